import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readReference } from '../../src/platforms/telegram/quiz/reference.js';
import { freePort } from '../free-port.js';
import { startBotApi } from '../platforms/telegram/bot-api/bot-api.js';
import { ownRedis, redisStarts } from '../redis/servers.js';
import { ownPostgres, postgresStarts } from '../store/own-postgres.js';
import { type BotProcess, startBot } from './bot-process.js';
import { hasProxy, startProxy } from './proxy.js';
import { TelegramClass } from './telegram-class.js';

const whole = process.env.CHAOS === 'whole';
/** Some minutes: CHAOS=whole npm test -- chaos */
const LESSON = whole ? 300_000 : 30_000;
// A question is open for longer than it takes another process to take over what a dead one had begun.
const CLASS = whole
  ? { groups: 20, students: 300, curious: 60, askEvery: 30_000, questions: 2, seconds: 30, slowest: 8_000 }
  : { groups: 6, students: 90, curious: 18, askEvery: 20_000, questions: 1, seconds: 45, slowest: 8_000 };
const DISTURB_EVERY = 5_000;
/** As a service manager does. */
const BACK_AFTER = 800;
/** How long a round may take to end once the lesson is over. */
const PATIENCE = 150_000;
/** Messages a killed replica may have sent whose note it took with it: one for each turn under way on a busy machine. */
const UNNOTED = 8;

const possible = hasProxy && redisStarts && postgresStarts;
const why = possible ? '' : ' (skipped: needs haproxy, redis-server and PostgreSQL’s programs)';

/** A process that is started again whenever it has ended. */
function kept(start: () => BotProcess) {
  let bot = start();
  let over = false;
  let starts = 1;
  const outputs: string[] = [];
  const keeping = (async () => {
    while (!over) {
      await new Promise((resolve) => bot.child.once('close', resolve));
      if (over) return;
      outputs.push(bot.output());
      await sleep(BACK_AFTER);
      if (over) return;
      bot = start();
      starts += 1;
    }
  })();
  return {
    starts: () => starts,
    /** What all of them complained of, how often. */
    complaints: () => complaintsIn([...outputs, bot.output()].join('\n')),
    kill: () => void bot.child.kill('SIGKILL'),
    async end() {
      over = true;
      bot.child.kill('SIGKILL');
      await keeping;
    },
  };
}

it.skipIf(!possible)(
  `${CLASS.students} students in ${CLASS.groups} groups play and experiment while everything is killed and restarted, and lose nothing${why}`,
  async () => {
    const [redis, postgres] = [await ownRedis(), await ownPostgres()];
    await Promise.all([redis.start(), postgres.start()]);
    const ports = await Promise.all([0, 1, 2].map(freePort));
    const proxy = await startProxy(ports);
    const api = await startBotApi({ reach: () => `${proxy.address}/telegram`, keptCalls: 1_000 });
    const shared = { REDIS_URL: redis.url, LOG_LEVEL: 'error' };
    const chats = ports.map((port) =>
      kept(() =>
        startBot({
          ...shared,
          ROLE: 'chat',
          MAHV_PORT: `${port}`,
          DATABASE_URL: postgres.url,
          TELEGRAM_TOKEN: api.token,
          TELEGRAM_API_ROOT: api.apiRoot,
          PUBLIC_URL: 'https://mahv.example.org',
        }),
      ),
    );
    const workers = [0, 1].map(() => kept(() => startBot({ ...shared, ROLE: 'worker' })));
    const isReady = (port: number) =>
      fetch(`http://127.0.0.1:${port}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
    const allReady = async () => (await Promise.all(ports.map(isReady))).every(Boolean);
    await expect.poll(allReady, { timeout: 30_000, interval: 200 }).toBe(true);

    const lesson = new TelegramClass(api, CLASS);
    const done: string[] = [];
    let over = false;
    const disturbances: readonly (readonly [string, () => unknown])[] = [
      ['kill chat 1', () => chats[0]?.kill()],
      ['kill worker 1', () => workers[0]?.kill()],
      ['restart Redis', () => redis.stop().then(() => redis.start())],
      ['kill chat 2', () => chats[1]?.kill()],
      ['restart PostgreSQL', () => postgres.stop().then(() => postgres.start())],
      ['kill worker 2', () => workers[1]?.kill()],
      ['cut Telegram', () => api.cut()],
      ['kill chat 3', () => chats[2]?.kill()],
      ['cut PostgreSQL', () => postgres.cut()],
    ];
    async function disturb(): Promise<void> {
      for (let count = 0; ; count += 1) {
        await sleep(DISTURB_EVERY);
        const [name, act] = disturbances[count % disturbances.length] ?? ['', () => {}];
        if (over) return;
        await act();
        done.push(name);
      }
    }
    const disturbing = disturb();
    setTimeout(() => {
      over = true;
    }, LESSON);
    await lesson.study(LESSON, PATIENCE);
    await disturbing;

    await expect.poll(allReady, { timeout: 30_000, interval: 200 }).toBe(true);
    const rounds = await postgres.query<{ live: number }>('select live from quiz_rounds');
    const references = await postgres.query<{ key: string; reference: string }>(
      'select key, reference from quiz_announcements where reference is not null',
    );
    const answers = await postgres.query<{ round: string; question: number; user: string }>(
      'select round, question, "user" from quiz_answers',
    );
    const kills = done.filter((name) => name.startsWith('kill chat')).length;
    const found = countVotes(lesson, references, answers);
    const polls = lesson.polls();
    const figures = {
      disturbances: done.length,
      kills,
      roundsBegun: lesson.roundsBegun,
      roundsOver: lesson.roundsOver,
      live: rounds.filter(({ live }) => Number(live) !== 0).length,
      rounds: rounds.length,
      ...found,
      polls: polls.length,
      unnotedPolls: polls.filter(({ id }) => !references.some((each) => each.reference.includes(id))).length,
      experiments: lesson.experiments(),
      stuck: lesson.stuck,
      complaints: [...chats, ...workers].map(({ complaints }) => complaints()),
      starts: [...chats, ...workers].map(({ starts }) => starts()),
      violations: api.violations.length,
    };
    process.stdout.write(`chaos: ${JSON.stringify(figures)}\n`);
    await Promise.all([...chats, ...workers].map((each) => each.end()));
    proxy.end();
    await api.close();
    await Promise.all([redis.remove(), postgres.remove()]);

    expect(figures.rounds).toBeGreaterThanOrEqual(CLASS.groups);
    expect(figures).toMatchObject({ live: 0, lost: 0, twice: 0, violations: 0 });
    expect(figures.experiments.never).toBe(0);
    // Between what Telegram was told and the note of it: Telegram knows no such thing as one message sent once.
    expect(figures.experiments.twice + figures.unnotedPolls).toBeLessThanOrEqual(kills * UNNOTED);
  },
  LESSON + 2 * PATIENCE + 60_000,
);

function complaintsIn(output: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [, level = '', message = ''] of output.matchAll(/"level":(\d+).*"msg":"([^"]*)"/g)) {
    if (Number(level) >= 50) counts[message] = (counts[message] ?? 0) + 1;
  }
  return counts;
}

/** How many of the votes are kept once, not at all, and more often; those in polls that nobody knows of stand apart. */
function countVotes(
  { votes }: TelegramClass,
  references: readonly { readonly key: string; readonly reference: string }[],
  answers: readonly { readonly round: string; readonly question: number; readonly user: string }[],
) {
  const questionOf = new Map<string, string>();
  for (const { key, reference } of references) {
    const found = readReference(reference);
    if (found.kind === 'poll') questionOf.set(found.poll, key.split(':').slice(0, 2).join(' '));
  }
  const kept = new Map<string, number>();
  for (const { round, question, user } of answers) {
    const key = `${round} ${question} ${user}`;
    kept.set(key, (kept.get(key) ?? 0) + 1);
  }
  const counts = votes.map(({ poll, user }) => {
    const question = questionOf.get(poll);
    return question === undefined ? undefined : (kept.get(`${question} ${user}`) ?? 0);
  });
  const lost = votes.flatMap(({ poll, user, at }, index) =>
    counts[index] === 0 ? [`${questionOf.get(poll)} ${user} ${new Date(at).toISOString()}`] : [],
  );
  return {
    lostVotes: lost,
    votes: votes.length,
    once: counts.filter((count) => count === 1).length,
    lost: counts.filter((count) => count === 0).length,
    twice: counts.filter((count) => (count ?? 0) > 1).length,
    inUnknownPolls: counts.filter((count) => count === undefined).length,
  };
}
