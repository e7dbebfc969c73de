import type { Language } from './language.js';

/** One entry of the questions and answers, as it is in every language; its answer is the message {@link answerKey} names. */
export interface AnswerEntry {
  /** What it is about, e.g. `why-sigmoid`. */
  readonly id: string;
  /** How many paragraphs the answer has. */
  readonly paragraphs: number;
  /** The lesson that tells more, from 1; absent where a command does. */
  readonly lesson?: number;
  /** The line it suggests to try. */
  readonly line: string;
  /** Lines of other commands that show the same from another side; often none. */
  readonly see: readonly string[];
  /** The line that measures the numbers the answer states. */
  readonly measure?: string;
}

/** How students ask for an entry in one language. */
export interface AskedAs {
  readonly id: string;
  readonly language: Language;
  readonly wordings: readonly string[];
  readonly keywords: readonly string[];
}

/** One notion and the words for it, in one language. */
export interface Notion {
  readonly name: string;
  readonly words: readonly string[];
}

/** What questions are read by: words that mean the same, and words that say nothing. */
export interface QuestionWords {
  readonly language: Language;
  /** Notions of how something is asked: why, what, which, the difference. */
  readonly asking: readonly Notion[];
  /** Notions of what is asked about. */
  readonly same: readonly Notion[];
  readonly nothing: readonly string[];
  /** Words of other subjects. */
  readonly elsewhere: readonly string[];
}

/** The words of one lesson in one language, for searching. */
export interface LessonText {
  readonly number: number;
  readonly language: Language;
  readonly text: string;
}

/** Everything that a question is answered from. */
export interface AnswerBase {
  readonly entries: readonly AnswerEntry[];
  readonly asked: readonly AskedAs[];
  readonly words: readonly QuestionWords[];
  readonly lessons: readonly LessonText[];
}

/** The key of one paragraph of an entry's answer, from 1. */
export function answerKey(id: string, paragraph: number): string {
  return `answer-${id}-${paragraph}`;
}
