import type { Logger } from 'pino';
import { buildStamp } from './build-stamp.js';
import type { Config } from './config.js';
import { type Bus, openBus } from './redis/bus.js';
import { connectRedis, patientRedis } from './redis/connect.js';
import type { LabShare } from './wire-lab.js';

/** What a process shares with others, until it is closed. */
export interface Share extends LabShare {
  readonly bus: Bus;
  close(): void;
}

/** Opens what is shared with other processes on a Redis server; undefined where none is set. */
export function openShare(
  { redisUrl }: Config,
  log: Logger,
  code: { readonly compiled: string; readonly lock: string },
): Share | undefined {
  if (redisUrl === undefined) return undefined;
  const redis = connectRedis(redisUrl, {
    away: (error) => log.warn({ err: error }, 'Redis is away: this process works and counts by itself'),
    back: () => log.info('Redis is back'),
  });
  const patient = patientRedis(redisUrl);
  const bus = openBus(redis, patient, (error) => log.warn({ err: error }, 'what another process said'));
  const close = () => {
    bus.close();
    redis.disconnect();
    patient.disconnect();
  };
  return { redis, patient, bus, build: buildStamp(code.compiled, code.lock), close };
}
