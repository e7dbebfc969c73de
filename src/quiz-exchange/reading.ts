import type { Finding } from './refused.js';
import type { WordedItem } from './worded-item.js';

/** What whoever reads a file knows of the bot it is read for. */
export interface ReadingOptions {
  /** Stands before every name, so that an imported question never carries the name of another; '' by itself. */
  readonly prefix?: string;
  /** Whether a line draws a picture; without it no question keeps its line. */
  readonly draws?: (line: string) => boolean;
}

/** A teacher's file of questions, as it was sent. */
export interface QuestionFile {
  readonly bytes: Uint8Array;
  /** Which may tell its format. */
  readonly name: string;
}

/** What was read from a file. */
export interface Imported {
  readonly questions: readonly WordedItem[];
  /** What was not taken, and why, in the order of its lines. */
  readonly refused: readonly Finding[];
  /** What was taken, though not all of it. */
  readonly notes: readonly Finding[];
}

/** One question as it was read, before it has a name. */
export interface ReadQuestion {
  /** From 1: where it begins. */
  readonly line: number;
  /** As the file calls it; '' where it does not. */
  readonly name: string;
  readonly worded: WordedItem;
  readonly notes: readonly Finding[];
}
