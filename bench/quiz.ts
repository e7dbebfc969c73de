import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Item } from '../src/quiz/item.js';
import { pickItems } from '../src/quiz/pick.js';
import { machineClock } from '../src/quizmaster/clock.js';
import { createQuizmaster } from '../src/quizmaster/quizmaster.js';
import { openStore } from '../src/store/open-store.js';
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

/** How long answers to one question take until they are kept, on an SQLite file, through the quizmaster. */
export async function quizPart(): Promise<Part> {
  const folder = await mkdtemp(join(tmpdir(), 'mahv-bench-'));
  try {
    const spread: number[] = [];
    const burst: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      spread.push(...(await answered(join(folder, `spread-${round}.sqlite`), SPREAD)));
      burst.push(...(await answered(join(folder, `burst-${round}.sqlite`), 0)));
    }
    return {
      title: `${STUDENTS.toLocaleString('en')} students answer one question, SQLite file, each told once it is kept`,
      lines: [...linesOf(`within ${SPREAD / 1000} s`, spread), ...linesOf('all in one moment', burst)],
      notes: [`Answers: ${ROUNDS} rounds each, every answer found in the store afterwards.`],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Waits of each student until their answer is kept, in ms. */
async function answered(file: string, spread: number): Promise<readonly number[]> {
  const store = await openStore({ database: file });
  const quizmaster = createQuizmaster({
    store: store.quiz,
    clock: machineClock,
    questions: { items: [ITEM], draw: async (wish, seed) => pickItems([ITEM], wish, seed) },
    compose: () => Promise.reject(new Error('nothing is announced here')),
    report: (error) => fail(String(error)),
  });
  const of = (user: string) =>
    quizmaster.of({
      platform: 'bench',
      user: `bench:${user}`,
      chat: 'bench:class',
      target: 'class',
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

function linesOf(what: string, waits: readonly number[]): readonly Line[] {
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
