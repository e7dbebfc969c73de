import type { Language } from '../../src/i18n/language.js';

/** One step of a course, such as a lesson or a rung. */
export interface Step {
  /** Its place, from 1. */
  readonly number: number;
}

/** A page of a course that comes after or before another. */
export type Stop<S extends Step = Step> = S | 'summary';

/** A course of steps with a menu before them and a summary after them. */
export interface Course<S extends Step = Step> {
  /** The command that leads through it, and the beginning of its messages' keys, e.g. `learn`. */
  readonly name: string;
  readonly steps: readonly S[];
  /** The line of a page. */
  line(page: number | 'menu' | 'summary', language?: Language): string;
  /** The message keys of a step's title and takeaway. */
  titleKey(number: number): string;
  shortKey(number: number): string;
}
