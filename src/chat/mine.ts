import type { Language } from '../i18n/language.js';

/** Everything stored about the asker, as plain data. Times are ISO 8601 in UTC. */
export interface MyData {
  /** `<platform>:<id>`. */
  readonly user: string;
  /** The language chosen, where one was. */
  readonly language?: Language;
  /** Answers that can still be changed in place. */
  readonly answers: readonly {
    readonly chat: string;
    readonly message: string;
    readonly line: string;
    readonly at: string;
  }[];
  /** Steps of courses come to, such as lessons. */
  readonly progress: readonly {
    readonly course: string;
    readonly step: number;
    readonly passed: boolean;
    readonly at: string;
  }[];
  /** Absent where they never took part in a quiz. */
  readonly quiz?: {
    /** As their network shows it. */
    readonly name?: string;
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
    readonly started: readonly { readonly round: string; readonly chat: string; readonly at: string }[];
  };
  /** Absent where they never foretold anything; guesses are log10(first/last). */
  readonly predictions?: {
    readonly guesses: readonly {
      readonly place: string;
      readonly code: string;
      readonly decades: number;
      readonly at: string;
    }[];
    readonly opened: readonly { readonly place: string; readonly code: string; readonly at: string }[];
  };
  /** Lines answered last, by what they are kept for. */
  readonly lastLines: readonly { readonly about: string; readonly line: string; readonly at: string }[];
  /** Messages received and not yet answered; the one being answered is among them where the network keeps them. */
  readonly pending: readonly { readonly source: string; readonly body: unknown; readonly at: string }[];
}

/** The asker's own data, and nobody else's: a command cannot name another person. */
export interface Mine {
  about(): Promise<MyData>;
  /** Deletes all of it, for good. */
  forget(): Promise<void>;
}
