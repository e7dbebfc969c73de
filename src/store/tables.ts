/** One scope's choices. */
export interface SettingsRow {
  scope: string;
  id: string;
  language: string;
}

/** One update; without a body it is finished. */
export interface InboxRow {
  source: string;
  id: string;
  user: string | null;
  body: string | null;
  attempts: number;
  /** Ms since 1970. */
  taken_at: number;
}

/** One picture a network holds. */
export interface UploadsRow {
  source: string;
  key: string;
  file: string;
}

/** One long command line. */
export interface LinesRow {
  key: string;
  line: string;
}

/** One answer; its parts are JSON. */
export interface AnswersRow {
  source: string;
  chat: string;
  message: string;
  question: string | null;
  user: string;
  line: string;
  parts: string;
  /** Ms since 1970. */
  kept_at: number;
}

/** One step of a course that somebody came to. */
export interface ProgressRow {
  user: string;
  course: string;
  step: number;
  /** 1 where it was passed, else 0. */
  passed: number;
  /** Ms since 1970. */
  reached_at: number;
}

/** The line somebody was answered last, of one kind. */
export interface LastLinesRow {
  user: string;
  about: string;
  line: string;
  /** Ms since 1970. */
  kept_at: number;
}

/** Every table by name, as the query builder sees them. */
export interface Tables {
  settings: SettingsRow;
  inbox: InboxRow;
  uploads: UploadsRow;
  lines: LinesRow;
  answers: AnswersRow;
  progress: ProgressRow;
  last_lines: LastLinesRow;
}
