import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds within which replies fall: from one out of the cache to one that waited for the lab. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.5, 3, 6, 12];

/** What is counted of the bot's work. */
export interface Metrics {
  /** Counts a request that came in and gives the function that counts its reply. */
  asked(platform: string): (outcome: { readonly command: string | null; readonly error?: string }) => void;
  /** Shows a queue's length, asked for at each scrape. */
  queue(name: string, length: () => number | Promise<number>): void;
  /** Shows whether a network has accepted the bot, asked for at each scrape. */
  network(name: string, ready: () => boolean): void;
  /** Everything in Prometheus' text format. */
  text(): Promise<{ readonly text: string; readonly type: string }>;
}

/** The metrics of one process, in a registry of their own. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const updates = new Counter({
    name: 'mahv_updates_total',
    help: 'Messages and button presses that came in.',
    labelNames: ['platform'],
    registers,
  });
  const replies = new Counter({
    name: 'mahv_replies_total',
    help: 'Replies given, by command; "none" where the message was not understood.',
    labelNames: ['platform', 'command'],
    registers,
  });
  const errors = new Counter({
    name: 'mahv_errors_total',
    help: 'Requests refused, by the code of the refusal; "fault" is a failure of the bot itself.',
    labelNames: ['platform', 'code'],
    registers,
  });
  const seconds = new Histogram({
    name: 'mahv_reply_seconds',
    help: 'From a request to its reply, pictures included, sending not.',
    labelNames: ['platform'],
    buckets: BUCKETS,
    registers,
  });
  const queues = new Map<string, () => number | Promise<number>>();
  new Gauge({
    name: 'mahv_queue_depth',
    help: 'What waits, by queue.',
    labelNames: ['queue'],
    registers,
    async collect() {
      for (const [queue, length] of queues) this.set({ queue }, await length());
    },
  });
  const networks = new Map<string, () => boolean>();
  new Gauge({
    name: 'mahv_network_ready',
    help: '1 where the network has accepted the bot.',
    labelNames: ['network'],
    registers,
    collect() {
      for (const [network, ready] of networks) this.set({ network }, ready() ? 1 : 0);
    },
  });

  return {
    asked(platform) {
      updates.inc({ platform });
      const stop = seconds.startTimer({ platform });
      return ({ command, error }) => {
        stop();
        replies.inc({ platform, command: command ?? 'none' });
        if (error !== undefined) errors.inc({ platform, code: error });
      };
    },
    queue: (name, length) => void queues.set(name, length),
    network: (name, ready) => void networks.set(name, ready),
    text: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  };
}
