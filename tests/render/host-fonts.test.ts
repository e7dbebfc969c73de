import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flow } from './samples/flow.js';

// A canvas reads the host's fonts once a process, so this needs processes of their own, and these need the built code.
const built = new URL('../../dist/src/render/draw.js', import.meta.url);

const SCRIPT = `
  import { createHash } from 'node:crypto';
  import { readFileSync } from 'node:fs';
  const { draw } = await import(${JSON.stringify(built.href)});
  const { bytes } = await draw(JSON.parse(readFileSync(0, 'utf8')), 'light');
  process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
`;

function digest(language: 'en' | 'fa', env: NodeJS.ProcessEnv): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    input: JSON.stringify(flow(language)),
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
}

describe.skipIf(!existsSync(built))('A picture', () => {
  it.each(['en', 'fa'] as const)(
    'is the same to the byte with and without the host’s fonts: %s',
    (language) => {
      const without = digest(language, { DISABLE_SYSTEM_FONTS_LOAD: '1' });
      expect(without).toMatch(/^[0-9a-f]{64}$/);
      expect(digest(language, { LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' })).toBe(without);
    },
  );
});
