import type { ClassReport } from '../quiz/report.js';
import type { Asked } from '../quiz/round.js';

/** How far back a report looks. */
export type ReportSpan = 'week' | 'month' | 'all';

/** How the people of a chat did, or of all chats of its course. */
export interface TaughtReport {
  readonly report: ClassReport;
  /** Every item of the report as it was asked, by its id. */
  readonly asked: ReadonlyMap<string, Asked>;
  /** How many chats it is about. */
  readonly chats: number;
}

/** A course taught in several chats. */
export interface TaughtCourse {
  /** What other chats join it by. */
  readonly code: string;
  /** How many chats it has. */
  readonly chats: number;
}

/** What somebody who teaches in a chat may do there. */
export interface MyClass {
  /** Whether the asker may see how the others did, and connect the chat with others. */
  mayTeach(): Promise<boolean>;
  report(span: ReportSpan): Promise<TaughtReport>;
  course(): Promise<TaughtCourse | undefined>;
  /** The chat's course, begun where it is in none. */
  open(): Promise<TaughtCourse>;
  /** Puts the chat into another's course; undefined where the code is nobody's, or the course is full. */
  join(code: string): Promise<TaughtCourse | undefined>;
  leave(): Promise<void>;
}
