import type { Item, ItemAnswer, ItemKey } from './item.js';

/** What an answer is worth. */
export interface Grade {
  readonly right: boolean;
  /** How much of it is right, 0–1; 1 exactly where `right`. */
  readonly share: number;
  /** What the wrong options that were picked give away, each once. */
  readonly misconceptions: readonly string[];
}

// 2.41 lies within 0.01 of 2.4, though their difference in float64 is a little more.
const SLACK = 1 + 1e-9;

function shareOfNumber(key: Extract<ItemKey, { kind: 'number' }>, value: number): number {
  const apart =
    key.scale === 'log10' ? Math.abs(Math.log10(value) - Math.log10(key.value)) : Math.abs(value - key.value);
  return apart <= key.tolerance * SLACK ? 1 : 0;
}

/** What was rightly picked, less what was wrongly picked, of all that is right. */
function shareOfSome(right: readonly string[], picked: readonly string[]): number {
  const hits = picked.filter((option) => right.includes(option)).length;
  return Math.max(0, 2 * hits - picked.length) / right.length;
}

/** The share of pairs that stand in the right order, one before the other (Kendall 1938). */
function shareOfOrder(right: readonly string[], order: readonly string[]): number {
  const pairs = right.flatMap((first, index) => right.slice(index + 1).map((second) => [first, second]));
  const inOrder = pairs.filter(([first = '', second = '']) => {
    const [one, other] = [order.indexOf(first), order.indexOf(second)];
    return one >= 0 && one < other;
  });
  return inOrder.length / pairs.length;
}

function shareOf(key: ItemKey, answer: ItemAnswer): number {
  if (answer.kind === 'number') return key.kind === 'number' ? shareOfNumber(key, answer.value) : 0;
  const picked = answer.options;
  if (new Set(picked).size < picked.length) return 0;
  switch (key.kind) {
    case 'one':
      return picked.length === 1 && picked[0] === key.option ? 1 : 0;
    case 'some':
      return shareOfSome(key.options, picked);
    case 'order':
      return picked.every((option) => key.options.includes(option)) ? shareOfOrder(key.options, picked) : 0;
    case 'number':
      return 0;
  }
}

/** Grades an answer. Total: an answer of another kind, an unknown option or one given twice is worth nothing. */
export function grade(item: Item, answer: ItemAnswer): Grade {
  const share = shareOf(item.key, answer);
  const picked = answer.kind === 'options' ? answer.options : [];
  const tags = item.options.flatMap(({ id, misconception }) =>
    misconception !== undefined && picked.includes(id) ? [misconception] : [],
  );
  return { right: share === 1, share, misconceptions: [...new Set(tags)] };
}
