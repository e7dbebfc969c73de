import { createPublicKey, verify } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Asker, startAsker } from './asker.js';
import type { SignatureFault } from './signature.js';

interface Received {
  readonly signature: string;
  readonly timestamp: string;
  readonly body: string;
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
}

let asker: Asker;
let endpoint: Server;
let received: Received[];
/** What the endpoint answers; nothing at all where it is undefined. */
let answer: Answer | undefined;
let beforeAnswer: () => void;

beforeEach(async () => {
  asker = await startAsker();
  received = [];
  answer = { status: 204 };
  beforeAnswer = () => undefined;
  endpoint = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const header = (name: string) => String(request.headers[name] ?? '');
    received.push({
      signature: header('x-signature-ed25519'),
      timestamp: header('x-signature-timestamp'),
      body: Buffer.concat(chunks).toString(),
    });
    beforeAnswer();
    if (answer)
      response
        .writeHead(answer.status, { 'content-type': answer.type ?? 'application/json' })
        .end(answer.body);
  });
  await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
  asker.discord.endpoint = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/discord`;
});
afterEach(async () => {
  endpoint.closeAllConnections();
  await new Promise((resolve) => endpoint.close(resolve));
  await asker.discord.close();
});

/** Whether a delivery is signed by the application's key, looked at independently of the fake. */
function isSigned({ signature, timestamp, body }: Received): boolean {
  const x = Buffer.from(asker.discord.publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
  return verify(null, Buffer.from(timestamp + body), key, Buffer.from(signature, 'hex'));
}

const age = ({ timestamp }: Received) => Date.now() / 1000 - Number(timestamp);
const json = (body: unknown) => ({ status: 200, body: JSON.stringify(body) });

describe('a delivery over HTTP', () => {
  it('is signed', async () => {
    const interaction = asker.ask();
    await asker.discord.waitFor(() => interaction.failure);
    const [delivery] = received;
    expect(delivery && isSigned(delivery)).toBe(true);
    expect(JSON.parse(delivery?.body ?? '')).toMatchObject({
      id: interaction.id,
      type: 2,
      data: { name: 'vanish' },
    });
  });

  it('is answered in the response', async () => {
    answer = json({ type: 4, data: { content: 'one' } });
    const interaction = asker.ask();
    await asker.discord.waitFor(() => interaction.original);
    expect(interaction).toMatchObject({ acknowledgement: 4, original: { content: 'one' } });
    expect(interaction.http).toMatchObject([{ status: 200 }]);
    await asker.edit(interaction, { content: 'two' });
    expect(interaction.original?.content).toBe('two');
    expect(asker.discord.violations).toEqual([]);
  });

  it('is answered in the response with a picture', async () => {
    const form = new FormData();
    form.set(
      'payload_json',
      JSON.stringify({ type: 4, data: { attachments: [{ id: '0', description: 'alt' }] } }),
    );
    form.set('files[0]', new File(['xyz'], 'a.png', { type: 'image/png' }));
    const response = new Response(form);
    const type = response.headers.get('content-type') ?? '';
    answer = { status: 200, type, body: new Uint8Array(await response.arrayBuffer()) };
    const interaction = asker.ask();
    const message = await asker.discord.waitFor(() => interaction.original);
    expect(message.attachments).toMatchObject([
      { filename: 'a.png', description: 'alt', contentType: 'image/png' },
    ]);
  });

  it('may be answered by a callback', async () => {
    answer = { status: 202 };
    const interaction = asker.ask();
    await asker.discord.waitFor(() => interaction.http.length);
    await asker.callback(interaction, { type: 5 });
    expect(interaction).toMatchObject({ acknowledgement: 5 });
    expect(interaction.failure).toBeUndefined();
  });

  it('completes an option', async () => {
    answer = json({ type: 8, data: { choices: [{ name: 'Sigmoid', value: 'sigmoid' }] } });
    const offered = await asker.channel.autocomplete(asker.sara, 'vanish', { act: 's' }, 'act');
    expect(offered).toEqual([{ name: 'Sigmoid', value: 'sigmoid' }]);
  });

  it('is made again where a test says so, and answered once', async () => {
    answer = json({ type: 4, data: { content: 'one' } });
    const { discord, channel } = asker;
    const interaction = asker.ask();
    await discord.waitFor(() => interaction.original);
    discord.redeliver(interaction.id);
    await discord.waitFor(() => interaction.http.length === 2);
    expect(received[1]?.body).toBe(received[0]?.body);
    expect(channel.messages).toHaveLength(1);
  });

  it.each([
    ['an error', { status: 500 }, 'the endpoint answered 500', 0],
    ['what breaks the schema', json({ type: 4, data: { content: 5 } }), 'Invalid Form Body', 1],
    ['an empty message', json({ type: 4, data: {} }), 'Cannot send an empty message', 1],
    ['no JSON', { status: 200, body: 'OK' }, 'The request body contains invalid JSON.', 1],
    ['text', { status: 200, type: 'text/plain', body: 'OK' }, 'Invalid Form Body', 1],
  ])('fails with %s', async (_, given, failure, violations) => {
    answer = given;
    const interaction = asker.ask();
    await asker.discord.waitFor(() => interaction.failure);
    expect(interaction.failure).toBe(failure);
    expect(asker.discord.violations).toHaveLength(violations);
    expect(asker.channel.messages).toEqual([]);
  });

  it('fails where the answer comes too late', async () => {
    answer = json({ type: 4, data: { content: 'one' } });
    beforeAnswer = () => asker.discord.advance(3001);
    const interaction = asker.ask();
    await asker.discord.waitFor(() => interaction.failure);
    expect(interaction).toMatchObject({ failure: 'Unknown interaction', http: [{ status: 200 }] });
    expect(asker.channel.messages).toEqual([]);
  });

  it('fails where no answer comes', async () => {
    asker.discord.deadlines.acknowledge = 50;
    answer = undefined;
    const interaction = asker.ask();
    await asker.discord.waitFor(() => interaction.failure);
    expect(interaction.http).toEqual([]);
  });
});

describe('a PING', () => {
  it('is sent as the portal does', async () => {
    answer = json({ type: 1 });
    expect(await asker.discord.ping()).toMatchObject({ status: 200, body: '{"type":1}' });
    expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({ type: 1 });
  });

  it.each<[SignatureFault, (delivery: Received) => boolean]>([
    ['forged', (delivery) => !isSigned(delivery) && age(delivery) < 60],
    ['changed', (delivery) => !isSigned(delivery) && age(delivery) < 60],
    ['stale', (delivery) => isSigned(delivery) && age(delivery) > 300],
    ['early', (delivery) => isSigned(delivery) && age(delivery) < -300],
    ['missing', ({ signature, timestamp }) => signature === '' && timestamp === ''],
    ['garbled', ({ signature }) => !/^[\da-f]+$/.test(signature)],
  ])('may have a signature that is %s', async (fault, isWrong) => {
    answer = { status: 401 };
    expect(await asker.discord.ping({ fault })).toMatchObject({ status: 401 });
    expect(received.map(isWrong)).toEqual([true]);
  });
});

describe('any payload', () => {
  it('may be posted, and its answer is taken for nothing', async () => {
    const interaction = asker.ask();
    await asker.discord.waitFor(() => interaction.failure);
    answer = json({ type: 4, data: { content: 'one' } });
    expect(await asker.discord.post(interaction.raw, { fault: 'stale' })).toMatchObject({ status: 200 });
    expect(asker.channel.messages).toEqual([]);
    expect(await asker.rest.get(Routes.user())).toMatchObject({ bot: true });
  });
});
