/** A question that a chat brought along; `body` is JSON. */
export interface ChatQuestion {
  readonly id: string;
  readonly body: string;
}

/** Questions of chats' own. Chats are `<platform>:<id>`. */
export interface ChatQuestions {
  /** A chat's questions, in the order in which they came. */
  of(chat: string): Promise<readonly ChatQuestion[]>;
  /** Adds questions, each in the place of one of the same id. False where there would be more than so many, and none is added. */
  add(chat: string, questions: readonly ChatQuestion[], most: number): Promise<boolean>;
  clear(chat: string): Promise<void>;
}
