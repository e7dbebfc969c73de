import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { expect, it } from 'vitest';
import { startBotApi } from '../platforms/telegram/bot-api/bot-api.js';
import { ownRedis, redisStarts } from '../redis/servers.js';
import { ownPostgres, postgresStarts } from '../store/own-postgres.js';
import { type BotProcess, startBot } from './bot-process.js';

const possible = redisStarts && postgresStarts && process.env.COST === 'whole';
const COUNT = 120;
const STUDENTS = 120;
/** What the kernel counts processor time in, a second. */
const TICKS = 100;
const PATIENCE = 120_000;

/** Processor time a process and its threads have used, in ms. */
function processorTime({ child }: Pick<BotProcess, 'child'>): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

// COST=whole npm test -- cost: what one reply of each kind costs, on which docs/scaling.md reckons.
it.skipIf(!possible)(
  'what a reply costs in processor time, Redis commands and transactions',
  async () => {
    const [redisServer, postgres] = [await ownRedis(), await ownPostgres()];
    await Promise.all([redisServer.start(), postgres.start()]);
    let address = '';
    const hooked = await startBotApi({ keptCalls: 100, reach: () => `${address}telegram` });
    const shared = { REDIS_URL: redisServer.url, LOG_LEVEL: 'error' };
    const worker = startBot({ ...shared, ROLE: 'worker' });
    const chat = startBot({
      ...shared,
      ROLE: 'chat',
      DATABASE_URL: postgres.url,
      TELEGRAM_TOKEN: hooked.token,
      TELEGRAM_API_ROOT: hooked.apiRoot,
      PUBLIC_URL: 'https://mahv.example.org',
      MAHV_USER_RATE: '10000',
      MAHV_CHAT_RATE: '10000',
    });
    address = await chat.address();
    await worker.address();
    const redis = new Redis(redisServer.url);
    const commands = async () =>
      Number(/total_commands_processed:(\d+)/.exec(await redis.info('stats'))?.[1]);
    const transactions = async () => {
      const [row] = await postgres.query<{ count: string }>(
        "select sum(xact_commit + xact_rollback) as count from pg_stat_database where datname = 'postgres'",
      );
      return Number(row?.count);
    };
    const size = async () => {
      const [row] = await postgres.query<{ size: string }>("select pg_database_size('postgres') as size");
      return Number(row?.size);
    };
    const table: Record<string, Record<string, number>> = {};
    let idle = { redis: 0, postgres: 0, chat: 0, worker: 0 };

    async function reading() {
      // What counts of transactions is told late.
      await sleep(1_200);
      return {
        at: performance.now(),
        chat: processorTime(chat),
        worker: processorTime(worker),
        redis: await commands(),
        postgres: await transactions(),
        size: await size(),
      };
    }
    async function measure(kind: string, count: number, work: () => Promise<unknown>) {
      const before = await reading();
      const began = performance.now();
      await work();
      const seconds = (performance.now() - began) / 1000;
      const after = await reading();
      const lasted = (after.at - before.at) / 1000;
      const per = (name: 'chat' | 'worker' | 'redis' | 'postgres') =>
        Math.round(((after[name] - before[name] - idle[name] * lasted) / count) * 100) / 100;
      table[kind] = {
        chatMs: per('chat'),
        workerMs: per('worker'),
        redisCommands: per('redis'),
        transactions: per('postgres'),
        bytes: Math.round((after.size - before.size) / count),
        perSecond: Math.round((count / seconds) * 10) / 10,
      };
      return { before, after, lasted };
    }

    const students = Array.from({ length: STUDENTS }, (_, index) =>
      hooked.user({ first_name: `S${index}`, language_code: 'en' }),
    );
    async function askAll(line: (index: number) => string): Promise<void> {
      const asked = students.map((student, index) => ({ student, question: student.say(line(index)) }));
      await hooked.waitFor(
        () =>
          asked.every(({ student, question }) =>
            student.chat.answers.some(({ replyTo }) => replyTo === question),
          ),
        PATIENCE,
      );
    }
    await askAll((index) => `/vanish depth:5 seed:${index}`);
    const quiet = await measure('idle second', 1, () => sleep(10_000));
    const during = (name: 'redis' | 'postgres' | 'chat' | 'worker') =>
      (quiet.after[name] - quiet.before[name]) / quiet.lasted;
    idle = {
      redis: during('redis'),
      postgres: during('postgres'),
      chat: during('chat'),
      worker: during('worker'),
    };
    table.idle = { ...idle };
    delete table['idle second'];
    await measure('fresh experiment with its picture', COUNT, () =>
      askAll((index) => `/vanish depth:20 act:sigmoid seed:${1000 + index}`),
    );
    await measure('the same for somebody else', COUNT, () =>
      askAll(() => '/vanish depth:20 act:sigmoid seed:1000'),
    );
    await measure('words only', COUNT, () => askAll(() => '/help'));
    const teacher = hooked.user({ first_name: 'T', language_code: 'en' });
    const group = hooked.chat({ title: 'Class', admins: [teacher], members: students });
    group.say(teacher, '/quiz do:start mode:group topic:all seconds:60 count:1 level:1');
    const post = await hooked.waitFor(() => group.answers.find(({ poll }) => poll), PATIENCE);
    await measure('vote in a quiz', STUDENTS, async () => {
      for (const student of students) group.vote(student, post.id, [0]);
      const kept = async () => {
        const [row] = await postgres.query<{ count: string }>('select count(*) as count from quiz_answers');
        return Number(row?.count);
      };
      while ((await kept()) < STUDENTS) await sleep(50);
    });
    process.stdout.write(`cost: ${JSON.stringify(table, null, 1)}\n`);
    redis.disconnect();
    await Promise.all([chat.end('SIGKILL'), worker.end('SIGKILL')]);
    await hooked.close();
    await Promise.all([redisServer.remove(), postgres.remove()]);
    expect(Object.keys(table).length).toBeGreaterThan(4);
  },
  PATIENCE * 5,
);
