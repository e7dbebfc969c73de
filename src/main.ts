import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import dotenv from 'dotenv';
import { Hono } from 'hono';
import { type Logger, pino } from 'pino';
import { finderOf } from '../commands/ask/understand.js';
import { commands } from '../commands/index.js';
import type { App } from './app/parts.js';
import { createApp } from './app.js';
import { backUp } from './backup.js';
import { type Config, readConfig } from './config.js';
import { operations } from './http/operations.js';
import { serve } from './http/serve.js';
import type { Language } from './i18n/language.js';
import { openLibrary } from './i18n/library.js';
import { translator } from './i18n/translator.js';
import { inlineLab } from './lab/inline-lab.js';
import type { Lab } from './lab/lab.js';
import { rateLimits } from './limits/rate-limits.js';
import { sendPermits } from './limits/send-permits.js';
import { mendable } from './mendable.js';
import { moveStore } from './migrate-store.js';
import { logFaults } from './observe/log-faults.js';
import { createLogger } from './observe/logger.js';
import { createMetrics } from './observe/metrics.js';
import { openShare, type Share } from './open-share.js';
import { TELEGRAM_LIMITS } from './platforms/telegram/outgoing/send-limits.js';
import { progressLine } from './platforms/terminal/progress-line.js';
import { say } from './platforms/terminal/say.js';
import { Room } from './platforms/web/room.js';
import { pageAddress } from './platforms/web/server.js';
import { machineClock } from './quizmaster/clock.js';
import { sharedFloor } from './quizmaster/floor.js';
import { elsewhereOn } from './redis/elsewhere.js';
import { otherRooms } from './redis/other-rooms.js';
import { runWorker } from './run-worker.js';
import { openStore } from './store/open-store.js';
import { bePresent } from './store/presence.js';
import { type Supervised, supervise } from './supervise.js';
import { keepTidy } from './tidy.js';
import { wireLab } from './wire-lab.js';
import { localChat, networksOf, type Wired } from './wire-platforms.js';
import { wireQuiz } from './wire-quiz.js';

/** The project's folder, seen from the compiled file. */
const ROOT = new URL('../../', import.meta.url);
/** How long after the start nobody waits for a first answer any more, in milliseconds. */
const SETTLED = 3_000;
/** How long a stop waits for what is under way, and how long it may take in all, in milliseconds. */
const GRACE = 8_000;
const LONGEST_STOP = 9_500;

const inRoot = (path: string) => fileURLToPath(new URL(path, ROOT));

/** What processes that share work must have alike. */
const SHARED_CODE = { compiled: inRoot('dist/'), lock: inRoot('package-lock.json') };

function openLog({ logLevel, secrets }: Config): Logger {
  return createLogger(logLevel, secrets, pino.destination({ dest: 2, sync: true }));
}

async function wire(config: Config, log: Logger, lab: Lab, share?: Share): Promise<Wired> {
  const { lessons, answers, items, bundles } = openLibrary(inRoot('dist/written.json'), inRoot('locales/'));
  const { database, databaseUrl, userRate, chatRate } = config;
  // A server's database may be shared with other processes; a file never is.
  const replica = databaseUrl === undefined ? undefined : randomUUID();
  const store = await openStore({ database, databaseUrl, replica });
  const failed = (what: string) => (error: unknown) => log.error({ err: error }, what);
  const translate = (language: Language) =>
    translator(bundles, language, (problem) => log.warn(problem, 'message missing or broken'));
  const quizmaster = wireQuiz({
    items,
    lab,
    store: store.quiz,
    clock: machineClock,
    floor: replica === undefined ? undefined : sharedFloor(store.leases, replica, failed('lease not held')),
    translate,
    app: () => app,
    report: (error, round) => log.error({ err: error, round }, 'round failed'),
    ended: ({ kind, platform }, { message }) =>
      log.info({ kind, platform, reason: message }, 'schedule ended: its chat takes nothing more'),
  });
  const elsewhere = share && elsewhereOn(share.bus);
  const app: App = createApp({
    commands,
    lab,
    ...(elsewhere ? { elsewhere } : {}),
    settings: store.settings,
    people: store.people,
    predictions: store.predictions,
    progress: store.progress,
    quiz: quizmaster,
    lastLines: store.lastLines,
    lessons,
    answers,
    translate,
    // The other half is the lab's.
    replyBytes: config.cacheBytes / 2,
    // The local chat is one person's own machine.
    ...(config.telegram || config.discord
      ? {
          admit: rateLimits(
            {
              perUser: { requests: userRate, seconds: 60 },
              perChat: { requests: chatRate, seconds: 60 },
            },
            share?.redis,
          ),
        }
      : {}),
    logFault: ({ reference, error, request: { platform, user, chat } }) =>
      log.error({ reference, err: error, platform, user, chat }, 'request failed'),
  });
  return {
    app,
    log,
    store,
    metrics: createMetrics(),
    translate,
    quizmaster,
    elsewhere,
    permit: share && sendPermits(share.redis, 'telegram', TELEGRAM_LIMITS),
    warmUp: () => void finderOf(answers),
    async close() {
      await quizmaster.close();
      await lab.close();
      await store.close();
    },
  };
}

async function sayOnce(config: Config, args: readonly string[]): Promise<number> {
  const { app, translate, close } = await wire(config, openLog(config), inlineLab());
  const terminal = {
    print: (text: string) => process.stdout.write(`${text}\n`),
    pictures: inRoot('out/'),
    progress: progressLine(process.stderr, translate),
    usage:
      'npm run -s say -- [--lang fa|en] [--user NAME] [--chat NAME] [--out DIR] [--theme light|dark] [--file FILE] [--json] "MESSAGE"',
  };
  try {
    return await say(args, app.handle, terminal);
  } finally {
    await close();
  }
}

async function work(config: Config): Promise<void> {
  const log = openLog(config);
  logFaults(log);
  const share = openShare(config, log, SHARED_CODE);
  if (!share) throw new Error('a worker without a Redis server');
  await runWorker(config, log, share);
}

async function run(config: Config): Promise<void> {
  // Much of what a bot that answers all day keeps is garbage between two collections: the heap grows by small steps.
  setFlagsFromString('--heap-growing-percent=30');
  const log = openLog(config);
  const share = openShare(config, log, SHARED_CODE);
  const heavyWork = await wireLab(config, log, share);
  const wired = await wire(config, log, heavyWork.lab, share);
  const { store, metrics } = wired;
  const presence =
    store.replica === undefined
      ? undefined
      : await bePresent(store.leases, store.replica, (error) => log.error({ err: error }, 'no sign of life'));
  logFaults(log);
  const stopping = new AbortController();
  const networks = networksOf(config, wired);

  const routes = new Hono();
  routes.notFound((c) => c.json({ error: 'not-found' }, 404));
  routes.onError((error, c) => {
    log.error({ err: error }, 'route failed');
    return c.json({ error: 'internal' }, 500);
  });
  const supervised: Supervised[] = [];
  let leaving = false;
  const states = () => supervised.map(({ name, state }) => ({ name, state: state() }));
  routes.route(
    '/',
    operations({
      storeAnswers: () => store.ping(),
      networks: states,
      leaving: () => leaving,
      metrics: metrics.text,
    }),
  );
  for (const { name, routes: own } of networks) if (own) routes.route(`/${name}`, own);
  const room = new Room(Date.now, share && otherRooms(share.bus));
  if (networks.length === 0) routes.route('/', localChat(config, room, wired, inRoot));

  const served = await serve(routes, config.host, config.port);
  metrics.queue('lab', () => heavyWork.waiting());
  for (const network of networks) {
    const { name } = network;
    const one = supervise(network, log, stopping.signal);
    supervised.push(one);
    metrics.network(name, () => one.state() === 'ready');
    metrics.queue(name, () => network.waiting?.() ?? 0);
  }
  keepTidy(store, (error) => log.error({ err: error }, 'tidying failed'));
  await wired.quizmaster.start();
  if (networks.length === 0) await wired.quizmaster.join('web', room);
  // Only now, so that the port is not kept waiting.
  heavyWork.warmUp().catch((error) => log.error({ err: error }, 'warming up failed'));
  setTimeout(wired.warmUp, SETTLED).unref();
  const address = pageAddress(config.host, served.port);
  process.stdout.write(
    networks.length === 0
      ? `Mahv is ready: ${address}\n`
      : `Mahv runs: ${networks.map(({ name }) => name).join(', ')}; state at ${address}readyz\n`,
  );

  const stop = async (): Promise<void> => {
    if (leaving) process.exit(0);
    leaving = true;
    // Until the load balancer has seen that this one leaves, it goes on as before.
    await sleep(config.leaveAfter);
    // Whatever hangs, the process is gone in time; what was not finished lies in the inbox for the next one.
    setTimeout(() => process.exit(0), LONGEST_STOP).unref();
    stopping.abort();
    room.close();
    await Promise.all([served.close(GRACE), ...supervised.map(({ ended }) => ended)]);
    await presence?.end().catch((error: unknown) => log.error({ err: error }, 'left without a word'));
    await heavyWork.leave();
    await wired.close();
    share?.close();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}

async function main(): Promise<number | undefined> {
  dotenv.config({ quiet: true });
  const config = readConfig(process.env);
  const [, , verb, ...args] = process.argv;
  if (verb === 'say') return sayOnce(config, args);
  const print = (line: string) => process.stdout.write(`${line}\n`);
  if (verb === 'migrate-store') {
    await moveStore(config, print);
    return 0;
  }
  if (verb === 'backup') {
    backUp(config, args, print);
    return 0;
  }
  await (config.role === 'worker' ? work(config) : run(config));
  return undefined;
}

try {
  const code = await main();
  if (code !== undefined) process.exitCode = code;
} catch (error) {
  const advice = mendable(error);
  if (advice === undefined) throw error;
  process.stderr.write(`${advice}\n`);
  process.exit(1);
}
