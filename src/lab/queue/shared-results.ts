import { deserialize, serialize } from 'node:v8';
import type { Redis } from 'ioredis';

/** A view into a greater buffer would keep all of that. */
function onItsOwn(value: unknown): unknown {
  const { bytes } = value as { readonly bytes?: unknown };
  return bytes instanceof Uint8Array ? { ...(value as object), bytes: bytes.slice() } : value;
}

/** Results and pictures on a Redis server, for every process to see, each kept for its time. */
export class SharedResults {
  readonly #redis: Redis;
  readonly #prefix: string;

  constructor(redis: Redis, prefix: string) {
    this.#redis = redis;
    this.#prefix = prefix;
  }

  /** What is kept by this id; undefined where nothing is. */
  async find(id: string): Promise<{ readonly value: unknown } | undefined> {
    const bytes = await this.#redis.getBuffer(this.#keyOf(id));
    return bytes ? { value: onItsOwn(deserialize(bytes)) } : undefined;
  }

  async has(id: string): Promise<boolean> {
    return (await this.#redis.exists(this.#keyOf(id))) === 1;
  }

  /** Keeps every number as it is: JSON would not. */
  async keep(id: string, value: unknown, seconds: number): Promise<void> {
    await this.#redis.set(this.#keyOf(id), serialize(value), 'EX', seconds);
  }

  #keyOf(id: string): string {
    return `${this.#prefix}:result:${id}`;
  }
}
