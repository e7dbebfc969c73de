/** How a question is asked; `picture` is a choice about a picture drawn from the item's `line`. */
export type ItemKind = 'choice' | 'several' | 'truth' | 'number' | 'order' | 'picture';

/** Every kind, in the order in which they are listed. */
export const ITEM_KINDS: readonly ItemKind[] = ['choice', 'several', 'truth', 'number', 'order', 'picture'];

/** The ids of options, in canonical order. */
export const OPTION_IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** How many lessons the course has, and how many rungs the ladder of mathematics. */
export const LESSON_COUNT = 10;
export const RUNG_COUNT = 6;

/** One of the answers offered; its words are messages. */
export interface ItemOption {
  /** 'a' … 'f'. */
  readonly id: string;
  /** What somebody believes who picks this wrong answer. */
  readonly misconception?: string;
}

/** 1: recall and read; 2: apply; 3: reason, and catch a misconception. */
export type ItemLevel = 1 | 2 | 3;

/** What counts as right. */
export type ItemKey =
  | { readonly kind: 'one'; readonly option: string }
  | { readonly kind: 'some'; readonly options: readonly string[] }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** linear: |answer − value| at most this; log10: |log10 answer − log10 value| at most this. */
      readonly tolerance: number;
      readonly scale: 'linear' | 'log10';
    }
  | { readonly kind: 'order'; readonly options: readonly string[] };

/** A question without its words, which are the messages that {@link itemMessage} names. */
export interface Item {
  /** In the bank `sigmoid-greatest-slope`, generated `template@seed`. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly level: ItemLevel;
  /** 1–10; null where it belongs to the ladder alone. */
  readonly lesson: number | null;
  /** 1–6, of the ladder of mathematics; null where it belongs to a lesson alone. */
  readonly rung: number | null;
  /** None for `number`; in canonical order, shuffled only when asked. */
  readonly options: readonly ItemOption[];
  readonly key: ItemKey;
  /** The canonical line whose picture belongs to the question, where it is a `picture`, or to its explanation. */
  readonly line?: string;
}

/** What somebody answered. */
export type ItemAnswer =
  /** One option, several, or all of them in an order. */
  | { readonly kind: 'options'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly value: number };

/** A message of an item; `more` is a longer explanation, which not every item has. */
export type ItemPart = 'text' | `option-${string}` | 'why' | 'more';

/** The key of an item's message. */
export function itemMessage(id: string, part: ItemPart): string {
  return `quiz-${id}-${part}`;
}
