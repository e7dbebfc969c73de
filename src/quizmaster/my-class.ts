import { randomInt } from 'node:crypto';
import type { MyClass, ReportSpan, TaughtCourse } from '../chat/my-class.js';
import { reportOf } from '../quiz/report.js';
import type { Asked } from '../quiz/round.js';
import type { Course } from '../store/courses.js';
import type { PastRound } from '../store/quiz-reports.js';
import type { QuizStore } from '../store/quiz-store.js';
import type { QuizAsker } from './asker.js';
import type { Clock } from './clock.js';
import type { KeptPlan } from './stored-round.js';

const DAY = 24 * 3_600_000;
const SPANS: Readonly<Record<ReportSpan, number>> = {
  week: 7 * DAY,
  month: 30 * DAY,
  all: Number.POSITIVE_INFINITY,
};
/** The latest rounds of each chat that a report reads, and the most chats of a course. */
const MOST_ROUNDS = 200;
const MOST_CHATS = 20;
/** Letters that nobody takes for another, in writing or read aloud: some 10¹² codes of eight. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODE_LENGTH = 8;

function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

const told = ({ code, chats }: Course): TaughtCourse => ({ code, chats: chats.length });

/** Binds what is taught in a chat to one person there. */
export function myClass(
  {
    store,
    clock,
    mayTeach,
  }: Pick<MyClass, 'mayTeach'> & {
    readonly store: Pick<QuizStore, 'reports' | 'courses' | 'settings'>;
    readonly clock: Pick<Clock, 'now'>;
  },
  { chat }: Pick<QuizAsker, 'chat'>,
): MyClass {
  const { reports, courses, settings } = store;

  /** What a chat wants kept no longer is not shown either. */
  async function roundsOf(each: string, span: ReportSpan): Promise<readonly PastRound[]> {
    const { days } = await settings.of(each);
    const since = clock.now() - Math.min(SPANS[span], days * DAY);
    return reports.rounds(each, since, MOST_ROUNDS);
  }

  async function open(): Promise<TaughtCourse> {
    const course = await courses.of(chat);
    if (course) return told(course);
    await courses.found(newCode(), chat);
    return open();
  }

  return {
    mayTeach,
    async report(span) {
      const chats = (await courses.of(chat))?.chats ?? [chat];
      const rounds = (await Promise.all(chats.map((each) => roundsOf(each, span)))).flat();
      const answers = await reports.answers(rounds.map(({ id }) => id));
      const asked = new Map(
        rounds.flatMap(({ plan }) => {
          const { questions }: KeptPlan = JSON.parse(plan);
          return questions.map((question): [string, Asked] => [question.item.id, question]);
        }),
      );
      return { report: reportOf(rounds, answers), asked, chats: chats.length };
    },
    async course() {
      const course = await courses.of(chat);
      return course && told(course);
    },
    open,
    async join(code) {
      if (!(await courses.join(code.toLowerCase(), chat, MOST_CHATS))) return undefined;
      const course = await courses.of(chat);
      return course && told(course);
    },
    leave: () => courses.leave(chat),
  };
}
