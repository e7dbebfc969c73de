import { beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../src/chat/plain-text.js';
import { LabBusyError } from '../src/lab/lab.js';
import { testApp } from './app-parts.js';

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
    '/start',
    '/help',
    '/lang',
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
          expect(label).not.toMatch(/^button-|^fix-|^choice-/);
          if (command.startsWith('/lang')) continue;
          const pressed = await bot.ask(command, { language, chat: 'buttons' });
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
    const idle = {
      run: () => Promise.reject(new LabBusyError('measured')),
      draw: () => Promise.reject(),
      close: async () => {},
    };
    const guard = await testApp(idle);
    const refused = await guard.ask(`/${name} depth:200 width:256 batch:256 seeds:32 act:gelu`);
    expect(refused.error?.code).toBe('too-expensive');
    expect((await guard.ask(refused.error?.suggestion ?? '')).error?.code).toBe('busy');
  });

  it('has only buttons that fit', async () => {
    const reply = await bot.ask('/vanish depth:60 width:128 batch:128 seeds:5');
    const idle = {
      run: () => Promise.reject(new LabBusyError('measured')),
      draw: () => Promise.reject(),
      close: async () => {},
    };
    const guard = await testApp(idle);
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

  it('keeps a choice for a whole chat, which the asker’s own choice overrides', async () => {
    await bot.ask('/lang fa scope:chat', { user: 'teacher', chat: 'persian' });
    expect((await bot.ask('/help', { user: 'newcomer', chat: 'persian' })).language).toBe('fa');
    await bot.ask('/lang en', { user: 'visitor', chat: 'persian' });
    expect((await bot.ask('/help', { user: 'visitor', chat: 'persian' })).language).toBe('en');
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
    const failing = {
      run: () => Promise.reject(cause),
      draw: () => Promise.reject(cause),
      close: async () => {},
    };
    const broken = await testApp(failing);
    const reply = await broken.ask('/vanish');
    expect(reply.error?.code).toBe('fault');
    expect(JSON.stringify(reply)).not.toMatch(/boom|secret/);
    expect(broken.faults).toEqual([cause]);
  });

  it('of a full lab asks for patience', async () => {
    const busy = {
      run: () => Promise.reject(new LabBusyError('full')),
      draw: () => Promise.reject(new LabBusyError('full')),
      close: async () => {},
    };
    const reply = await (await testApp(busy)).ask('/vanish');
    expect(reply.error?.code).toBe('busy');
  });
});

it('no message was missing or broken', () => {
  expect(bot.broken).toEqual([]);
  expect(bot.faults).toEqual([]);
});
