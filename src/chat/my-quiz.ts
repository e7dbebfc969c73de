import type { Outcome } from '../quiz/advance.js';
import type { Item, ItemAnswer } from '../quiz/item.js';
import type { Persisting } from '../quiz/persisting.js';
import type { Wish } from '../quiz/pick.js';
import type { CourseTable, ScoreTable, Span } from '../quiz/score-table.js';
import type { RoundView } from '../quiz/view.js';
import type { MyClass } from './my-class.js';
import type { MyOwnQuestions } from './my-own-questions.js';
import type { MySchedules } from './my-schedules.js';

/** Who plays: the asker alone, or everybody in the chat; `auto` for what fits the chat. */
export type Company = 'auto' | 'private' | 'group';

/** The round somebody wants. */
export interface RoundWish extends Wish {
  readonly company: Company;
  /** Time for each question, or null without a limit. */
  readonly milliseconds: number | null;
  readonly speed: boolean;
  /** The share of generated questions wanted, 0 to 1. */
  readonly generated: number;
  /** Whether the chat's own questions are meant, not the bank's. */
  readonly own?: boolean;
  /** Exactly these questions, in this order, instead of drawn ones. */
  readonly items?: readonly string[];
}

/** A question the asker has answered, and what they still know of it. */
export interface LearntItem {
  readonly item: string;
  readonly lesson: number | null;
  readonly rung: number | null;
  /** Whether the last answer was right. */
  readonly right: boolean;
  /** How likely it is to be remembered now, 0 to 1. */
  readonly retrievability: number;
  /** How long until it is to be asked again, in ms; 0 where that time has come. */
  readonly wait: number;
}

/** What the asker's answers so far say about what they know and believe. */
export interface Learnt {
  /** The most urgent to ask again first. */
  readonly items: readonly LearntItem[];
  readonly persisting: readonly Persisting[];
}

/** A round as the asker may see it. */
export interface SeenRound {
  /** Names the round in lines. */
  readonly code: string;
  readonly view: RoundView;
  /** Whether its questions are posted by themselves, so that no reply need show them. */
  readonly announced: boolean;
  /** The date in words, where it is a question of the day. */
  readonly day?: string;
}

/** What came of a wish for a round. */
export type Begun =
  | { readonly outcome: 'begun' | 'running'; readonly round: SeenRound }
  | { readonly outcome: 'no-items' | 'not-allowed' };

/** What came of steering a round. */
export type Steered =
  | { readonly outcome: 'moved' | 'unmoved' | 'not-allowed'; readonly round: SeenRound }
  | { readonly outcome: 'none' };

/** How a round can be steered. */
export type Steering = 'pause' | 'resume' | 'close' | 'skip' | 'next' | 'stop';

/** Who may start and stop rounds beside the moderators, and for how many days results are kept. */
export interface QuizChoices {
  readonly starters: 'moderators' | 'everyone' | 'roles';
  readonly roles: readonly string[];
  readonly days: number;
}

/** Quizzes as the asker may take part in them, and as nobody else. */
export interface MyQuiz {
  /** Whether nobody else is in the chat. */
  readonly alone: boolean;
  /** How many questions there are that suit a wish. */
  available(wish: Omit<Wish, 'count'>): number;
  /** The questions of the bank that suit a wish, keys and all. */
  items(wish: Omit<Wish, 'count'>): readonly Item[];
  begin(wish: RoundWish): Promise<Begun>;
  /** The round that goes on here, else the one that was over last. */
  here(company: Company): Promise<SeenRound | undefined>;
  /** A round by its code, looking at a question, from 0, or at the one it is at. */
  round(code: string, question?: number): Promise<SeenRound | undefined>;
  /** Answers a question, from 0. What came of it is kept before this resolves; undefined where there is no such round. */
  answer(code: string, question: number, answer: ItemAnswer): Promise<Outcome | undefined>;
  /** Steers the round here, away from question `from`, from 0, where that is named. */
  steer(company: Company, how: Steering, from?: number): Promise<Steered>;
  /** The table of one round so far. */
  table(code: string): Promise<ScoreTable>;
  /** The scores here; those of the round are the last one's. */
  scores(company: Company, span: Span): Promise<ScoreTable>;
  /** The scores of everybody in any chat of this one's course; undefined where it belongs to none. */
  courseScores(span: Exclude<Span, 'round'>): Promise<CourseTable | undefined>;
  /** Questions of the chat's own. */
  readonly own: MyOwnQuestions;
  /** What happens every day here, or for the asker. */
  readonly schedules: MySchedules;
  /** What the asker may do as who teaches here. */
  readonly classroom: MyClass;
  /** What the asker's answers to questions that are closed say. */
  learnt(): Promise<Learnt>;
  choices(): Promise<QuizChoices>;
  /** Keeps choices for the chat. */
  choose(choices: QuizChoices): Promise<void>;
  /** Hides the asker's name in tables from now on, or shows it again. */
  hideName(hidden: boolean): Promise<void>;
}
