import { Hono } from 'hono';

/** One network's state, as operators see it. */
export interface NetworkState {
  readonly name: string;
  readonly state: 'starting' | 'ready' | 'waiting' | 'stopped';
}

/** What operators may ask of a process. */
export interface Operations {
  /** Whether the database answers. */
  readonly storeAnswers: () => Promise<boolean>;
  readonly networks: () => readonly NetworkState[];
  /** Whether the process is about to end, and wants nothing new. */
  readonly leaving?: () => boolean;
  /** Every metric in Prometheus' text format, and its content type. */
  readonly metrics: () => Promise<{ readonly text: string; readonly type: string }>;
}

/**
 * `/healthz`: the process runs. `/readyz`: the database answers, at least one network, where there are any, has accepted
 * the bot, and it does not leave; one network's trouble does not take the others out of a load balancer. `/metrics`: Prometheus.
 */
export function operations({ storeAnswers, networks, leaving = () => false, metrics }: Operations): Hono {
  const app = new Hono();
  app.get('/healthz', (c) => c.json({ ok: true }));
  app.get('/readyz', async (c) => {
    const store = await storeAnswers();
    const states = networks().map(({ name, state }) => ({ name, state }));
    const ok = !leaving() && store && (states.length === 0 || states.some(({ state }) => state === 'ready'));
    return c.json({ ok, store, networks: states }, ok ? 200 : 503);
  });
  app.get('/metrics', async (c) => {
    const { text, type } = await metrics();
    return c.body(text, 200, { 'Content-Type': type });
  });
  return app;
}
