import type { Request } from './request.js';

/** Why a request is not served just now. */
export interface Refusal {
  /** Whole seconds until the asker is served again, at least 1. */
  readonly seconds: number;
  /** Whether the asker was told so before, and has not waited since. */
  readonly again: boolean;
}

/**
 * Decides, before any work is done, whether a request is served now. A `light` one, such as an answer that a whole class
 * gives at once, does not count against its chat.
 */
export type Admit = (request: Request, light?: boolean) => Promise<Refusal | undefined>;
