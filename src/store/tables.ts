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
  /** The process that answers it; null where only one works on the database. */
  owner: string | null;
  turn: string | null;
}

/** Something that one process holds. */
export interface LeasesRow {
  name: string;
  owner: string;
  /** Ms since 1970. */
  until: number;
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

/** One round of a quiz; `plan` and `state` are JSON, flags 0 or 1. */
export interface QuizRoundsRow {
  id: string;
  place: string;
  chat: string;
  target: string | null;
  owner: string;
  alone: number;
  language: string;
  plan: string;
  state: string;
  version: number;
  live: number;
  /** Ms since 1970. */
  wake_at: number | null;
  started_at: number;
  ended_at: number | null;
}

/** One answer to a question of a round; the answer and its misconceptions are JSON. */
export interface QuizAnswersRow {
  round: string;
  question: number;
  user: string;
  item: string;
  answer: string;
  is_right: number;
  share: number;
  misconceptions: string;
  /** Ms. */
  spent: number;
  /** Ms since 1970. */
  at: number;
}

/** Somebody's result in a round that is over. */
export interface QuizScoresRow {
  round: string;
  user: string;
  chat: string;
  points: number;
  right_answers: number;
  answered: number;
  streak: number;
  /** Ms since 1970. */
  at: number;
}

/** Somebody who plays, as their network names them. */
export interface QuizPlayersRow {
  user: string;
  name: string;
  hidden: number;
}

/** Something to be said about a round; `due` is 1 until it was. */
export interface QuizAnnouncementsRow {
  key: string;
  round: string;
  kind: 'ask' | 'reveal' | 'finish';
  question: number;
  due: number;
  reference: string | null;
}

/** A chat's choices for its quizzes; roles are JSON. */
export interface QuizSettingsRow {
  chat: string;
  starters: 'moderators' | 'everyone' | 'roles';
  roles: string;
  days: number;
}

/** One thing to foretell in one place; `revealed` is 0 or 1. */
export interface PredictionsRow {
  place: string;
  code: string;
  owner: string;
  revealed: number;
  guesses: number;
  /** Ms since 1970. */
  opened_at: number;
}

/** One guess, as log10. */
export interface PredictionGuessesRow {
  place: string;
  code: string;
  user: string;
  decades: number;
  /** Ms since 1970. */
  at: number;
}

/** A chat in a course. */
export interface CoursesRow {
  code: string;
  chat: string;
  /** Ms since 1970. */
  joined_at: number;
}

/** Something that happens every day. */
export interface SchedulesRow {
  kind: string;
  who: string;
  platform: string;
  chat: string;
  target: string;
  language: string;
  time: string;
  zone: string;
  wish: string;
  /** Ms since 1970. */
  next_at: number;
}

/** A question of a chat's own; `body` is JSON. */
export interface ChatQuestionsRow {
  chat: string;
  id: string;
  place: number;
  body: string;
}

/** Every table by name, as the query builder sees them. */
export interface Tables {
  settings: SettingsRow;
  inbox: InboxRow;
  leases: LeasesRow;
  uploads: UploadsRow;
  lines: LinesRow;
  answers: AnswersRow;
  progress: ProgressRow;
  last_lines: LastLinesRow;
  quiz_rounds: QuizRoundsRow;
  quiz_answers: QuizAnswersRow;
  quiz_scores: QuizScoresRow;
  quiz_players: QuizPlayersRow;
  quiz_announcements: QuizAnnouncementsRow;
  quiz_settings: QuizSettingsRow;
  predictions: PredictionsRow;
  prediction_guesses: PredictionGuessesRow;
  courses: CoursesRow;
  schedules: SchedulesRow;
  chat_questions: ChatQuestionsRow;
}
