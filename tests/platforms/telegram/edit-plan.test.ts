import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planEdit } from '../../../src/platforms/telegram/edit-plan.js';
import type { Part } from '../../../src/platforms/telegram/parts.js';
import type { AnswerPart } from '../../../src/store/answers.js';
import { picture } from './on-telegram.js';

type Kind = AnswerPart['kind'];
const SHOWN = picture('a picture');
const old = (...kinds: readonly Kind[]): AnswerPart[] =>
  kinds.map((kind, index) => ({ message: String(index + 1), kind }));
const next = (...kinds: readonly ('text' | 'picture')[]): Part[] =>
  kinds.map((kind) =>
    kind === 'text' ? { kind, html: 'text' } : { kind, picture: SHOWN, caption: 'caption' },
  );

/** e.g. `1→picture -2 +text` */
function written(before: readonly AnswerPart[], parts: readonly Part[]): string {
  const { edits, deletions, additions } = planEdit(before, parts);
  return [
    ...edits.map((edit) => `${edit.old.message}→${edit.part.kind}`),
    ...deletions.map(({ message }) => `-${message}`),
    ...additions.map(({ kind }) => `+${kind}`),
  ].join(' ');
}

describe('turning one answer into another', () => {
  it('changes message by message what can be changed', () => {
    expect(written(old('picture'), next('picture'))).toBe('1→picture');
    expect(written(old('picture', 'text'), next('picture', 'text'))).toBe('1→picture 2→text');
    expect(written(old('text'), next('picture'))).toBe('1→picture');
  });

  it('sends what is missing and deletes what is too much', () => {
    expect(written(old('picture'), next('picture', 'picture', 'text'))).toBe('1→picture +picture +text');
    expect(written(old('picture', 'picture', 'text'), next('picture'))).toBe('1→picture -2 -3');
    expect(written(old('picture', 'text'), next('text'))).toBe('2→text -1');
  });

  it('never makes a picture a text, which Telegram does not allow', () => {
    expect(written(old('picture'), next('text'))).toBe('-1 +text');
    expect(written(old('picture'), next('text', 'picture'))).toBe('-1 +text +picture');
  });

  it('leaves files that were handed over', () => {
    const { edits, deletions, kept } = planEdit(old('text', 'file'), next('text'));
    expect(edits.length).toBe(1);
    expect(deletions).toEqual([]);
    expect(kept).toEqual([{ message: '2', kind: 'file' }]);
  });

  it('shows every part once and in order, and leaves no old message as it was', () => {
    const kinds = fc.array(fc.constantFrom('text' as const, 'picture' as const), { maxLength: 5 });
    fc.assert(
      fc.property(kinds, kinds, (before, after) => {
        const parts = next(...after);
        const { edits, deletions, additions } = planEdit(old(...before), parts);
        expect([...edits.map(({ part }) => part), ...additions]).toEqual(parts);
        const touched = [...edits.map((edit) => edit.old), ...deletions].map(({ message }) => message);
        expect(touched.toSorted()).toEqual(old(...before).map(({ message }) => message));
        const stay = edits.map((edit) => Number(edit.old.message));
        expect(stay).toEqual(stay.toSorted((one, other) => one - other));
        for (const edit of edits) {
          expect(`${edit.old.kind}→${edit.part.kind}`).not.toBe('picture→text');
        }
      }),
    );
  });
});
