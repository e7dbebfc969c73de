import { describe, expect, it } from 'vitest';
import { importText, refusals } from './parts.js';

const gift = (text: string) => importText(text, 'questions.txt');
const one = (text: string) => {
  const { questions, refused } = gift(text);
  expect(refused).toEqual([]);
  const [question] = questions;
  if (!question || questions.length > 1) throw new Error(`${questions.length} questions`);
  return question;
};

describe('GIFT', () => {
  it('gives one right answer, with its explanation', () => {
    const { item, words } = one(
      '::slope::Where is it steepest? {\n=At 0\n~At 1\n~At 5\n####Its slope is 0.25 there.\n}',
    );
    expect(item).toEqual({
      id: 'slope',
      kind: 'choice',
      level: 2,
      lesson: null,
      rung: null,
      options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      key: { kind: 'one', option: 'a' },
    });
    expect(words).toEqual({
      text: 'Where is it steepest?',
      options: { a: 'At 0', b: 'At 1', c: 'At 5' },
      why: 'Its slope is 0.25 there.',
    });
  });

  it('gives several right answers by their shares', () => {
    const { item } = one('Which? {~%50%one ~%-100%two ~%50%three}');
    expect(item.kind).toBe('several');
    expect(item.key).toEqual({ kind: 'some', options: ['a', 'c'] });
  });

  it('takes one answer with the whole share for one right answer', () => {
    expect(one('Which? {~no ~%100%yes}').item).toMatchObject({ kind: 'choice', key: { option: 'b' } });
  });

  it.each([
    ['T', 'a'],
    ['FALSE', 'b'],
  ])('gives true and false: %s', (written, option) => {
    const { item, words } = one(`Is it so? {${written}#No.#Yes, it is.}`);
    expect(item).toMatchObject({ kind: 'truth', options: [{ id: 'a' }, { id: 'b' }], key: { option } });
    expect(words).toEqual({ text: 'Is it so?', options: {}, why: 'Yes, it is.' });
  });

  it.each([
    ['#3.14:0.01', 3.14, 0.01],
    ['#3..5', 4, 1],
    ['#7', 7, 0],
    ['#-2.5:1', -2.5, 1],
    ['#1e-6:1e-7', 1e-6, 1e-7],
    ['#۳٫۵:۰٫۱', 3.5, 0.1],
    ['#=3.5:0.1#good: yes ~#no', 3.5, 0.1],
    ['#=%100%3.5:0.1', 3.5, 0.1],
  ])('gives a number: {%s}', (written, value, tolerance) => {
    expect(one(`How much? {${written}}`).item.key).toEqual({
      kind: 'number',
      value,
      tolerance,
      scale: 'linear',
    });
  });

  it('reads signs that Moodle takes as text, and those that are escaped', () => {
    const { words } = one(
      'At 3:1, if x = 2 ~ 3 #4, is \\{a\\} \\= b? {=50% \\~ 1:2 ~no\n####So: x = 2 # {}'.replace(' {}', '}'),
    );
    expect(words.text).toBe('At 3:1, if x = 2 ~ 3 #4, is {a} = b?');
    expect(words.options).toEqual({ a: '50% ~ 1:2', b: 'no' });
    expect(words.why).toBe('So: x = 2 #');
  });

  it('joins the words around answers that stand in a sentence', () => {
    expect(one('The slope is {=small ~large} far out.').words.text).toBe('The slope is _____ far out.');
  });

  it('reads formulas, markup and entities as plain words with code', () => {
    const { words } = one(
      '[html]<p>What is <b>∂L</b> &lt; \\\\(\\\\frac\\{\\\\partial L\\}\\{\\\\partial h_0\\}\\\\) in <code>f(x)</code>, x<sup>-3</sup>?</p>{=$10^\\{-12\\}$ ~<script>alert(1)</script>no}',
    );
    expect(words.text).toBe('What is ∂L < `(∂L)/(∂h₀)` in `f(x)`, x⁻³?');
    expect(words.options).toEqual({ a: '\u206610⁻¹²\u2069', b: 'no' });
  });

  it('leaves money alone', () => {
    expect(one('It costs $5 and $10. Why? {=a ~b}').words.text).toBe('It costs $5 and $10. Why?');
  });

  it('parts a long explanation at a sentence, and keeps the rest', () => {
    const first = `${'A '.repeat(70)}end.`;
    const { words } = one(`Q? {=a ~b ####${first} ${'B '.repeat(50)}end.}`);
    expect(words.why).toBe(first);
    expect(words.more).toBe(`${'B '.repeat(50)}end.`);
  });

  it('cuts a sentence that is too long, and keeps it whole after that', () => {
    const long = 'word '.repeat(60).trim();
    const { words } = one(`Q? {=a ~b ####${long}}`);
    expect(words.why).toMatch(/^(word )+word…$/);
    expect(words.why.length).toBeLessThanOrEqual(200);
    expect(words.more).toBe(long);
  });

  it('leaves comments and categories out, and keeps the place that tags give', () => {
    const { item } = one(
      '$CATEGORY: top/week 3\n\n// a remark\n// [id:my q] [tag:level-3] [tag:lesson-4] [tag:own]\nQ? {\n// two options\n=a\n~b}',
    );
    expect(item).toMatchObject({ id: 'my-q', level: 3, lesson: 4, rung: null });
  });

  it('gives names of their own to questions that have none or share one', () => {
    const { questions } = importText('::x::Q? {=a ~b}\n\n::x::R? {=a ~b}\n\n::پرسش::S? {=a ~b}', 'a.gift', {
      prefix: 'own-',
    });
    expect(questions.map(({ item }) => item.id)).toEqual(['own-x', 'own-x-2', 'own-question-3']);
  });

  it('refuses by line what it cannot ask, and takes the rest', () => {
    const file = [
      'Good? {=yes ~no}',
      '',
      'Match {=a -> b =c -> d}',
      '',
      'Short {=a =b}',
      '',
      'Two {=a =b ~c}',
      '',
      'Partly {=a ~%50%b ~c}',
      '',
      'Essay {}',
      '',
      'Only words',
      '',
      'Open {',
      '=a ~b',
      '',
      'Twice {=a ~b} {=c ~d}',
      '',
      'Number {',
      '#abc}',
      '',
      'None right {~a ~b}',
      '',
      'Alike {=a ~b ~A}',
      '',
      'Seven {=1 ~2 ~3 ~4 ~5 ~6 ~7}',
      '',
      'Picture <img src="x"> {=a ~b}',
      '',
      '{=a ~b}',
      '',
      'Also good? {T}',
    ].join('\n');
    expect(refusals(file, 'a.txt')).toEqual([
      '3 exchange-gift-kind',
      '5 exchange-gift-kind',
      '7 exchange-gift-two-right',
      '9 exchange-gift-partial',
      '11 exchange-gift-kind',
      '13 exchange-gift-no-answer',
      '15 exchange-gift-unclosed',
      '18 exchange-gift-braces',
      '21 exchange-gift-syntax',
      '23 exchange-no-right',
      '25 exchange-same-options',
      '27 exchange-many-options',
      '29 exchange-media',
      '31 exchange-empty',
    ]);
    expect(gift(file).questions.map(({ words }) => words.text)).toEqual(['Good?', 'Also good?']);
  });

  it('notes that words about single options are left out', () => {
    const { notes } = gift('\nQ? {=a ~b#Not quite ####Because.}');
    expect(notes).toEqual([{ line: 2, message: { key: 'exchange-note-feedback' } }]);
  });
});
