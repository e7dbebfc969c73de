#!/usr/bin/env bash
# Draws the pictures of the READMEs anew, in both languages, and nothing else is left in their folders.
set -euo pipefail
cd "$(dirname "$0")/../.."
npm run -s build
for language in en fa; do
  rm -f "docs/pictures/$language"/*
  for message in "/vanish depth:20 act:sigmoid" "/fix depth:20 act:sigmoid" "/activation act:sigmoid" \
    "/residual depth:20 layer:10" "/batchnorm depth:20 gain:5" "/formula chain-rule" "/rnn cell:rnn_tanh,lstm steps:100" \
    "/train data:spirals depth:20 act:sigmoid seed:1" "/train data:spirals depth:20 act:sigmoid norm:batch seed:1" \
    "/math rung:4"; do
    MAHV_DATABASE=:memory: node dist/src/main.js say --lang "$language" --out "docs/pictures/$language" "$message" >/dev/null
  done
done
