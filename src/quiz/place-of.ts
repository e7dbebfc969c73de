import { templateOf } from './generated/generate.js';
import type { Item } from './item.js';

/** Where in the course an item belongs. */
export interface ItemPlace {
  /** 1–10; null where it belongs to the ladder alone. */
  readonly lesson: number | null;
  /** 1–6; null where it belongs to a lesson alone. */
  readonly rung: number | null;
}

/** Where an item belongs by its id; undefined where it can be asked no more. */
export function placeOf(items: readonly Item[], id: string): ItemPlace | undefined {
  return items.find((item) => item.id === id) ?? templateOf(id);
}
