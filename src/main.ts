import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import dotenv from 'dotenv';
import { Hono } from 'hono';
import { type Logger, pino } from 'pino';
import { backUp } from './backup.js';
import { type Config, readConfig } from './config.js';
import { operations } from './http/operations.js';
import { serve } from './http/serve.js';
import { inRoot } from './in-root.js';
import { inlineLab } from './lab/inline-lab.js';
import { mendable } from './mendable.js';
import { moveStore } from './migrate-store.js';
import { logFaults } from './observe/log-faults.js';
import { createLogger } from './observe/logger.js';
import { openShare } from './open-share.js';
import { progressLine } from './platforms/terminal/progress-line.js';
import { say } from './platforms/terminal/say.js';
import { Room } from './platforms/web/room.js';
import { pageAddress } from './platforms/web/server.js';
import { otherRooms } from './redis/other-rooms.js';
import { runWorker } from './run-worker.js';
import { bePresent } from './store/presence.js';
import { type Supervised, supervise } from './supervise.js';
import { keepTidy } from './tidy.js';
import { wireBot } from './wire-bot.js';
import { wireLab } from './wire-lab.js';
import { localChat, networksOf } from './wire-platforms.js';

/** How long after the start nobody waits for a first answer any more, in milliseconds. */
const SETTLED = 3_000;
/** How long a stop waits for what is under way, and how long it may take in all, in milliseconds. */
const GRACE = 8_000;
const LONGEST_STOP = 9_500;

/** What processes that share work must have alike. */
const SHARED_CODE = { compiled: inRoot('dist/'), lock: inRoot('package-lock.json') };

function openLog({ logLevel, secrets }: Config): Logger {
  return createLogger(logLevel, secrets, pino.destination({ dest: 2, sync: true }));
}

async function sayOnce(config: Config, args: readonly string[]): Promise<number> {
  const { app, translate, close } = await wireBot(config, openLog(config), inlineLab());
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
  const wired = await wireBot(config, log, heavyWork.lab, share);
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
  metrics.queue(heavyWork.queue, () => heavyWork.waiting());
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
  const unready = (error: unknown) => log.error({ err: error }, 'warming up failed');
  heavyWork.warmUp().catch(unready);
  setTimeout(() => wired.warmUp().catch(unready), SETTLED).unref();
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
