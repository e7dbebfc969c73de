import { randomBytes } from 'node:crypto';
import type {
  Begun,
  Company,
  Learnt,
  MyQuiz,
  RoundWish,
  SeenRound,
  Steered,
  Steering,
} from '../chat/my-quiz.js';
import { advance, wakeAt } from '../quiz/advance.js';
import type { Item } from '../quiz/item.js';
import type { Wish } from '../quiz/pick.js';
import { type Asked, newRound, type RoundPlan } from '../quiz/round.js';
import { standings } from '../quiz/standings.js';
import { viewOf } from '../quiz/view.js';
import type { QuizStore } from '../store/quiz-store.js';
import type { QuizAsker } from './asker.js';
import type { Clock } from './clock.js';
import { codeFrom } from './code.js';
import type { KnownRound } from './herald.js';
import { myClass } from './my-class.js';
import { drawOwn, myOwnQuestions } from './my-own-questions.js';
import { mySchedules } from './my-schedules.js';
import { myScores } from './my-scores.js';
import type { RoundTable } from './round-table.js';
import { coreOf, type KeptPlan } from './stored-round.js';
import { tableOf } from './table.js';
import type { Timetable } from './timetable.js';

/** What one person's quizzes are made from. */
export interface MyQuizParts {
  readonly store: QuizStore;
  readonly clock: Clock;
  readonly table: RoundTable;
  readonly draw: (wish: RoundWish, seed: number, user: string) => Promise<readonly Asked[]>;
  readonly items: (wish: Omit<Wish, 'count'>) => readonly Item[];
  readonly learnt: (user: string) => Promise<Learnt>;
  readonly timetable: Timetable;
}

const newCode = () => codeFrom(randomBytes(8));

/** Where somebody plays alone, whichever chat they ask in. */
function privatePlace({ user }: QuizAsker): string {
  return `alone ${user}`;
}

/** Binds the rounds to one person, who can do nothing in another's name. */
export function myQuiz(parts: MyQuizParts, asker: QuizAsker): MyQuiz {
  const { store, clock, table } = parts;
  const own = myOwnQuestions(store.questions, asker);
  const groupPlace = `${asker.platform}:${asker.target}`;

  function mayAnnounce(): boolean {
    return asker.mayPost !== false && table.herald.reaches(asker.platform);
  }

  function seen({ stored, round }: KnownRound, question?: number): SeenRound {
    const looked = { user: asker.user, ...(question === undefined ? {} : { question }) };
    return {
      code: stored.id,
      view: viewOf(round, clock.now(), looked),
      announced: stored.target !== null && mayAnnounce(),
    };
  }

  async function latest(place: string): Promise<KnownRound | undefined> {
    const id = await store.rounds.latest(place);
    return id === undefined ? undefined : table.at(id).read();
  }

  /** The round meant: in company the chat's, else one's own; where nothing was said, whichever goes on. */
  async function found(company: Company): Promise<KnownRound | undefined> {
    const alone = company === 'private' || (company === 'auto' && asker.alone);
    const group = alone ? undefined : await latest(groupPlace);
    if (company === 'group' || group?.stored.live) return group;
    const own = await latest(privatePlace(asker));
    return own?.stored.live ? own : (group ?? own);
  }

  /** As `found`, after whatever was due by now has happened. */
  async function current(company: Company): Promise<KnownRound | undefined> {
    const known = await found(company);
    return known && upToDate(known);
  }

  async function upToDate(known: KnownRound): Promise<KnownRound | undefined> {
    const due = wakeAt(known.round);
    if (due === null || due > clock.now()) return known;
    const round = table.at(known.stored.id);
    await round.happen({ kind: 'tick', at: clock.now() });
    return round.read();
  }

  async function maySteer(owner: string | undefined): Promise<boolean> {
    if (asker.alone || owner === asker.user || (await asker.moderates())) return true;
    const { starters, roles } = await store.settings.of(asker.chat);
    if (starters === 'everyone') return true;
    if (starters === 'moderators') return false;
    const own = (await asker.roles()).map((role) => role.toLowerCase());
    return roles.some((role) => own.includes(role.toLowerCase()));
  }

  function isPrivate({ company }: RoundWish): boolean {
    if (company !== 'auto') return company === 'private';
    return asker.alone || !mayAnnounce();
  }

  async function begin(wish: RoundWish): Promise<Begun> {
    const alone = isPrivate(wish);
    if (!alone && !(await maySteer(undefined))) return { outcome: 'not-allowed' };
    const running = await current(alone ? 'private' : 'group');
    if (running?.stored.live) return { outcome: 'running', round: seen(running) };
    const seed = randomBytes(4).readUInt32LE();
    const questions = wish.own
      ? drawOwn(await own.all(), wish, seed)
      : await parts.draw(wish, seed, asker.user);
    if (questions.length === 0) return { outcome: 'no-items' };
    const { milliseconds, speed, topic, level, count, generated } = wish;
    const announced = !alone && mayAnnounce();
    // Without a limit, or where nothing can be posted, questions come when they are asked for.
    const waits = milliseconds === null || !announced;
    const plan: RoundPlan = { questions, milliseconds, speed, waits, player: alone ? asker.user : null };
    const kept: KeptPlan = {
      questions,
      milliseconds,
      speed,
      waits,
      wish: { topic, level, count, generated },
    };
    const now = clock.now();
    const { state } = advance(newRound(plan), { kind: 'start', at: now });
    const id = newCode();
    const opened = await store.rounds.open(
      {
        id,
        place: alone ? privatePlace(asker) : groupPlace,
        chat: alone ? asker.user : asker.chat,
        target: announced ? asker.target : null,
        owner: asker.user,
        alone,
        language: asker.language,
        plan: JSON.stringify(kept),
        state: JSON.stringify(coreOf(state)),
        version: 1,
        wakeAt: wakeAt(state),
        live: true,
        startedAt: now,
      },
      announced ? [{ key: `${id}:0:ask`, round: id, kind: 'ask', question: 0 }] : [],
    );
    // Somebody else was quicker.
    if (!opened) return begin(wish);
    table.alarm.set(id, wakeAt(state));
    if (announced) table.herald.speak(id);
    const known = await table.at(id).read();
    return known ? { outcome: 'begun', round: seen(known) } : { outcome: 'no-items' };
  }

  async function steer(company: Company, how: Steering, from?: number): Promise<Steered> {
    const known = await current(company);
    if (!known) return { outcome: 'none' };
    const { stored } = known;
    if (!stored.alone && !(await maySteer(stored.owner)))
      return { outcome: 'not-allowed', round: seen(known) };
    const moves = how === 'next' || how === 'skip' || how === 'close';
    const at = clock.now();
    const event = moves
      ? { kind: how, at, ...(from === undefined ? {} : { question: from }) }
      : { kind: how, at };
    const round = table.at(stored.id);
    const { changed } = await round.happen(event);
    const after = await round.read();
    return { outcome: changed ? 'moved' : 'unmoved', round: seen(after ?? known) };
  }

  return {
    alone: asker.alone,
    available: (wish) => parts.items(wish).length,
    items: parts.items,
    begin,
    async here(company) {
      const known = await current(company);
      return known && seen(known);
    },
    async round(code, question) {
      const known = await table.at(code).read();
      const now = known && (await upToDate(known));
      return now && seen(now, question);
    },
    async answer(code, question, answer) {
      const at = clock.now();
      const { outcome } = await table
        .at(code)
        .happen({ kind: 'answer', at, user: asker.user, question, answer }, asker.name);
      return outcome;
    },
    steer,
    async table(code) {
      const known = await table.at(code).read();
      if (!known) return { rows: [], alone: false };
      return {
        rows: await tableOf(standings(known.round), store.scores, asker.user),
        alone: known.stored.alone,
      };
    },
    ...myScores({ store, clock, current }, asker),
    own,
    schedules: mySchedules(
      {
        schedules: store.schedules,
        timetable: parts.timetable,
        reaches: mayAnnounce(),
        maySet: () => maySteer(undefined),
      },
      asker,
    ),
    classroom: myClass({ store, clock, mayTeach: () => maySteer(undefined) }, asker),
    learnt: () => parts.learnt(asker.user),
    choices: () => store.settings.of(asker.chat),
    choose: (choices) => store.settings.set(asker.chat, choices),
    hideName: (hidden) => store.scores.hide(asker.user, hidden),
  };
}
