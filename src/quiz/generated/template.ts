import type { Random } from '../../engine/random.js';
import type { Measure } from '../../experiments/experiment.js';
import type { Item, ItemLevel } from '../item.js';

/** The numbers and names that a message's words need. */
export type WordValues = Readonly<Record<string, string | number>>;

/** A message of a question: its key and what its words need. */
export interface ItemWords {
  readonly key: string;
  readonly values: WordValues;
}

/** A question made by measuring, plain data throughout: the item, and its words by their parts, such as `text` or `option-b`. */
export interface Generated {
  readonly item: Item;
  readonly words: Readonly<Record<string, ItemWords>>;
}

/** What a template makes of its measurements: an item without a place, and the words of each part. */
export type Draft = Pick<Item, 'kind' | 'options' | 'key' | 'line'> & {
  /** What the question and its explanation speak of. */
  readonly values: WordValues;
  /** The words of the options, by their ids. */
  readonly optionWords: Readonly<Record<string, ItemWords>>;
};

/** One question with ever other numbers; its words are the messages `generated-<name>-text` and `generated-<name>-why`. */
export interface Template {
  readonly name: string;
  readonly level: ItemLevel;
  readonly lesson: number | null;
  readonly rung: number | null;
  /** How far, in decades, every wrong answer keeps from the right one; nearer ones make the question ambiguous. */
  readonly apart: number;
  /** Draws numbers, has them measured, and asks; undefined where the outcome is ambiguous or hangs on the draw of weights. */
  ask(random: Random, measure: Measure): Promise<Draft | undefined>;
}
