import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { commands } from '../commands/index.js';
import { readCommand } from '../src/chat/read-command.js';
import type { Lab } from '../src/lab/lab.js';
import { testApp } from './app-parts.js';
import { refusingLab } from './lab/refusing-lab.js';

const MESSAGES = 10_000;

const words = [
  ...commands.flatMap(({ name, triggers }) => [`/${name}`, ...triggers]),
  ...commands.flatMap(({ options }) =>
    Object.entries(options).flatMap(([name, option]) => [name, ...option.aliases.slice(0, 3)]),
  ),
  ...[
    'sigmoid',
    'relu',
    'سیگموید',
    'رلو',
    'batch',
    'layer',
    'on',
    'off',
    'he',
    'bn',
    'residual',
    'بدون',
    'و',
    'vs',
  ],
  ...[
    '1e9',
    '-۳',
    '0',
    '۲۰',
    '٣',
    '1e400',
    'NaN',
    'Infinity',
    '0x10',
    '2.5',
    '۱٫۵',
    '',
    '--',
    ':',
    '=',
    ',',
    '،',
    '：',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u0000',
    '\u001b[31m',
    '\u200c',
    '💥',
    '<script>',
    '**',
    '`',
    '../..',
    '{$x}',
    '\ue0000\ue001',
    '__proto__',
    'constructor',
    'toString',
  ],
];

const hostile = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' ')),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...commands.map(({ name }) => `/${name}`), '/vanish@Bot', 'محوشدگی', '/nothing'),
        fc.array(
          fc.tuple(
            fc.constantFrom(...words),
            fc.constantFrom(':', '=', ' ', ' : '),
            fc.constantFrom(...words),
          ),
          { maxLength: 6 },
        ),
      )
      .map(([command, pairs]) => `${command} ${pairs.map((pair) => pair.join('')).join(' ')}`),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `/vanish ${text}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...words).map((word) => `/vanish ${`${word}:`.repeat(4000)}`.slice(0, 4000)),
  },
);

/** Measures nothing: what is tried here is the conversation, and every spec it lets through is checked instead. */
const specs: unknown[] = [];
class UnreachableLab extends Error {}
const refusing: Lab = {
  ...refusingLab(new UnreachableLab()),
  run: async (spec) => {
    specs.push(spec);
    throw new UnreachableLab();
  },
};

let bot: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  bot = await testApp(refusing);
});

it('answers ten thousand hostile messages, or says clearly why not, in both languages', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, fc.constantFrom('en' as const, 'fa' as const), async (text, language) => {
      const before = bot.faults.length;
      const reply = await bot.ask(text, { language });
      const faults = bot.faults.slice(before);
      expect(faults.every((fault) => fault instanceof UnreachableLab)).toBe(true);
      expect(reply.text.length).toBeGreaterThan(0);
      if (reply.error && reply.error.code !== 'fault') {
        expect(() => readCommand(commands, reply.error?.suggestion ?? '')).not.toThrow();
        const tried = await bot.ask(reply.error.suggestion, { language });
        expect(['fault', undefined], reply.error.suggestion).toContain(tried.error?.code);
      }
    }),
    { numRuns: MESSAGES, seed: 20261123 },
  );
  expect(bot.broken).toEqual([]);
  for (const spec of specs as { depth?: number; width?: number; batch?: number; seeds?: number }[]) {
    if (spec.depth === undefined) continue;
    expect(spec.depth).toBeLessThanOrEqual(200);
    expect(spec.width).toBeLessThanOrEqual(256);
    expect(spec.batch).toBeLessThanOrEqual(256);
    expect(spec.seeds).toBeLessThanOrEqual(32);
  }
}, 120_000);
