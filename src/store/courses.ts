/** Courses that are taught in several chats at once, on whichever networks. Chats are `<platform>:<id>`. */
export interface Courses {
  /** The code of the course a chat belongs to, and all its chats; undefined where it is in none. */
  of(chat: string): Promise<Course | undefined>;
  /** Puts a chat into a course under a new code. False where the code is taken, or the chat is in a course already. */
  found(code: string, chat: string): Promise<boolean>;
  /** Puts a chat into the course of a code, out of any other. False where there is none, or it has as many chats as it may. */
  join(code: string, chat: string, most: number): Promise<boolean>;
  leave(chat: string): Promise<void>;
}

/** A course: its code, and its chats in the order in which they came. */
export interface Course {
  readonly code: string;
  readonly chats: readonly string[];
}
