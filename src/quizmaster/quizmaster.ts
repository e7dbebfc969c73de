import type { MyQuiz, RoundWish } from '../chat/my-quiz.js';
import type { Reply } from '../chat/reply.js';
import type { ShutOutError } from '../chat/shut-out-error.js';
import { isLanguage, type Language } from '../i18n/language.js';
import type { Item } from '../quiz/item.js';
import { suits, type Wish } from '../quiz/pick.js';
import type { Asked } from '../quiz/round.js';
import type { StoredRound } from '../store/quiz-rounds.js';
import type { Schedule } from '../store/schedules.js';
import type { Announcer } from './announcer.js';
import type { QuizAsker } from './asker.js';
import { isDaily, openDaily } from './daily-question.js';
import { learntBy } from './learnt-by.js';
import { myQuiz } from './my-quiz.js';
import { patrol } from './patrol.js';
import { RoundTable, type RoundTableParts } from './round-table.js';
import { Timetable, type TimetableParts } from './timetable.js';
import type { Wakes } from './wakes.js';

/** Where questions come from. */
export interface QuizItems {
  readonly items: readonly Item[];
  /** Draws questions for a round that somebody starts; a fresh seed gives other ones. */
  draw(wish: RoundWish, seed: number, user: string): Promise<readonly Asked[]>;
}

/** What the quizmaster is wired to. */
export interface QuizmasterParts
  extends Omit<RoundTableParts, 'shutOut' | 'wakes'>,
    Pick<TimetableParts, 'ended'> {
  /** Wakes whichever process is there; absent where this one is alone. */
  readonly wakes?: Wakes | undefined;
  readonly questions: QuizItems;
  /** A reminder that so many questions are due, in words. */
  readonly reminder: (due: number, language: Language) => Promise<Reply>;
}

/** Runs rounds: they go on over restarts, and each thing is said once. */
export interface Quizmaster {
  /** Quizzes as one person may take part in them. */
  of(asker: QuizAsker): MyQuiz;
  /** Goes on with every live round. Resolves once deadlines that passed meanwhile are closed. */
  start(): Promise<void>;
  /** A network can announce rounds from now on. Resolves with what ends that. */
  join(platform: string, announcer: Announcer): Promise<() => void>;
  /** Looks at the store again, after what is kept of somebody was changed there. */
  refresh(): void;
  /** Waits for what is being said; rounds go on in the next process. */
  close(): Promise<void>;
}

/** A quizmaster on a store. */
export function createQuizmaster(parts: QuizmasterParts): Quizmaster {
  const { store, questions, clock } = parts;
  const table = new RoundTable({ ...parts, shutOut });
  const items = (wish: Omit<Wish, 'count'>) => questions.items.filter((item) => suits(item, wish));
  const learnt = (user: string) => learntBy(user, { items: questions.items, store, clock });
  const timetable = new Timetable({
    schedules: store.schedules,
    clock,
    wakes: parts.wakes,
    happen: (schedule, next) => (schedule.kind === 'daily' ? askDaily(schedule, next) : remind(schedule)),
    report: parts.report,
    ended: parts.ended,
  });

  let endPatrol = () => {};
  let endWakes = async () => {};

  async function wake(name: string): Promise<void> {
    const [kind, ...id] = name.split(' ');
    if (kind === 'schedule') return timetable.ring(id.join(' '));
    const [round = ''] = id;
    // What another database holds, or none any more, is nobody's here.
    if ((await store.rounds.version(round)) !== undefined) await table.tick(round);
  }

  /** A question of the day is asked no more where nothing can be posted; any other round has only itself to lose. */
  async function shutOut(round: StoredRound, why: ShutOutError): Promise<void> {
    const { id, chat, target } = round;
    if (isDaily(round) && target !== null) await timetable.end({ kind: 'daily', who: chat, target }, why);
    else parts.report(why, id);
  }

  async function askDaily(schedule: Schedule, next: number): Promise<void> {
    const opened = await openDaily(schedule, next, { store, items: questions.items });
    if (!opened) return;
    table.alarm.set(opened.code, opened.wake);
    table.herald.speak(opened.code);
  }

  async function remind({ who, platform, target, language, nextAt }: Schedule): Promise<void> {
    const due = (await learnt(who)).items.filter(({ wait }) => wait === 0).length;
    if (due === 0) return;
    const reply = await parts.reminder(due, isLanguage(language) ? language : 'en');
    await table.herald.tell(platform, target, reply, `reminder ${who} ${nextAt}`);
  }

  return {
    of: (asker) => myQuiz({ store, clock, table, draw: questions.draw, items, learnt, timetable }, asker),
    async start() {
      const wakes = await store.rounds.wakes();
      const missed = wakes.filter(({ wakeAt }) => wakeAt <= clock.now());
      for (const { id, wakeAt } of wakes) if (wakeAt > clock.now()) table.alarm.set(id, wakeAt);
      await Promise.all(missed.map(({ id }) => table.tick(id)));
      await timetable.start();
      if (parts.wakes) endWakes = await parts.wakes.onWake(wake);
      if (!parts.floor) return;
      endPatrol = patrol({
        store,
        clock,
        tick: (id) => table.tick(id),
        speak: (id) => table.herald.speak(id),
        happen: (due) => timetable.happen(due),
        report: parts.report,
      });
    },
    async join(platform, announcer) {
      await table.herald.join(platform, announcer);
      return () => table.herald.leave(platform);
    },
    refresh: () => table.refresh(),
    async close() {
      endPatrol();
      await endWakes();
      timetable.close();
      table.alarm.close();
      await table.herald.close();
    },
  };
}
