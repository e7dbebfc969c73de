import type { Language } from '../i18n/language.js';

/** What the store holds of somebody's quizzes. Times are ISO 8601 in UTC. */
export interface PersonalQuiz {
  /** As their network shows it; absent where none was told. */
  readonly name?: string;
  /** Whether the name is hidden from others. */
  readonly hidden: boolean;
  readonly answers: readonly {
    readonly round: string;
    readonly question: number;
    readonly item: string;
    readonly answer: unknown;
    readonly right: boolean;
    readonly at: string;
  }[];
  readonly scores: readonly {
    readonly round: string;
    readonly chat: string;
    readonly points: number;
    readonly at: string;
  }[];
  /** When they are reminded every day; absent where they did not ask for it. */
  readonly reminder?: { readonly time: string; readonly zone: string };
  /** The question of the day in their private chat. */
  readonly daily?: { readonly time: string; readonly zone: string };
  /** Questions they brought along there. */
  readonly questions: readonly unknown[];
  /** Rounds they started. */
  readonly started: readonly { readonly round: string; readonly chat: string; readonly at: string }[];
}

/** What the store holds of somebody's predictions; guesses are log10. Times are ISO 8601 in UTC. */
export interface PersonalPredictions {
  readonly guesses: readonly {
    readonly place: string;
    readonly code: string;
    readonly decades: number;
    readonly at: string;
  }[];
  readonly opened: readonly { readonly place: string; readonly code: string; readonly at: string }[];
}

/** Everything the store holds about one person. Times are ISO 8601 in UTC. */
export interface PersonalData {
  /** `<platform>:<id>`. */
  readonly user: string;
  readonly language?: Language;
  /** Answers of ours that can still be changed in place. */
  readonly answers: readonly {
    readonly chat: string;
    readonly message: string;
    readonly line: string;
    readonly at: string;
  }[];
  /** Steps of courses they came to, such as lessons. */
  readonly progress: readonly {
    readonly course: string;
    readonly step: number;
    readonly passed: boolean;
    readonly at: string;
  }[];
  /** Absent where they never took part in a quiz. */
  readonly quiz?: PersonalQuiz;
  /** Absent where they never foretold anything. */
  readonly predictions?: PersonalPredictions;
  /** Lines they were answered last, by what they are kept for. */
  readonly lastLines: readonly { readonly about: string; readonly line: string; readonly at: string }[];
  /** Messages received and not yet answered. */
  readonly pending: readonly { readonly source: string; readonly body: unknown; readonly at: string }[];
}

/** What is stored about people, shown and deleted at their own wish. Users are `<platform>:<id>`. */
export interface People {
  about(user: string): Promise<PersonalData>;
  forget(user: string): Promise<void>;
}
