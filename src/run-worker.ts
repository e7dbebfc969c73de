import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { operations } from './http/operations.js';
import { serve } from './http/serve.js';
import { createMetrics } from './observe/metrics.js';
import type { Share } from './open-share.js';
import { wireWorker } from './wire-lab.js';

/** How long a stop waits for requests under way, and how long it may take in all, in milliseconds. */
const GRACE = 1_000;
const LONGEST_STOP = 9_500;

/** A process that answers nobody: it works on what others have put into the queue, until it is told to end. */
export async function runWorker(config: Config, log: Logger, share: Share): Promise<void> {
  const work = await wireWorker(config, log, share);
  const metrics = createMetrics();
  metrics.queue(work.queue, () => work.waiting());
  let leaving = false;
  const redisAnswers = () =>
    share.redis.ping().then(
      () => true,
      () => false,
    );
  const routes = new Hono();
  routes.notFound((c) => c.json({ error: 'not-found' }, 404));
  routes.route(
    '/',
    operations({
      storeAnswers: redisAnswers,
      networks: () => [],
      leaving: () => leaving,
      metrics: metrics.text,
    }),
  );
  const served = await serve(routes, config.host, config.port);
  work.warmUp().catch((error: unknown) => log.error({ err: error }, 'warming up failed'));
  process.stdout.write(`Mahv works: state at http://${config.host}:${served.port}/readyz\n`);

  const stop = async (): Promise<void> => {
    if (leaving) process.exit(0);
    leaving = true;
    await sleep(config.leaveAfter);
    // What is not finished by then another worker takes over.
    setTimeout(() => process.exit(0), LONGEST_STOP).unref();
    await work.leave();
    await work.close();
    await served.close(GRACE);
    share.close();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}
