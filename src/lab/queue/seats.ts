import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { LabBusyError } from '../lab.js';
import { labPrefix, stopChannel } from './lanes.js';
import { GONE_AFTER, staffKey } from './staff.js';

/** How much may wait: for each worker there is, and of one user. */
export interface SeatLimits {
  readonly mostOfWorker: number;
  readonly mostOfOne: number;
}

/** After so many seconds a seat that nobody left, say because its process died, is free. */
const LONGEST = 600;

/**
 * Takes a seat, all at one moment: with how many workers are there, how much waits, and how much of it is this user's.
 * KEYS: the user's own, the riders of the job, the workers, what waits. ARGV: job, rider, most a worker, most of one,
 * seconds until a worker counts as gone, seconds until a seat is free.
 */
const TAKE = `
local now = tonumber(redis.call('TIME')[1])
local staff = redis.call('ZCOUNT', KEYS[3], now - ARGV[5], '+inf')
if staff == 0 then return {'nobody', 0, 0} end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[6])
local own = redis.call('ZCARD', KEYS[1])
local riders = redis.call('SCARD', KEYS[2])
if riders == 0 then
  local waiting = redis.call('ZCARD', KEYS[4])
  if waiting >= staff * ARGV[3] then return {'busy', waiting, 0} end
  if own >= tonumber(ARGV[4]) then return {'own', own, 0} end
end
redis.call('ZADD', KEYS[1], now, ARGV[1])
redis.call('EXPIRE', KEYS[1], ARGV[6])
redis.call('SADD', KEYS[2], ARGV[2])
redis.call('EXPIRE', KEYS[2], ARGV[6])
return {'seated', own + 1, riders}`;

/** KEYS: the user's own, the riders of the job. ARGV: job, rider, where to call out that nobody waits, or nothing. */
const LEAVE = `
redis.call('ZREM', KEYS[1], ARGV[1])
redis.call('SREM', KEYS[2], ARGV[2])
if ARGV[3] == '' or redis.call('SCARD', KEYS[2]) > 0 then return 0 end
redis.call('PUBLISH', ARGV[3], ARGV[1])
return 1`;

/** A place among those who wait for a job. */
export interface Seat {
  readonly job: string;
  readonly user: string;
  readonly rider: string;
  /** Which of the user's own pieces of work this is, 1 being their only one. */
  readonly ofOwn: number;
  /** Whether others wait for the same job. */
  readonly shared: boolean;
}

/** Nobody is there to do the work. */
export class NobodyWorksError extends Error {
  override readonly name = 'NobodyWorksError';
}

/** Who waits for which job, and how much each user has waiting, counted together by all processes of a build. */
export class Seats {
  readonly #redis: Redis;
  readonly #build: string;
  readonly #limits: SeatLimits;

  constructor(redis: Redis, build: string, limits: SeatLimits) {
    this.#redis = redis;
    this.#build = build;
    this.#limits = limits;
  }

  /** `queue` is the key of what waits. @throws {NobodyWorksError} {@link LabBusyError} */
  async take(job: string, user: string, queue: string): Promise<Seat> {
    const rider = randomUUID();
    const { mostOfWorker, mostOfOne } = this.#limits;
    const keys = [this.#ownOf(user), this.#ridersOf(job), staffKey(this.#build), queue];
    const said = await this.#redis.eval(
      TAKE,
      keys.length,
      ...keys,
      job,
      rider,
      mostOfWorker,
      mostOfOne,
      GONE_AFTER,
      LONGEST,
    );
    const [outcome, count, riders] = said as [string, number, number];
    if (outcome === 'nobody') throw new NobodyWorksError('no worker is there');
    if (outcome === 'busy') throw new LabBusyError(`${count} pieces of work wait already`);
    if (outcome === 'own') throw new LabBusyError(`${count} pieces of work of one user wait already`, true);
    return { job, user, rider, ofOwn: count, shared: riders > 0 };
  }

  /** How many pieces of work of a user wait or are under way. */
  countOf(user: string): Promise<number> {
    return this.#redis.zcard(this.#ownOf(user));
  }

  /** Whether nobody is left who waits for it; with `stop`, the workers hear of that. */
  async leave({ job, user, rider }: Seat, stop: boolean): Promise<boolean> {
    const channel = stop ? stopChannel(this.#build) : '';
    const last = await this.#redis.eval(
      LEAVE,
      2,
      this.#ownOf(user),
      this.#ridersOf(job),
      job,
      rider,
      channel,
    );
    return last === 1;
  }

  #ownOf(user: string): string {
    return `${labPrefix(this.#build)}:own:${user}`;
  }

  #ridersOf(job: string): string {
    return `${labPrefix(this.#build)}:riders:${job}`;
  }
}
