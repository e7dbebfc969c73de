import type { Item, ItemAnswer } from './item.js';

/** What an answer is worth. */
export interface Grade {
  readonly right: boolean;
  /** How much of it is right, 0 to 1. */
  readonly share: number;
  /** Tags of the misconceptions it shows. */
  readonly misconceptions: readonly string[];
}

const WRONG: Grade = { right: false, share: 0, misconceptions: [] };
const RIGHT: Grade = { right: true, share: 1, misconceptions: [] };

function misconceptionsOf({ options }: Item, chosen: readonly string[]): readonly string[] {
  const shown = options.filter(({ id }) => chosen.includes(id)).map(({ misconception }) => misconception);
  return [...new Set(shown.flatMap((tag) => (tag === undefined ? [] : [tag])))];
}

function near(value: number, key: Extract<Item['key'], { kind: 'number' }>): boolean {
  if (key.scale === 'linear') return Math.abs(value - key.value) <= key.tolerance;
  return value > 0 && Math.abs(Math.log10(value) - Math.log10(key.value)) <= key.tolerance;
}

/** Share of the options on which the answer and the key agree: chosen and right, or neither. */
function agreement({ options }: Item, chosen: readonly string[], right: readonly string[]): number {
  const agreeing = options.filter(({ id }) => chosen.includes(id) === right.includes(id));
  return options.length === 0 ? 0 : agreeing.length / options.length;
}

/** Grades an answer by an item's key. An answer of another kind than the key is wrong. */
export function grade(item: Item, answer: ItemAnswer): Grade {
  const { key } = item;
  if (key.kind === 'number') return answer.kind === 'number' && near(answer.value, key) ? RIGHT : WRONG;
  if (answer.kind !== 'options') return WRONG;
  const { options } = answer;
  if (key.kind === 'one') {
    if (options.length === 1 && options[0] === key.option) return RIGHT;
    return { ...WRONG, misconceptions: misconceptionsOf(item, options) };
  }
  if (key.kind === 'some') {
    const share = agreement(item, options, key.options);
    if (share === 1) return RIGHT;
    const wrong = options.filter((id) => !key.options.includes(id));
    return { right: false, share, misconceptions: misconceptionsOf(item, wrong) };
  }
  const inPlace = key.options.filter((id, index) => options[index] === id).length;
  const share = key.options.length === 0 ? 0 : inPlace / key.options.length;
  return share === 1 && options.length === key.options.length ? RIGHT : { ...WRONG, share };
}
