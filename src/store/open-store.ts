import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { type DatabasePlace, openDatabase } from './open-database.js';
import { sqlAnswers } from './sql-answers.js';
import { sqlChatQuestions } from './sql-chat-questions.js';
import { sqlCourses } from './sql-courses.js';
import { sqlInbox } from './sql-inbox.js';
import { sqlLastLines } from './sql-last-lines.js';
import { sqlLeases } from './sql-leases.js';
import { sqlLines } from './sql-lines.js';
import { moveChat } from './sql-move-chat.js';
import { sqlPeople } from './sql-people.js';
import { sqlPredictions } from './sql-predictions.js';
import { sqlProgress } from './sql-progress.js';
import { sqlQuizAnnouncements } from './sql-quiz-announcements.js';
import { sqlQuizHistory } from './sql-quiz-history.js';
import { sqlQuizReports } from './sql-quiz-reports.js';
import { sqlQuizRounds } from './sql-quiz-rounds.js';
import { sqlQuizScores } from './sql-quiz-scores.js';
import { sqlQuizSettings } from './sql-quiz-settings.js';
import { sqlSchedules } from './sql-schedules.js';
import { sqlSettings } from './sql-settings.js';
import { sqlUploads } from './sql-uploads.js';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

const PING_MILLISECONDS = 2_000;

/** Where the store is. */
export interface StorePlace extends DatabasePlace {
  /** This process's name among those that share the database; absent where it is alone with it. */
  readonly replica?: string | undefined;
  /** The clock, in ms since 1970. */
  readonly now?: () => number;
}

async function answers(db: Kysely<Tables>): Promise<boolean> {
  try {
    await db.selectNoFrom(sql`1`.as('one')).execute();
    return true;
  } catch {
    return false;
  }
}

/** Opens the store and brings its tables up to date. Throws where the database cannot be reached or used. */
export async function openStore(place: StorePlace): Promise<Store> {
  const { replica, now = Date.now } = place;
  const db = await openDatabase(place);
  return {
    settings: sqlSettings(db),
    inbox: sqlInbox(db, now, replica),
    uploads: sqlUploads(db),
    lines: sqlLines(db),
    answers: sqlAnswers(db, now),
    progress: sqlProgress(db, now),
    lastLines: sqlLastLines(db, now),
    people: sqlPeople(db),
    predictions: sqlPredictions(db, now),
    leases: sqlLeases(db, now),
    ...(replica === undefined ? {} : { replica }),
    quiz: {
      history: sqlQuizHistory(db),
      reports: sqlQuizReports(db),
      courses: sqlCourses(db, now),
      schedules: sqlSchedules(db),
      questions: sqlChatQuestions(db),
      move: (from, to) => moveChat(db, from, to),
      rounds: sqlQuizRounds(db, now),
      announcements: sqlQuizAnnouncements(db),
      scores: sqlQuizScores(db),
      settings: sqlQuizSettings(db),
    },
    ping: () => Promise.race([answers(db), sleep(PING_MILLISECONDS, false, { ref: false })]),
    close: () => db.destroy(),
  };
}
