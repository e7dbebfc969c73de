/** Who may start and stop rounds in a chat beside its moderators: nobody, everybody, or who has one of some roles. */
export type Starters = 'moderators' | 'everyone' | 'roles';

/** What a chat has chosen for its rounds. */
export interface ChatQuizSettings {
  readonly starters: Starters;
  /** Role names as the network writes them. */
  readonly roles: readonly string[];
  /** Days for which results are kept. */
  readonly days: number;
}

/** What a chat has that never chose. */
export const USUAL_QUIZ_SETTINGS: ChatQuizSettings = { starters: 'moderators', roles: [], days: 400 };

/** What chats have chosen for their rounds. Chats are `<platform>:<id>`. */
export interface QuizSettings {
  of(chat: string): Promise<ChatQuizSettings>;
  set(chat: string, settings: ChatQuizSettings): Promise<void>;
}
