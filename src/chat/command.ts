import type { AnswerBase } from '../i18n/answer.js';
import type { Language } from '../i18n/language.js';
import type { Lesson } from '../i18n/lesson.js';
import type { Translate } from '../i18n/message.js';
import type { Imported, QuestionFile } from '../quiz-exchange/reading.js';
import type { Answer } from './answer.js';
import type { CommandDescription } from './catalogue.js';
import type { Mine } from './mine.js';
import type { MyLastLines } from './my-last-lines.js';
import type { MyPredictions } from './my-predictions.js';
import type { MyProgress } from './my-progress.js';
import type { MyQuiz } from './my-quiz.js';
import type { Options, ValuesOf } from './option.js';
import type { Recalled } from './recall.js';

/** What a command may use while it runs. */
export interface Context<Measure, Chart = unknown> {
  readonly language: Language;
  readonly t: Translate;
  /** Runs an experiment in the lab. */
  readonly measure: Measure;
  /** Reads a file of questions in the lab; `prefix` stands before the name of each. */
  readQuestions(file: QuestionFile, prefix: string): Promise<Imported>;
  /** Every command, described in the asker's language. */
  catalogue(): readonly CommandDescription[];
  /** What is stored about the asker. */
  readonly mine: Mine;
  /** The lessons of the course, in order. */
  readonly lessons: readonly Lesson[];
  /** What questions in somebody's own words are answered from. */
  readonly answers: AnswerBase;
  /** How far the asker has come in a course. */
  readonly progress: MyProgress;
  /** Quizzes, as the asker takes part in them. */
  readonly quiz: MyQuiz;
  /** What is foretold in the chat, as the asker takes part in it. */
  readonly predictions: MyPredictions;
  /** The lines the asker was answered last. */
  readonly lastLines: MyLastLines;
  /** The asker's last answer with numbers, given again; undefined where there is none. */
  recall(): Promise<Recalled<Chart> | undefined>;
  /** Whether the asker may change what holds for the whole chat. */
  moderates(): Promise<boolean>;
  /** Stops everything else that the asker waits for in this chat, and gives how much that was. */
  stopOthers(): Promise<number>;
}

/** One thing a student can ask for: declared options in, an answer out. Generic in what it measures and draws. */
export interface Command<O extends Options, Measure, Chart> {
  /** The word after the slash, and the suffix of its description key `command-<name>`. */
  readonly name: string;
  /** Words that call it without a slash, in any language. */
  readonly triggers: readonly string[];
  readonly options: O;
  /** A line worth trying. */
  readonly example: string;
  /** Whether its answer depends on its values, the language and the theme alone, so that anybody may be given it again. */
  readonly pure?: boolean;
  /** Whether it costs next to nothing and comes from everybody at once, so that only the person is held to a pace. */
  readonly light?: boolean;
  /** Whether a file may come with it. */
  readonly takesFile?: boolean;
  /** Whether the answer to these values depends on who asks all the same. */
  dependsOnAsker?(values: ValuesOf<O>): boolean;
  /** Fills in what only the other values can tell, before the canonical line is written. */
  complete?(values: ValuesOf<O>): ValuesOf<O>;
  /** The nearest values that the command can answer; what suggestions are made of. */
  affordable?(values: ValuesOf<O>): ValuesOf<O>;
  /** @throws {UserError} where the values do not go together. */
  run(values: ValuesOf<O>, context: Context<Measure, Chart>): Promise<Answer<Chart>> | Answer<Chart>;
}
