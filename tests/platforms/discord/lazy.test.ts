import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const DOOR = new URL('../../../src/platforms/discord/discord.ts', import.meta.url);

/** What is loaded at once with a file: everything it imports by statement, types excepted. */
function loadedWith(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  const text = readFileSync(fileURLToPath(file), 'utf8');
  for (const [, from = ''] of text.matchAll(/^(?:import|export)\s+(?!type\b)[^'";]*?from\s+'([^']+)'/gm)) {
    if (from.startsWith('.')) loadedWith(new URL(from.replace(/\.js$/, '.ts'), file), seen);
    else seen.add(from);
  }
  return seen;
}

describe('the platform', () => {
  it('loads discord.js only when it runs', () => {
    const loaded = [...loadedWith(DOOR)];
    expect(loaded).toContain('hono');
    expect(loaded.filter((each) => /discord\.js$|^@discordjs|^discord-api-types/.test(each))).toEqual([]);
  });
});
