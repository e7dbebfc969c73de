import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Door } from '../../../src/platforms/discord/endpoint.js';
import { endpoint } from '../../../src/platforms/discord/endpoint.js';
import { publicKeyOf } from '../../../src/platforms/discord/signature.js';

const ours = generateKeyPairSync('ed25519');
const theirs = generateKeyPairSync('ed25519');
const hex = Buffer.from(ours.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
const now = (after = 0) => String(Math.floor(Date.now() / 1000) + after);

interface Post {
  readonly body?: string;
  /** Its time, in seconds from now, or another word for it. */
  readonly after?: number;
  readonly timestamp?: string;
  readonly signed?: string;
  readonly key?: KeyObject;
}

function post(request: Post, door?: Door) {
  const { body = '{"type":1}', signed = body, key = ours.privateKey } = request;
  const { timestamp = now(request.after) } = request;
  const signature = sign(null, Buffer.from(timestamp + signed), key).toString('hex');
  const headers = { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp };
  return endpoint(publicKeyOf(hex), () => door).request('/', { method: 'POST', body, headers });
}

const pong: Door = () => Promise.resolve({ type: 1 });

describe('the endpoint', () => {
  it('answers a request signed just now', async () => {
    const response = await post({}, pong);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ type: 1 });
  });

  it.each<[string, Post]>([
    ['a forged signature', { key: theirs.privateKey }],
    ['a changed body', { signed: '{"type":2}' }],
    ['a recording', { after: -302 }],
    ['a request from the future', { after: 302 }],
    ['a timestamp that is none', { timestamp: 'soon' }],
  ])('refuses %s before it looks inside', async (_, request) => {
    let opened = false;
    const door: Door = () => {
      opened = true;
      return pong({} as never);
    };
    expect((await post(request, door)).status).toBe(401);
    expect(opened).toBe(false);
  });

  it('refuses a request without signature, or with half of one', async () => {
    const app = endpoint(publicKeyOf(hex), () => pong);
    expect((await app.request('/', { method: 'POST', body: '{}' })).status).toBe(401);
    const headers = { 'x-signature-ed25519': 'ab', 'x-signature-timestamp': now() };
    expect((await app.request('/', { method: 'POST', body: '{}', headers })).status).toBe(401);
  });

  it('refuses a body over a mebibyte, and one that is no interaction', async () => {
    expect((await post({ body: `{"x":"${'x'.repeat(2 ** 20)}"}` }, pong)).status).toBe(413);
    expect((await post({ body: 'hello' }, pong)).status).toBe(400);
    expect((await post({ body: '[]' }, pong)).status).toBe(400);
    expect((await post({}, () => Promise.resolve('strange'))).status).toBe(400);
  });

  it('sends Discord away while the bot is off', async () => {
    expect((await post({})).status).toBe(503);
    expect((await post({}, () => Promise.resolve('closed'))).status).toBe(503);
  });

  it('trusts nobody where the key is none', async () => {
    expect(publicKeyOf('abc')).toBeUndefined();
    const app = endpoint(undefined, () => pong);
    expect((await app.request('/', { method: 'POST', body: '{}' })).status).toBe(401);
  });
});
