import { RESTEvents, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Asker, file, startAsker } from './asker.js';
import type { Outcome } from './faults.js';
import { failureOf, restOf } from './test-client.js';

const SELF = { method: 'GET', path: '/users/@me' };

let asker: Asker;
beforeEach(async () => {
  asker = await startAsker();
});
afterEach(() => asker.discord.close());

/** A request outside the REST class, which would retry. */
function bare(path: string, init: RequestInit = {}): Promise<Response> {
  const { apiRoot, token } = asker.discord;
  return fetch(`${apiRoot}/v10${path}`, { headers: { authorization: `Bot ${token}` }, ...init });
}

describe('a script', () => {
  it('is met by matching calls, one outcome each, in order', async () => {
    const { discord } = asker;
    const script = discord.script(SELF, { status: 503 }, 'pass', {
      status: 403,
      code: 50013,
      message: 'Missing Permissions',
    });
    expect((await bare('/gateway')).status).toBe(200);
    const answers = [
      await bare('/users/@me'),
      await bare('/users/@me'),
      await bare('/users/@me'),
      await bare('/users/@me'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([503, 200, 403, 200]);
    expect(await answers[2]?.json()).toEqual({ code: 50013, message: 'Missing Permissions' });
    expect(script.used).toBe(3);
    expect(discord.violations).toEqual([]);
  });

  it('may go on until it is stopped', async () => {
    const script = asker.discord.scriptUntilStopped({ path: /users/ }, { status: 500 });
    const statuses = [(await bare('/users/@me')).status, (await bare('/users/@me')).status];
    script.stop();
    statuses.push((await bare('/users/@me')).status);
    expect(statuses).toEqual([500, 500, 200]);
  });

  it('lapses when all are cleared', async () => {
    asker.discord.script(() => true, { status: 500 });
    asker.discord.faults.clear();
    expect((await bare('/users/@me')).status).toBe(200);
  });

  it('of 429s is waited for by the real client, which knows what goes for all calls', async () => {
    const { discord } = asker;
    const rest = restOf(discord);
    const limited: boolean[] = [];
    rest.on(RESTEvents.RateLimited, ({ global }) => limited.push(global));
    discord.script(SELF, { retryAfter: 0.05 }, { retryAfter: 0.05, global: true });
    expect(await rest.get(Routes.user())).toMatchObject({ bot: true });
    expect(limited).toEqual([true]);
    expect(discord.calls.filter(({ fault }) => fault === '429')).toHaveLength(2);
  });

  it('of 500s is retried by the real client', async () => {
    asker.discord.script(SELF, { status: 502 });
    expect(await asker.rest.get(Routes.user())).toMatchObject({ bot: true });
  });
});

describe('a connection', () => {
  it.each<[string, Outcome, boolean]>([
    ['before anything is read', { cut: 'before-reading' }, false],
    ['in the middle of the body', { cut: 'mid-body', afterBytes: 1000 }, false],
    ['after it was carried out', { cut: 'after-processing' }, true],
  ])('is cut %s', async (_, outcome, carriedOut) => {
    const { discord, ask, callback, edit } = asker;
    const interaction = ask();
    await callback(interaction, { type: 5 });
    discord.script({ method: 'PATCH', path: '@original' }, outcome);
    const body = { content: 'one' };
    const extra = { files: [file('a.png', 1_000_000)] };
    expect(await failureOf(edit(interaction, body, extra))).toMatchObject({ code: 'UND_ERR_SOCKET' });
    expect(interaction.original?.content).toBe(carriedOut ? 'one' : '');
    await edit(interaction, body, extra);
    expect(interaction.original).toMatchObject({ content: 'one', edits: carriedOut ? 1 : 0 });
    expect(discord.violations).toEqual([]);
  });

  it('is cut as soon as so many bytes have come', async () => {
    const { discord, ask, say } = asker;
    discord.script({ method: 'POST' }, { cut: 'mid-body', afterBytes: 8000 });
    await failureOf(say(ask(), { content: 'x' }, { files: [file('a.png', 1_000_000)] }));
    expect(discord.calls.at(-1)?.received).toBeGreaterThanOrEqual(8000);
    expect(discord.calls.at(-1)?.received).toBeLessThan(500_000);
  });

  it('is reset, which the real client tries again', async () => {
    asker.discord.script(SELF, { cut: 'before-reading', reset: true });
    expect(await asker.rest.get(Routes.user())).toMatchObject({ bot: true });
    expect(asker.discord.calls.filter(({ path }) => path === '/users/@me')).toHaveLength(2);
  });

  it('is left hanging, with the call kept', async () => {
    const { discord } = asker;
    discord.script(SELF, 'hang');
    await expect(bare('/users/@me', { signal: AbortSignal.timeout(50) })).rejects.toThrow('timeout');
    expect(discord.calls.at(-1)).toMatchObject({ fault: 'hang', path: '/users/@me' });
    expect(discord.calls.at(-1)?.status).toBeUndefined();
  });
});
