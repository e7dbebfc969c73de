import type { Asked } from '../quiz/round.js';
import type { SentFile } from './sent-file.js';

/** A question a chat brought along, with its words. */
export type OwnQuestion = Required<Pick<Asked, 'item' | 'words'>>;

/** The most questions a chat may have of its own. */
export const MOST_OWN = 500;

/** Questions of the chat's own. */
export interface MyOwnQuestions {
  /** The file that came with the message. */
  readonly file: SentFile | undefined;
  all(): Promise<readonly OwnQuestion[]>;
  /** Adds questions, in the place of those of the same id. False where they would be too many, and none is added. */
  add(questions: readonly OwnQuestion[]): Promise<boolean>;
  clear(): Promise<void>;
}
