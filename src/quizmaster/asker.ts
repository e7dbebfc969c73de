import type { SentFile } from '../chat/sent-file.js';
import type { Language } from '../i18n/language.js';

/** Who asks about quizzes, and where. */
export interface QuizAsker {
  readonly platform: string;
  /** `<platform>:<id>`. */
  readonly user: string;
  readonly chat: string;
  /** Where in the chat, as the platform's announcer understands it. */
  readonly target: string;
  /** As the network shows it. */
  readonly name?: string;
  readonly language: Language;
  /** Whether nobody else is in the chat. */
  readonly alone: boolean;
  /** Whether what is said in a round can be posted there; it can where it is absent. */
  readonly mayPost?: boolean;
  /** What came with the message. */
  readonly file?: SentFile;
  moderates(): Promise<boolean>;
  /** The roles the asker has in the chat, as the network writes them. */
  roles(): Promise<readonly string[]>;
}
