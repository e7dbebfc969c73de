import { beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../src/chat/plain-text.js';
import type { Request } from '../src/chat/request.js';
import { testApp } from './app-parts.js';
import { busyLab, refusingLab } from './lab/refusing-lab.js';

type Bot = Awaited<ReturnType<typeof testApp>>;
let bot: Bot;
beforeAll(async () => {
  bot = await testApp();
});

describe('an answer', () => {
  it('measures, draws, explains and offers what to try next', async () => {
    const reply = await bot.ask('/vanish depth:8 act:sigmoid width:16 batch:16 seeds:2');
    expect(reply.error).toBeUndefined();
    expect(reply.command).toBe('/vanish depth:8 act:sigmoid width:16 batch:16 seeds:2 seed:1');
    expect(plainText(reply.text)).toContain('The gradient vanishes');
    expect(reply.pictures).toHaveLength(1);
    expect(reply.pictures[0]).toMatchObject({ mime: 'image/png', width: 1280, height: 800 });
    expect(reply.pictures[0]?.alt).toContain('first'.slice(1));
    expect(reply.buttons.flat().map(({ label }) => label)).toContain('With ReLU');
  });

  it('is the same for its own canonical line', async () => {
    const first = await bot.ask('/vanish 6 tanh w:8 b:8 seeds:2');
    const again = await bot.ask(first.command ?? '');
    expect(again).toEqual(first);
  });

  it.each([
    '/vanish depth:6',
    '/compare depth:6',
    '/fix depth:6',
    '/why depth:6',
    '/activation relu',
    '/learn lesson:1',
    '/learn lesson:10',
    '/learn lesson:9 answer:ask',
    '/learn lesson:2 answer:a',
    '/learn lesson:menu',
    '/learn lesson:summary',
    '/math rung:menu',
    '/math rung:3',
    '/math rung:6 exercise:2',
    '/math rung:1 exercise:1 answer:3',
    '/math rung:summary',
    '/math rung:diagnosis answers:12',
    '/math rung:diagnosis answers:44444444',
    '/ask',
    '/ask what is the capital of France?',
    '/ask id:why-sigmoid',
    '/ask id:tanh',
    '/ask id:privacy',
    '/start',
    '/stop',
    '/help',
    '/lang',
    '/lang scope:chat',
    '/privacy',
    '/privacy do:export',
    '/privacy do:delete',
  ])(
    'to %s has only buttons that work, in both languages',
    async (line) => {
      const small =
        line.startsWith('/vanish') || line.startsWith('/w') ? `${line} width:8 batch:8 seeds:1` : line;
      for (const language of ['en', 'fa'] as const) {
        const reply = await bot.ask(small, { language });
        expect(reply.error).toBeUndefined();
        expect(reply.language).toBe(language);
        for (const { command, label } of reply.buttons.flat()) {
          expect(label).not.toMatch(
            /^button-|^fix-|^choice-|^privacy-|^learn-|^math-|^number-|^exercise-|^diagnosis-|^start-/,
          );
          const pressed = await bot.ask(command, { language, user: 'presser', chat: 'buttons' });
          expect(pressed.error, command).toBeUndefined();
          expect(pressed.command, command).toBe(command);
        }
      }
    },
    120_000,
  );
});

describe('a net as large as one answer may measure', () => {
  it.each(['vanish', 'why', 'fix', 'compare'])('is suggested by /%s in its place', async (name) => {
    const guard = await testApp(busyLab());
    const refused = await guard.ask(`/${name} depth:200 width:256 batch:256 seeds:32 act:gelu`);
    expect(refused.error?.code).toBe('too-expensive');
    expect((await guard.ask(refused.error?.suggestion ?? '')).error?.code).toBe('busy');
  });

  it('has only buttons that fit', async () => {
    const reply = await bot.ask('/vanish depth:60 width:128 batch:128 seeds:5');
    const guard = await testApp(busyLab());
    for (const { command } of reply.buttons.flat()) {
      expect((await guard.ask(command)).error?.code, command).toBe('busy');
    }
  });
});

describe('language', () => {
  it('follows the script where nothing is stored', async () => {
    expect((await bot.ask('محوشدگی عمق:۳ پهنا:۸ بذرها:۱', { user: 'new1' })).language).toBe('fa');
    expect((await bot.ask('/help', { user: 'new1' })).language).toBe('en');
    expect((await bot.ask('/help', { user: 'new1', languageHint: 'fa' })).language).toBe('fa');
  });

  it('keeps a choice for the asker, and answers the choice itself in that language', async () => {
    const kept = await bot.ask('/lang fa', { user: 'ali' });
    expect(kept.language).toBe('fa');
    expect((await bot.ask('/help', { user: 'ali' })).language).toBe('fa');
    expect((await bot.ask('/help', { user: 'sara' })).language).toBe('en');
  });

  it('is the asker’s choice before the script, and the script before the chat’s', async () => {
    const persian = { user: 'guest', chat: 'english class' };
    await bot.ask('/lang en scope:chat', { ...persian, user: 'teacher' });
    expect((await bot.ask('/help', { ...persian, languageHint: 'fa' })).language).toBe('en');
    expect((await bot.ask('راهنما', persian)).language).toBe('fa');
    await bot.ask('/lang en', persian);
    expect((await bot.ask('راهنما', persian)).language).toBe('en');
  });

  it('keeps a choice for a whole chat, which the asker’s own choice overrides', async () => {
    await bot.ask('/lang fa scope:chat', { user: 'teacher', chat: 'persian' });
    expect((await bot.ask('/help', { user: 'newcomer', chat: 'persian' })).language).toBe('fa');
    await bot.ask('/lang en', { user: 'visitor', chat: 'persian' });
    expect((await bot.ask('/help', { user: 'visitor', chat: 'persian' })).language).toBe('en');
  });

  it('for a chat in which the asker is alone is the asker’s own choice, to see and to delete', async () => {
    const alone = { user: '7', chat: '7' };
    await bot.ask('/lang fa scope:chat', alone);
    expect(await bot.store.settings.language('chat', 'test:7')).toBeUndefined();
    expect((await bot.ask('/help', alone)).language).toBe('fa');
    await bot.ask('/privacy do:delete confirm:on', alone);
    expect((await bot.ask('/help', alone)).language).toBe('en');
  });

  it('can be another for one answer', async () => {
    expect((await bot.ask('/activation relu lang:fa', { user: 'once' })).language).toBe('fa');
    expect((await bot.ask('/help', { user: 'once' })).language).toBe('en');
  });
});

describe('a failure', () => {
  it('names the option, the limits and a line to type, as a button too', async () => {
    const reply = await bot.ask('/vanish depth:1e9');
    expect(reply.error).toEqual({ code: 'range', suggestion: '/vanish depth:200 act:sigmoid seed:1' });
    expect(plainText(reply.text)).toContain('200');
    expect(reply.buttons[0]?.[0]?.command).toBe(reply.error?.suggestion);
  });

  it('refuses a net beyond the budget before starting, with the nearest that fits', async () => {
    const reply = await bot.ask('/vanish depth:200 width:256 batch:256 seeds:32');
    expect(reply.error?.code).toBe('too-expensive');
    const fitting = await bot.ask(`${reply.error?.suggestion}`, { signal: AbortSignal.abort() });
    expect(fitting.error?.code).toBe('cancelled');
  });

  it('of ours gives an apology with a code, and its cause to the log only', async () => {
    const cause = new Error('boom in /secret/place');
    const broken = await testApp(refusingLab(cause));
    const reply = await broken.ask('/vanish');
    expect(reply.error?.code).toBe('fault');
    expect(JSON.stringify(reply)).not.toMatch(/boom|secret/);
    expect(broken.faults).toEqual([cause]);
  });

  it('of ours is named by the request’s own id where it has one, in the answer and in the log', async () => {
    const references: string[] = [];
    const broken = await testApp(refusingLab(undefined), {
      logFault: ({ reference }) => references.push(reference),
    });
    const named = await broken.ask('/vanish', { id: 'tg4711' });
    expect(plainText(named.text)).toContain('tg4711');
    const unnamed = await broken.ask('/vanish');
    expect(references).toEqual(['tg4711', expect.stringMatching(/^[0-9a-f]{6}$/)]);
    expect(plainText(unnamed.text)).toContain(references[1]);
  });

  it('of a full lab asks for patience', async () => {
    const reply = await (await testApp(busyLab())).ask('/vanish 6 relu');
    expect(reply.error).toEqual({ code: 'busy', suggestion: '/vanish depth:6 act:relu seed:1' });
  });
});

describe('a request that comes too fast', () => {
  async function hasty(again: boolean, seconds = 12) {
    const asked: Request[] = [];
    const slow = await testApp(refusingLab(undefined), {
      admit: async (request) => {
        asked.push(request);
        return { seconds, again };
      },
    });
    return { slow, asked };
  }

  it('is turned away before any work, with the time to wait and its own line for later', async () => {
    const { slow, asked } = await hasty(false);
    const reply = await slow.ask('vanish 6 relu', { user: 'eager' });
    expect(asked).toMatchObject([{ platform: 'test', user: 'eager', chat: 'class' }]);
    expect(slow.faults).toEqual([]);
    expect(reply.error).toEqual({ code: 'slow-down', suggestion: '/vanish depth:6 act:relu seed:1' });
    expect(plainText(reply.text)).toMatch(/wait .?12.? seconds/);
    expect(plainText(reply.text)).toMatch(/Then send this again: .?\/vanish depth:6/);
    expect(reply.buttons[0]?.[0]?.command).toBe(reply.error?.suggestion);
  });

  it('is answered in the asker’s language, and says so when it was told before', async () => {
    const { slow } = await hasty(true);
    const reply = await slow.ask('محوشدگی ۶');
    expect(reply).toMatchObject({ language: 'fa', error: { code: 'slow-down-again' } });
    expect(plainText(reply.text)).toContain('۱۲');
  });

  it('is offered a line that works even where its own does not', async () => {
    const { slow } = await hasty(false, 1);
    expect((await slow.ask('/vanish depth:1e9')).error?.suggestion).toBe(
      '/vanish depth:200 act:sigmoid seed:1',
    );
    expect((await slow.ask('x'.repeat(5000))).error?.suggestion).toBe('/vanish depth:20 act:sigmoid');
    expect(slow.broken).toEqual([]);
  });

  it('is let through by a limit that lets it', async () => {
    const open = await testApp(undefined, { admit: async () => undefined });
    expect((await open.ask('/help')).error).toBeUndefined();
  });
});

it('no message was missing or broken', () => {
  expect(bot.broken).toEqual([]);
  expect(bot.faults).toEqual([]);
});
