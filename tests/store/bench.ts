import type { Store } from '../../src/store/store.js';

/** An open store, and the hand on its clock. */
export interface Bench {
  readonly store: Store;
  /** Sets the store's clock, in ms since 1970. */
  at(time: number): void;
}
