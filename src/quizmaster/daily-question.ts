import { createHash } from 'node:crypto';
import { dateInWords } from '../i18n/dates.js';
import { isLanguage } from '../i18n/language.js';
import { advance, wakeAt } from '../quiz/advance.js';
import type { Item } from '../quiz/item.js';
import { asAsked, suits, type Wish } from '../quiz/pick.js';
import { newRound } from '../quiz/round.js';
import type { QuizStore } from '../store/quiz-store.js';
import type { Schedule } from '../store/schedules.js';
import { codeFrom } from './code.js';
import { coreOf, type KeptPlan } from './stored-round.js';

/** Questions of the day end so long before the next one, in ms. */
const BREAK = 5 * 60_000;
/** A question comes back after so many days at the earliest, as far as there are enough. */
const REST = 60;
const DAY = 24 * 3_600_000;

/** What a chat chose its daily questions by. */
export type DailyWish = Omit<Wish, 'count'>;

/** The place of a chat's questions of the day: its other rounds go on beside them. */
export const dailyPlace = ({ platform, target }: Pick<Schedule, 'platform' | 'target'>) =>
  `${platform}:${target} daily`;

/** Whether a round is a question of the day. */
export const isDaily = ({ place }: { readonly place: string }) => place.endsWith(' daily');

function hashed(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Items this chat was asked as questions of the day lately. */
async function askedLately({ reports }: Pick<QuizStore, 'reports'>, { chat, nextAt }: Schedule) {
  const rounds = await reports.rounds(chat, nextAt - REST * DAY, 200);
  const plans = rounds.map(({ plan }): KeptPlan => JSON.parse(plan));
  return new Set(plans.flatMap(({ day, questions }) => (day ? questions.map(({ item }) => item.id) : [])));
}

/**
 * Opens the question of a day, the same one whoever opens it, and once: its code follows from the chat and the day. Gives the
 * code, or undefined where nothing suits. Rejects where an earlier one is still open.
 */
export async function openDaily(
  schedule: Schedule,
  next: number,
  { store, items }: { readonly store: QuizStore; readonly items: readonly Item[] },
): Promise<{ readonly code: string; readonly wake: number | null } | undefined> {
  const { nextAt, chat, target, zone } = schedule;
  const wish: DailyWish = JSON.parse(schedule.wish);
  const hash = hashed(`${chat} ${nextAt}`);
  const fitting = items.filter((item) => suits(item, wish) && item.kind !== 'order');
  const lately = await askedLately(store, schedule);
  const rested = fitting.filter(({ id }) => !lately.has(id));
  const choice = rested.length > 0 ? rested : fitting;
  const item = choice[hash.readUInt32LE(8) % Math.max(1, choice.length)];
  if (!item) return undefined;
  const questions = [asAsked(item, hash.readUInt32LE(12))];
  const milliseconds = next - nextAt - BREAK;
  const language = isLanguage(schedule.language) ? schedule.language : 'en';
  const plan: KeptPlan = {
    questions,
    milliseconds,
    speed: false,
    waits: false,
    wish: { ...wish, count: 1, generated: 0 },
    day: dateInWords(nextAt, language, 'long', zone),
  };
  const { state } = advance(newRound({ ...plan, player: null }), { kind: 'start', at: nextAt });
  const code = codeFrom(hash);
  const opened = await store.rounds.open(
    {
      id: code,
      place: dailyPlace(schedule),
      chat,
      target,
      owner: '',
      alone: false,
      language,
      plan: JSON.stringify(plan),
      state: JSON.stringify(coreOf(state)),
      version: 1,
      wakeAt: wakeAt(state),
      live: true,
      startedAt: nextAt,
    },
    [{ key: `${code}:0:ask`, round: code, kind: 'ask', question: 0 }],
  );
  if (!opened && !(await store.rounds.find(code)))
    throw new Error('The last question of the day is still open');
  return { code, wake: wakeAt(state) };
}
