import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Draws in a process of its own, and tells how many of MathJax's files it had loaded before and after. */
const SCRIPT = `
import { createRequire } from 'node:module';
import { draw } from './dist/src/render/draw.js';
import { warmUp } from './dist/src/render/warm-up.js';
const { cache } = createRequire(import.meta.url);
const loaded = () => Object.keys(cache).filter((file) => file.includes('mathjax')).length;
await warmUp();
const before = loaded();
await draw({ language: 'en', title: '', subtitle: '', verdict: '', mood: 'neutral', panels: [], alt: '',
  formula: { lines: ['x'], symbols: [] } }, 'light');
console.log(JSON.stringify({ before, after: loaded() }));
`;

it('Only a formula’s picture loads the library that typesets it', () => {
  const root = new URL('../../../', import.meta.url);
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    cwd: root,
    encoding: 'utf8',
  });
  const { before, after } = JSON.parse(out) as { before: number; after: number };
  expect(before).toBe(0);
  expect(after).toBeGreaterThan(10);
}, 30_000);
