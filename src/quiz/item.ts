/** What an item asks for; `picture` is a choice question about a picture drawn from its `line`. */
export type ItemKind = 'choice' | 'several' | 'truth' | 'number' | 'order' | 'picture';

/** One option of an item; `misconception` is the tag of what somebody believes who takes it for right. */
export interface ItemOption {
  /** `a` to `f`. */
  readonly id: string;
  readonly misconception?: string;
}

/** What is right: one option, some of them, a number, or all options in an order. */
export type ItemKey =
  | { readonly kind: 'one'; readonly option: string }
  | { readonly kind: 'some'; readonly options: readonly string[] }
  /** On the scale `log10`, |log10 answer − log10 value| ≤ tolerance is right. */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly tolerance: number;
      readonly scale: 'linear' | 'log10';
    }
  | { readonly kind: 'order'; readonly options: readonly string[] };

/** One question; its words are the messages `quiz-<id>-text`, `quiz-<id>-option-<x>` and `quiz-<id>-why`. */
export interface Item {
  /** Of the bank, e.g. `sigmoid-greatest-slope`, or generated: `template@seed`. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly level: 1 | 2 | 3;
  /** The lesson it belongs to, 1 to 10. */
  readonly lesson: number | null;
  /** The rung of the mathematics ladder it belongs to, 1 to 6. */
  readonly rung: number | null;
  /** None for a number; in canonical order. */
  readonly options: readonly ItemOption[];
  readonly key: ItemKey;
  /** The canonical line whose picture belongs to the question or to its explanation. */
  readonly line?: string;
}

/** What somebody answered: one option, several, or an order; or a number. */
export type ItemAnswer =
  | { readonly kind: 'options'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly value: number };
