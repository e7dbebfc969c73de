/** One message of an answer, as the network knows it. */
export interface AnswerPart {
  readonly message: string;
  readonly kind: 'text' | 'picture' | 'file';
  /** Whether it stands in one message of many with others, and so can become nothing but another still picture. */
  readonly album?: true;
}

/** Which messages answer which question, so that an edited question or a pressed button changes them in place. */
export interface SentAnswer {
  /** Who sent it, e.g. `telegram:<bot id>`. */
  readonly source: string;
  readonly chat: string;
  /** The message that carries the buttons: the last part. */
  readonly message: string;
  /** The asker's message, where there is one. */
  readonly question?: string;
  /** Who asked, `<platform>:<id>`. */
  readonly user: string;
  /** The canonical line it answers. */
  readonly line: string;
  readonly parts: readonly AnswerPart[];
}

/** Answers already sent. */
export interface Answers {
  /** Keeps an answer, in place of an older one with the same message or the same question. */
  keep(answer: SentAnswer): Promise<void>;
  byMessage(source: string, chat: string, message: string): Promise<SentAnswer | undefined>;
  byQuestion(source: string, chat: string, question: string): Promise<SentAnswer | undefined>;
  forget(source: string, chat: string, message: string): Promise<void>;
  /** Forgets answers last kept before this time, in ms since 1970. */
  prune(before: number): Promise<void>;
}
