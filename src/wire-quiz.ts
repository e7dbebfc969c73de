import { announcedOption, announcement } from '../commands/quiz/announcement.js';
import { reminderNote } from '../commands/schedule/reminder-note.js';
import type { App } from './app/parts.js';
import type { Measure } from './experiments/experiment.js';
import type { Language } from './i18n/language.js';
import type { Translate } from './i18n/message.js';
import type { Lab } from './lab/lab.js';
import { askAgain } from './quiz/ask-again.js';
import type { Item } from './quiz/item.js';
import { pickWithGenerated } from './quiz/pick-with-generated.js';
import type { Clock } from './quizmaster/clock.js';
import type { Floor } from './quizmaster/floor.js';
import { postMaker } from './quizmaster/post.js';
import { createQuizmaster, type Quizmaster, type QuizmasterParts } from './quizmaster/quizmaster.js';
import type { Wakes } from './quizmaster/wakes.js';
import type { QuizStore } from './store/quiz-store.js';

/** What quizzes are wired to. */
export interface QuizWiring {
  readonly items: readonly Item[];
  /** Where generated questions are measured. */
  readonly lab: Pick<Lab, 'run'>;
  readonly store: QuizStore;
  readonly clock: Clock;
  /** Shared with other processes on the database; absent where this one is alone. */
  readonly floor?: Floor | undefined;
  /** Wakes other processes too; absent where there are none. */
  readonly wakes?: Wakes | undefined;
  readonly translate: (language: Language) => Translate;
  /** The app, which in its turn is given the quizmaster. */
  readonly app: () => Pick<App, 'reply'>;
  readonly report: (error: unknown, round: string) => void;
  /** Told of a daily question or reminder that ended because its chat takes nothing more from the bot. */
  readonly ended: QuizmasterParts['ended'];
}

/** Wires the quizmaster to the questions, and to the app that puts what it announces into words and pictures. */
export function wireQuiz({
  items,
  lab,
  store,
  clock,
  floor,
  wakes,
  translate,
  app,
  report,
  ended,
}: QuizWiring): Quizmaster {
  return createQuizmaster({
    store,
    clock,
    floor,
    wakes,
    questions: {
      items,
      draw(wish, seed, user) {
        const measure: Measure = (spec) => lab.run(spec, { user });
        return wish.items
          ? askAgain(items, wish.items, seed, measure)
          : pickWithGenerated(items, wish, seed, measure);
      },
    },
    compose: postMaker({
      scores: store.scores,
      clock,
      translate,
      option: announcedOption,
      reply: (announced, language) =>
        app().reply(announcement(announced, { t: translate(language), language }), '/quiz', language),
    }),
    reminder: (due, language) => app().reply(reminderNote(due), '/review', language),
    report,
    ended,
  });
}
