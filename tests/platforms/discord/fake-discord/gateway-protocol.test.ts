import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type FakeDiscord, startDiscord } from './start-discord.js';

let discord: FakeDiscord;

beforeEach(async () => {
  discord = await startDiscord();
});
afterEach(() => discord.close());

/** A client that speaks the protocol by hand, to break it. */
function byHand(query = 'v=10&encoding=json') {
  const socket = new WebSocket(`${discord.apiRoot.replace(/^http/, 'ws').replace('/api', '')}/?${query}`);
  const packets: { op: number; t: string | null; s: number | null; d: unknown }[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', (data) => {
    packets.push(JSON.parse(data.toString()));
    for (const look of waiting.splice(0)) look();
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  return {
    closed,
    socket,
    send: (packet: unknown) => socket.send(typeof packet === 'string' ? packet : JSON.stringify(packet)),
    async next(fits: (packet: (typeof packets)[number]) => boolean) {
      for (;;) {
        const found = packets.find(fits);
        if (found) return found;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
  };
}

const identify = (more: Record<string, unknown> = {}) => ({
  op: 2,
  d: { token: discord.token, intents: 0, properties: { os: 'linux' }, ...more },
});

describe('a client that breaks the protocol', () => {
  it.each([
    ['an unknown version', 'v=9&encoding=json', 4012],
    ['another encoding', 'v=10&encoding=etf', 4002],
    ['compression', 'v=10&encoding=json&compress=zlib-stream', 4002],
  ])('that asks for %s is cut off', async (_, query, code) => {
    expect(await byHand(query).closed).toBe(code);
  });

  it.each([
    ['a wrong token', () => identify({ token: 'wrong' }), 4004],
    ['unknown intents', () => identify({ intents: 1 << 30 }), 4013],
    ['a shard that cannot be', () => identify({ shard: [2, 2] }), 4010],
    ['a presence before it is known', () => ({ op: 3, d: {} }), 4003],
    ['an unknown opcode', () => ({ op: 99 }), 4001],
    ['what is no JSON', () => 'hello', 4002],
    ['too much', () => identify({ presence: 'x'.repeat(5000) }), 4002],
    ['a resume with a wrong token', () => ({ op: 6, d: { token: 'wrong', session_id: 'x', seq: 1 } }), 4004],
  ])('that sends %s is cut off', async (_, packet, code) => {
    const client = byHand();
    await client.next(({ op }) => op === 10);
    client.send(packet());
    expect(await client.closed).toBe(code);
  });

  it('that identifies twice is cut off', async () => {
    const client = byHand();
    await client.next(({ op }) => op === 10);
    client.send(identify());
    await client.next(({ t }) => t === 'READY');
    client.send(identify());
    expect(await client.closed).toBe(4005);
  });

  it('that resumes what is not there has an invalid session', async () => {
    const client = byHand();
    await client.next(({ op }) => op === 10);
    client.send({ op: 6, d: { token: discord.token, session_id: 'x', seq: 1 } });
    expect(await client.next(({ op }) => op === 9)).toMatchObject({ d: false });
  });

  it('that claims to have seen more than there was is cut off', async () => {
    const first = byHand();
    await first.next(({ op }) => op === 10);
    first.send(identify());
    const { d } = await first.next(({ t }) => t === 'READY');
    first.socket.terminate();
    const second = byHand();
    await second.next(({ op }) => op === 10);
    const id: unknown = typeof d === 'object' && d !== null ? Reflect.get(d, 'session_id') : undefined;
    second.send({ op: 6, d: { token: discord.token, session_id: id, seq: 2 } });
    expect(await second.closed).toBe(4007);
  });

  it('that sends no heartbeats is cut off', async () => {
    await discord.close();
    discord = await startDiscord({ heartbeatInterval: 20 });
    expect(await byHand().closed).toBe(4009);
  });
});

describe('a heartbeat', () => {
  it('is acknowledged, and sent when the server asks', async () => {
    const client = byHand();
    expect(await client.next(({ op }) => op === 10)).toMatchObject({ d: { heartbeat_interval: 41_250 } });
    client.send(identify());
    expect(await client.next(({ t }) => t === 'READY')).toMatchObject({ s: 1 });
    client.send({ op: 1, d: 1 });
    await client.next(({ op }) => op === 11);
    discord.gateway.askForHeartbeat();
    await client.next(({ op }) => op === 1);
  });
});
