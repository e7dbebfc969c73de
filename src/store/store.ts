import type { Answers } from './answers.js';
import type { Inbox } from './inbox.js';
import type { LastLines } from './last-lines.js';
import type { Leases } from './leases.js';
import type { Lines } from './lines.js';
import type { People } from './people.js';
import type { Predictions } from './predictions.js';
import type { Progress } from './progress.js';
import type { QuizStore } from './quiz-store.js';
import type { Settings } from './settings.js';
import type { Uploads } from './uploads.js';

/** What must outlive the process. */
export interface Store {
  readonly settings: Settings;
  readonly inbox: Inbox;
  readonly uploads: Uploads;
  readonly lines: Lines;
  readonly answers: Answers;
  readonly progress: Progress;
  readonly lastLines: LastLines;
  readonly people: People;
  readonly quiz: QuizStore;
  readonly predictions: Predictions;
  readonly leases: Leases;
  /** This process among those that share the database; absent where it is alone with it. */
  readonly replica?: string;
  /** Whether the database answers. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}
