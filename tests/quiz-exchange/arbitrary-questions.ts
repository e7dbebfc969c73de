import fc from 'fast-check';
import { type Item, type ItemKey, OPTION_IDS } from '../../src/quiz/item.js';
import { MISCONCEPTIONS } from '../../src/quiz/misconceptions.js';
import type { WordedItem } from '../../src/quiz-exchange/worded-item.js';
import { readOption, readText } from '../../src/quiz-exchange/words/read-words.js';

/** Pieces that mean something to one of the formats, or turn how a line is read. */
const PIECES = [
  ...[
    '=',
    '~',
    '#',
    '{',
    '}',
    ':',
    '\\',
    '\\n',
    '//',
    '::',
    '->',
    '%50%',
    '####',
    '[html]',
    '$',
    '$$',
    '$CATEGORY:',
  ],
  ...[
    '"',
    "'",
    ',',
    ';',
    '\t',
    '+',
    '-',
    '@',
    '`',
    '``',
    '<b>',
    '</b>',
    '<',
    '>',
    '&amp;',
    '&',
    '&&010',
    '&#60;',
  ],
  ...[
    '*',
    '_',
    '1. ',
    '> ',
    '- ',
    '![x](y)',
    '[x](y)',
    '\u2066',
    '\u2069',
    '\u202e',
    '\u200c',
    '\ue03d',
    '{{c1::',
    '\\(',
  ],
  ...[
    '\\frac{a}{b}',
    'شیب',
    'می\u200cشود',
    '۳٫۵',
    'slope',
    'W',
    ' ',
    ' ',
    ' ',
    '.',
    '؟',
    'e\u0301',
    '😀',
    '\n',
    '=cmd()',
  ],
];

/** Anything somebody may write. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.join(''));

/** The words that reading gives, or nothing where the text was refused. */
function wordsOf(text: string, read: typeof readText): string {
  try {
    return read({ text, format: 'plain' });
  } catch {
    return '';
  }
}

/** Words as every import gives them. */
export const text = anyText.map((raw) => wordsOf(raw, readText)).filter((words) => words !== '');
const option = anyText.map((raw) => wordsOf(raw, readOption)).filter((words) => words !== '');

const place = fc.record({
  level: fc.constantFrom(1 as const, 2 as const, 3 as const),
  lesson: fc.option(fc.integer({ min: 1, max: 10 })),
  rung: fc.option(fc.integer({ min: 1, max: 6 })),
});

const explanation = fc.record(
  { why: fc.oneof(text.filter((each) => each.length <= 200)), more: text },
  { requiredKeys: ['why'] },
);

const number = fc
  .tuple(
    fc
      .double({ min: -1e12, max: 1e12, noNaN: true })
      .filter((value) => value === 0 || Math.abs(value) > 1e-12),
    fc.double({ min: 0, max: 1e6, noNaN: true }).filter((value) => value === 0 || value > 1e-12),
    fc.constantFrom('linear' as const, 'log10' as const),
  )
  .map(([value, tolerance, scale]): ItemKey => {
    if (scale === 'linear') return { kind: 'number', value: value + 0, tolerance, scale };
    return { kind: 'number', value: Math.abs(value) || 1, tolerance: (tolerance % 3) + 0.01, scale };
  });

const optioned = fc
  .record({
    kind: fc.constantFrom('choice' as const, 'several' as const, 'order' as const, 'picture' as const),
    options: fc.uniqueArray(option, { minLength: 2, maxLength: 6, selector: (each) => each.toLowerCase() }),
    seed: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
    tags: fc.array(fc.option(fc.constantFrom(...MISCONCEPTIONS), { nil: undefined }), {
      minLength: 6,
      maxLength: 6,
    }),
  })
  .filter(({ kind, options }) => kind !== 'several' || options.length > 2)
  .map(({ kind, options, seed, tags }): Pick<Item, 'kind' | 'key' | 'options'> & { texts: string[] } => {
    const ids = OPTION_IDS.slice(0, options.length);
    const ranked = ids.toSorted(
      (one, other) => (seed[ids.indexOf(one)] ?? 0) - (seed[ids.indexOf(other)] ?? 0),
    );
    const count = 2 + ((seed[0] ?? 0) % (ids.length - 2 || 1));
    const right = ranked.slice(0, Math.min(count, ids.length - 1)).toSorted();
    const key: ItemKey =
      kind === 'order'
        ? { kind: 'order', options: ranked }
        : kind === 'several'
          ? { kind: 'some', options: right }
          : { kind: 'one', option: ranked[0] ?? 'a' };
    const isRight = (id: string) =>
      key.kind === 'order' || (key.kind === 'one' ? key.option === id : right.includes(id as 'a'));
    return {
      kind,
      key,
      texts: options,
      options: ids.map((id, index) => {
        const misconception = isRight(id) ? undefined : tags[index];
        return misconception === undefined ? { id } : { id, misconception };
      }),
    };
  });

const truth = fc
  .tuple(
    fc.constantFrom('a' as const, 'b' as const),
    fc.option(fc.constantFrom(...MISCONCEPTIONS), { nil: undefined }),
  )
  .map(([right, tag]) => ({
    kind: 'truth' as const,
    key: { kind: 'one' as const, option: right },
    texts: [] as string[],
    options: (['a', 'b'] as const).map((id) =>
      id === right || tag === undefined ? { id } : { id, misconception: tag },
    ),
  }));

const asked = fc.oneof(
  optioned,
  truth,
  number.map((key) => ({ kind: 'number' as const, key, texts: [] as string[], options: [] })),
);

/** Sound questions of every kind, in any words that an import can give. */
export const question: fc.Arbitrary<WordedItem> = fc
  .record({ asked, place, text, explanation, id: fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,6}){0,2}$/) })
  .map(
    ({
      asked: { kind, key, options, texts },
      place: { level, lesson, rung },
      text: words,
      explanation: said,
      id,
    }) => ({
      item: {
        id,
        kind,
        level,
        lesson,
        rung,
        options,
        key,
        ...(kind === 'picture' ? { line: '/vanish depth:20' } : {}),
      },
      words: {
        text: words,
        options: Object.fromEntries(texts.map((each, index) => [OPTION_IDS[index] ?? '', each])),
        why: said.why,
        ...(said.more === undefined ? {} : { more: said.more }),
      },
    }),
  );
