import { Bench } from 'tinybench';
import { openBot } from './bot.js';
import { atLeast, inMilliseconds, type Line, type Part, type Verdict } from './rows.js';

const LINE = '/vanish depth:20 act:sigmoid seeds:8';
const FRESH = 200;
const CACHED = 5000;
/** How many ask at the same time when replies are counted, how many replies, and how often. */
const STUDENTS = 8;
const REPLIES = 48;
const ROUNDS = 7;
const LONGEST_P95 = 80;

type Bot = Awaited<ReturnType<typeof openBot>>;

/** Message in to reply out through the whole app, picture included: how long one waits, and how many are served. */
export async function latencyPart(): Promise<Part> {
  const [two, one] = [await openBot(2), await openBot(1)];
  let seed = 0;
  // Eight seeds each, none of them another request's.
  const fresh = (bot: Bot, user?: string) => {
    seed += 8;
    return bot.ask(`${LINE} seed:${seed}`, user);
  };
  const kept = `${LINE} seed:1000000`;
  try {
    await Promise.all([two.warmUp(), one.warmUp()]);
    for (let warm = 0; warm < 30; warm += 1) await Promise.all([fresh(two), fresh(one)]);
    const alone = await samplesOf(() => fresh(two), FRESH);
    const again = await samplesOf(() => two.ask(kept), CACHED);
    const [onOne, onTwo] = await inTurns([one, two], (bot) => servedBy(bot, fresh));
    const second = onTwo / onOne;
    return {
      title: `${LINE}, message in → reply and picture out`,
      lines: [
        ...percentiles('fresh, one user, two workers', alone, LONGEST_P95),
        ...percentiles('the same line again', again),
        { what: 'the same line again, replies a second', ...counted(1000 / mean(again), 1500) },
        { what: `fresh, two workers, ${STUDENTS} users, replies a second`, ...counted(onTwo, 40) },
        { what: `fresh, one worker, ${STUDENTS} users, replies a second`, ...counted(onOne) },
        {
          what: 'the second worker',
          measured: `× ${second.toFixed(2)}`,
          ratio: second,
          against: 'two workers over one',
          verdict: atLeast(second, 1.7),
        },
      ],
      notes: [
        `Replies a second: medians of ${ROUNDS} rounds of ${REPLIES} replies, one worker and two in turn.`,
      ],
    };
  } finally {
    await two.close();
    await one.close();
  }
}

async function samplesOf(run: () => Promise<void>, count: number): Promise<readonly number[]> {
  const bench = new Bench({
    time: 0,
    iterations: count,
    warmupIterations: 10,
    warmupTime: 0,
    throws: true,
    retainSamples: true,
  });
  bench.add('request', run);
  const [task] = await bench.run();
  if (task?.result.state !== 'completed') throw new Error('the requests did not complete');
  return task.result.latency.samples ?? [];
}

function percentiles(what: string, samples: readonly number[], longest?: number): Line[] {
  const sorted = samples.toSorted((a, b) => a - b);
  return [50, 95, 99].map((percent) => {
    const value = sorted[Math.floor((sorted.length * percent) / 100)] ?? Number.NaN;
    const verdict: Verdict | undefined =
      longest !== undefined && percent === 95
        ? { target: `< ${longest} ms`, met: value < longest }
        : undefined;
    return { what: `${what}, p${percent}`, measured: inMilliseconds(value), ...(verdict ? { verdict } : {}) };
  });
}

function counted(perSecond: number, least?: number): Pick<Line, 'measured' | 'verdict'> {
  const measured = `${perSecond >= 100 ? Math.round(perSecond).toLocaleString('en') : perSecond.toPrecision(3)} /s`;
  return { measured, ...(least === undefined ? {} : { verdict: atLeast(perSecond, least, ' /s') }) };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Replies a second to several users who each ask again as soon as they are answered. */
async function servedBy(bot: Bot, fresh: (bot: Bot, user: string) => Promise<void>): Promise<number> {
  let left = REPLIES;
  const began = performance.now();
  const student = async (name: string) => {
    while (left > 0) {
      left -= 1;
      await fresh(bot, name);
    }
  };
  await Promise.all(Array.from({ length: STUDENTS }, (_, index) => student(`u${index}`)));
  return (REPLIES * 1000) / (performance.now() - began);
}

/** The median of each after so many rounds in which each takes its turn. */
async function inTurns(
  bots: readonly [Bot, Bot],
  count: (bot: Bot) => Promise<number>,
): Promise<[number, number]> {
  const taken: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    taken[0].push(await count(bots[0]));
    taken[1].push(await count(bots[1]));
  }
  const middle = (numbers: readonly number[]) =>
    numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
  return [middle(taken[0]), middle(taken[1])];
}
