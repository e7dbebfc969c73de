import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../free-port.js';

const SERVER = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';
const PATIENCE = 1_000;

async function asked(url: string): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: PATIENCE, retryStrategy: () => null });
  redis.on('error', () => {});
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}

/** Whether a Redis server answers here. */
export const redisAnswers = await asked(SERVER);

/** What to add to a test's name, so that it says why it is skipped. */
export const whyNoRedis = redisAnswers ? '' : ' (skipped: no Redis server answers)';

/** Whether a Redis server can be started here. */
export const redisStarts = spawnSync('redis-server', ['--version']).status === 0;

/** A server of one's own, which can be stopped and started again on its port. */
export interface OwnRedis {
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Sets one of its settings, until it is stopped. */
  configure(name: string, value: string): Promise<void>;
  remove(): Promise<void>;
}

/** A Redis server that nothing else uses; not started yet. */
export async function ownRedis(): Promise<OwnRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'mahv-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let child: ReturnType<typeof spawn> | undefined;
  async function stop(): Promise<void> {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('close', resolve));
    running.kill('SIGKILL');
    await ended;
  }
  return {
    url,
    async start() {
      if (child) return;
      child = spawn('redis-server', ['--port', `${port}`, '--save', '', '--dir', folder], {
        stdio: 'ignore',
      });
      while (!(await asked(url))) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    stop,
    async configure(name, value) {
      const redis = new Redis(url);
      await redis.config('SET', name, value);
      redis.disconnect();
    },
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A user nobody has, so that tests on one server do not meet. */
export function freshName(): string {
  return `test-${randomBytes(8).toString('hex')}`;
}

export { SERVER as REDIS_URL };
