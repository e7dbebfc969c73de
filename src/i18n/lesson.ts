/** The three answers to a lesson's question, in order. */
export const LETTERS = ['a', 'b', 'c'] as const;

/** One answer to a lesson's question. */
export type Letter = (typeof LETTERS)[number];

/** What a lesson is in every language; its words are the messages that {@link lessonKey} names. */
export interface Lesson {
  /** Its place in the course, from 1. */
  readonly number: number;
  /** Its file's name without number and ending, e.g. `chain-rule`. */
  readonly name: string;
  /** How many paragraphs its text has. */
  readonly paragraphs: number;
  /** The line it suggests to try. */
  readonly line: string;
  /** The right answer to its question. */
  readonly right: Letter;
}

/** A message of a lesson. Titles, takeaways and options are plain words; only the text has values. */
export type LessonPart =
  | 'title'
  | `text-${number}`
  | 'short'
  | 'question'
  | `option-${Letter}`
  | `feedback-${Letter}`;

/** The key of a lesson's message. */
export function lessonKey(number: number, part: LessonPart): string {
  return `lesson-${number}-${part}`;
}
