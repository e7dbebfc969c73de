import type { ChatQuestions } from './chat-questions.js';
import type { Courses } from './courses.js';
import type { QuizAnnouncements } from './quiz-announcements.js';
import type { QuizHistory } from './quiz-history.js';
import type { QuizReports } from './quiz-reports.js';
import type { QuizRounds } from './quiz-rounds.js';
import type { QuizScores } from './quiz-scores.js';
import type { QuizSettings } from './quiz-settings.js';
import type { Schedules } from './schedules.js';

/** All that is kept of quizzes. */
export interface QuizStore {
  readonly rounds: QuizRounds;
  readonly announcements: QuizAnnouncements;
  readonly scores: QuizScores;
  readonly settings: QuizSettings;
  readonly history: QuizHistory;
  readonly reports: QuizReports;
  readonly courses: Courses;
  readonly schedules: Schedules;
  readonly questions: ChatQuestions;
  /** Gives all that a chat has to the chat it became; what that one has chosen for itself stays. */
  move(from: string, to: string): Promise<void>;
}
