import { describe, expect, it } from 'vitest';
import { type NetworkState, operations } from '../../src/http/operations.js';

function process(store: boolean, ...networks: NetworkState[]) {
  const metrics = async () => ({ text: 'mahv_updates_total 1\n', type: 'text/plain' });
  return operations({ storeAnswers: async () => store, networks: () => networks, metrics });
}

describe('/readyz', () => {
  const up = { name: 'telegram', state: 'ready' } as const;
  const down = { name: 'discord', state: 'waiting' } as const;
  it.each([
    ['the local chat with its database', process(true), 200],
    ['one network up, the other refused', process(true, up, down), 200],
    ['no network up', process(true, down), 503],
    ['no database', process(false, up), 503],
  ])('of %s', async (_, app, status) => {
    expect((await app.request('/readyz')).status).toBe(status);
  });

  it('says no from when the process leaves', async () => {
    let leaving = false;
    const app = operations({
      storeAnswers: async () => true,
      networks: () => [up],
      leaving: () => leaving,
      metrics: async () => ({ text: '', type: 'text/plain' }),
    });
    expect((await app.request('/readyz')).status).toBe(200);
    leaving = true;
    expect((await app.request('/readyz')).status).toBe(503);
    expect((await app.request('/healthz')).status).toBe(200);
  });

  it('names each network and its state', async () => {
    const body = await (await process(true, up, down).request('/readyz')).json();
    expect(body).toEqual({ ok: true, store: true, networks: [up, down] });
  });
});

it('/healthz only says that the process runs', async () => {
  expect((await process(false).request('/healthz')).status).toBe(200);
});

it('/metrics speaks its own content type', async () => {
  const response = await process(true).request('/metrics');
  expect(response.headers.get('content-type')).toContain('text/plain');
  expect(await response.text()).toContain('mahv_updates_total');
});
