import { randomUUID } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Redis } from 'ioredis';

/** How long the others' answers are waited for, in ms. */
const PATIENCE = 400;
const ALL = 'mahv:bus:all';

/** What goes over the bus: something told to all, asked of all, or the answer of one. */
type Message =
  | { readonly kind: 'tell'; readonly topic: string; readonly body: unknown; readonly from: string }
  | {
      readonly kind: 'ask';
      readonly topic: string;
      readonly body: unknown;
      readonly from: string;
      readonly id: number;
    }
  | { readonly kind: 'answer'; readonly id: number; readonly body: unknown };

/** Messages between the processes on a Redis server: told to whoever listens at that moment, kept for nobody. */
export interface Bus {
  /** Tells all others. Never rejects: what the server does not take is lost. */
  tell(topic: string, body: unknown): Promise<void>;
  /** Asks all others. Resolves with what those said who did in time; never rejects. */
  ask(topic: string, body: unknown): Promise<readonly unknown[]>;
  /** Hears what others tell and ask; what it gives is the answer. Returns what ends that. */
  hear(topic: string, hear: (body: unknown) => unknown): () => void;
  close(): void;
}

/**
 * Opens a bus. `redis` publishes, and fails at once while the server is away; a connection like `patient` listens.
 * @param report told what another sent that could not be heard.
 */
export function openBus(redis: Redis, patient: Redis, report: (error: unknown) => void): Bus {
  const own = randomUUID();
  const hearers = new Map<string, Set<(body: unknown) => unknown>>();
  const asked = new Map<number, (body: unknown) => void>();
  let asks = 0;
  const listener = patient.duplicate();
  listener.on('error', () => undefined);
  listener.subscribe(ALL, channelOf(own)).catch(() => undefined);

  const send = (channel: string, message: Message) => redis.publish(channel, serialize(message));

  function answersTo(topic: string, body: unknown): unknown[] {
    return [...(hearers.get(topic) ?? [])].map((hear) => hear(body));
  }
  function receive(message: Message): void {
    if (message.kind === 'answer') {
      asked.get(message.id)?.(message.body);
      return;
    }
    if (message.from === own) return;
    const answers = answersTo(message.topic, message.body);
    if (message.kind === 'ask') {
      send(channelOf(message.from), { kind: 'answer', id: message.id, body: answers }).catch(() => undefined);
    }
  }
  listener.on('messageBuffer', (_channel, bytes: Buffer) => {
    try {
      receive(deserialize(bytes) as Message);
    } catch (error) {
      report(error);
    }
  });

  return {
    async tell(topic, body) {
      await send(ALL, { kind: 'tell', topic, body, from: own }).catch(() => undefined);
    },
    async ask(topic, body) {
      asks += 1;
      const id = asks;
      const answers: unknown[] = [];
      let heard = 0;
      return new Promise((resolve) => {
        const end = () => {
          clearTimeout(late);
          asked.delete(id);
          resolve(answers);
        };
        const late = setTimeout(end, PATIENCE);
        // Known once the message is out; an answer may come before.
        let others = Number.POSITIVE_INFINITY;
        asked.set(id, (body) => {
          heard += 1;
          answers.push(...(body as unknown[]));
          if (heard >= others) end();
        });
        send(ALL, { kind: 'ask', topic, body, from: own, id }).then((receivers) => {
          others = receivers - 1;
          if (heard >= others) end();
        }, end);
      });
    },
    hear(topic, hear) {
      const all = hearers.get(topic) ?? new Set();
      hearers.set(topic, all.add(hear));
      return () => void all.delete(hear);
    },
    close: () => listener.disconnect(),
  };
}

function channelOf(process: string): string {
  return `mahv:bus:${process}`;
}
