#!/usr/bin/env bash
# Draws the pictures of the READMEs anew, in both languages.
set -euo pipefail
cd "$(dirname "$0")/../.."
for language in en fa; do
  for message in "/vanish depth:20 act:sigmoid" "/fix depth:20 act:sigmoid" "/compare act:sigmoid,tanh,relu depth:30" \
    "/why depth:20 act:sigmoid" "/activation act:sigmoid"; do
    MAHV_DATABASE=:memory: npm run -s say -- --lang "$language" --out "docs/pictures/$language" "$message" >/dev/null
  done
done
