import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Item } from '../src/quiz/item.js';
import { pickItems } from '../src/quiz/pick.js';
import { machineClock } from '../src/quizmaster/clock.js';
import { createQuizmaster } from '../src/quizmaster/quizmaster.js';
import { openStore, type StorePlace } from '../src/store/open-store.js';
import { atMost, inMilliseconds, type Line, type Part } from './rows.js';

const STUDENTS = 1_000;
/** In how many milliseconds all of them answer, evenly spread. */
const SPREAD = 2_000;
const ROUNDS = 5;
const LONGEST = 1_000;

const ITEM: Item = {
  id: 'bench',
  kind: 'choice',
  level: 1,
  lesson: 1,
  rung: null,
  options: ['a', 'b', 'c', 'd'].map((id) => ({ id, misconception: `bench-${id}` })),
  key: { kind: 'one', option: 'a' },
};

/**
 * How long answers to one question take until they are kept, through the quizmaster: on an SQLite file, and in the
 * PostgreSQL database that `BENCH_DATABASE_URL` names, where it is set.
 */
export async function quizPart(): Promise<Part> {
  const folder = await mkdtemp(join(tmpdir(), 'mahv-bench-'));
  const databaseUrl = process.env.BENCH_DATABASE_URL;
  try {
    const file = await measured(() => ({ database: join(folder, `${randomUUID()}.sqlite`) }));
    const server = databaseUrl ? await measured(() => ({ database: '', databaseUrl })) : undefined;
    return {
      title: `${STUDENTS.toLocaleString('en')} students answer one question, each told once it is kept`,
      lines: [...linesOf('SQLite file', file), ...(server ? linesOf('PostgreSQL', server) : [])],
      notes: [
        `Answers: ${ROUNDS} rounds each, every answer found in the store afterwards.${server ? '' : ' PostgreSQL takes part where `BENCH_DATABASE_URL` is set.'}`,
      ],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Waits of every student over some rounds, in ms: where the answers are spread evenly, and where they come at once. */
interface Waits {
  readonly spread: readonly number[];
  readonly burst: readonly number[];
}

async function measured(place: () => StorePlace): Promise<Waits> {
  const spread: number[] = [];
  const burst: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    spread.push(...(await answered(place(), SPREAD)));
    burst.push(...(await answered(place(), 0)));
  }
  return { spread, burst };
}

/** Waits of each student until their answer is kept, in ms. */
async function answered(place: StorePlace, spread: number): Promise<readonly number[]> {
  const store = await openStore(place);
  const target = randomUUID();
  const quizmaster = createQuizmaster({
    store: store.quiz,
    clock: machineClock,
    questions: { items: [ITEM], draw: async (wish, seed) => pickItems([ITEM], wish, seed) },
    compose: () => Promise.reject(new Error('nothing is announced here')),
    reminder: () => Promise.reject(new Error('nobody is reminded here')),
    report: (error) => fail(String(error)),
    ended: ({ who }) => fail(who),
  });
  const of = (user: string) =>
    quizmaster.of({
      platform: 'bench',
      user: `bench:${user}`,
      chat: 'bench:class',
      target,
      name: `Student ${user}`,
      language: 'en',
      alone: false,
      moderates: async () => true,
      roles: async () => [],
    });
  const begun = await of('teacher').begin({
    topic: { kind: 'all' },
    level: null,
    count: 1,
    company: 'group',
    milliseconds: 600_000,
    speed: true,
    generated: 0,
  });
  if (begun.outcome !== 'begun') return fail(begun.outcome);
  const { code } = begun.round;
  const waits = await Promise.all(
    Array.from({ length: STUDENTS }, async (_, index) => {
      if (spread > 0) await sleep((spread * index) / STUDENTS);
      const from = performance.now();
      const options = ['abcd'[index % 4] ?? 'a'];
      const outcome = await of(`s${index}`).answer(code, 0, { kind: 'options', options });
      if (outcome !== 'recorded') fail(`${index}: ${outcome}`);
      return performance.now() - from;
    }),
  );
  const kept = await store.quiz.rounds.find(code);
  if (new Set(kept?.answers.map(({ user }) => user)).size !== STUDENTS) fail('answers were lost');
  await quizmaster.close();
  await store.close();
  return waits;
}

function linesOf(where: string, { spread, burst }: Waits): readonly Line[] {
  return [
    ...percentiles(`${where}, within ${SPREAD / 1000} s`, spread),
    ...percentiles(`${where}, all in one moment`, burst),
  ];
}

function percentiles(what: string, waits: readonly number[]): readonly Line[] {
  const sorted = waits.toSorted((a, b) => a - b);
  return [50, 99, 100].map((percent) => {
    const value =
      sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
    const name = percent === 100 ? 'slowest' : `p${percent}`;
    const verdict = percent === 99 ? { verdict: atMost(value, LONGEST, ' ms') } : {};
    return { what: `${what}, ${name}`, measured: inMilliseconds(value), ...verdict };
  });
}

function fail(reason: string): never {
  throw new Error(reason);
}
