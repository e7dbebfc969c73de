import { beforeEach, describe, expect, it } from 'vitest';
import { KEPT_DAYS } from '../../commands/privacy.js';
import { plainText } from '../../src/chat/plain-text.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import { testApp } from '../app-parts.js';

const ME = 'test:student';
const SOMEONE = 'test:someone';

let bot: Awaited<ReturnType<typeof testApp>>;
beforeEach(async () => {
  bot = await testApp();
});

/** What two people would have in the store after a few messages. */
async function fill(): Promise<void> {
  for (const user of [ME, SOMEONE]) {
    await bot.store.settings.setLanguage('user', user, 'en');
    for (const message of ['1', '2']) {
      const answer = { source: 'test:bot', chat: user, message, user, line: `/vanish depth:${message}0` };
      await bot.store.answers.keep({ ...answer, parts: [{ message, kind: 'text' }] });
    }
    await bot.store.inbox.take({ source: 'test:bot', id: user, user, body: '{"text":"سلام «محو»"}' });
  }
}

async function told(line: string, more = {}): Promise<string> {
  return withoutIsolates(plainText((await bot.ask(line, more)).text));
}

async function exported(): Promise<unknown> {
  const [file] = (await bot.ask('/privacy do:export')).files;
  return JSON.parse(new TextDecoder().decode(file?.bytes));
}

describe('/privacy', () => {
  it('says what is stored about the asker, for how long, and what never is', async () => {
    await fill();
    const text = await told('/privacy');
    expect(text).toContain('Your language: English');
    expect(text).toMatch(/change in place.*: 2, each/);
    expect(text).toMatch(/wait for an answer: one/);
    expect(text).toContain(`${KEPT_DAYS.answers} days`);
    expect(text).toContain(`${KEPT_DAYS.updateIds} days`);
    expect(text).toContain('never kept');
    expect(text).not.toContain('/vanish depth:10');
  });

  it('says so where nothing is stored', async () => {
    const text = await told('/privacy');
    expect(text).toContain('you have not chosen one');
    expect(text.match(/: none\./g)).toHaveLength(5);
  });

  it.each(['حریم خصوصی', '/privacy نمایش', 'my data', '/Privacy@MahvBot'])(
    'is called by “%s”',
    async (line) => {
      expect((await bot.ask(line)).command).toBe('/privacy');
    },
  );

  it('counts in Persian too', async () => {
    await fill();
    await bot.store.settings.setLanguage('user', ME, 'fa');
    const text = await told('حریم خصوصی');
    expect(text).toContain('۲ پاسخ');
    expect(text).toContain('یک پیام');
    expect(text).toContain('زبان شما: فارسی');
  });

  it('is for the asker’s eyes only, whatever it does', async () => {
    for (const line of ['', 'do:export', 'do:delete', 'do:delete confirm:on']) {
      expect((await bot.ask(`/privacy ${line}`)).personal, line).toBe(true);
    }
    expect(await bot.ask('/help')).not.toHaveProperty('personal');
  });
});

describe('/privacy do:export', () => {
  it('hands everything over as one readable JSON file, and nothing of anybody else', async () => {
    await fill();
    const [file] = (await bot.ask('/privacy do:export')).files;
    expect(file).toMatchObject({ name: 'mahv-data.json', mime: 'application/json' });
    const json = new TextDecoder('utf-8', { fatal: true }).decode(file?.bytes);
    expect(json).toContain('\n  "user": "test:student"');
    expect(json).toContain('سلام «محو»');
    expect(json).not.toContain('someone');
    expect(JSON.parse(json)).toEqual(await bot.store.people.about(ME));
  });

  it.each(['/privacy export', '/privacy خروجی', 'حریم خصوصی دریافت'])('is called by “%s”', async (line) => {
    expect((await bot.ask(line)).command).toBe('/privacy do:export');
  });
});

describe('/privacy do:delete', () => {
  it('asks first, deletes nothing, and offers both ways', async () => {
    await fill();
    const before = await exported();
    const reply = await bot.ask('/privacy do:delete');
    expect(withoutIsolates(plainText(reply.text))).toContain('cannot be undone');
    expect(reply.buttons[0]?.map(({ command }) => command)).toEqual([
      '/privacy do:delete confirm:on',
      '/privacy',
    ]);
    expect(await exported()).toEqual(before);
  });

  it('deletes everything of the asker once confirmed, and nothing of anybody else', async () => {
    await fill();
    const theirs = await bot.store.people.about(SOMEONE);
    const reply = await bot.ask('/privacy do:delete confirm:on');
    expect(withoutIsolates(plainText(reply.text))).toContain('deleted');
    expect(await exported()).toEqual({ user: ME, answers: [], progress: [], lastLines: [], pending: [] });
    expect(await bot.store.people.about(SOMEONE)).toEqual(theirs);
  });

  it.each(['/privacy do:delet confirm:on', '/privacy delete confirm:on depth:3', '/privacy delete confrm'])(
    'is never what a slip is mended to: %s',
    async (line) => {
      const reply = await bot.ask(line);
      expect(reply.error?.suggestion).toBe('/privacy do:delete');
    },
  );

  it.each(['/privacy حذف', 'حریم خصوصی پاک کردن', '/privacy forget me', '/privacy do:پاک'])(
    'is called by “%s”, unconfirmed',
    async (line) => {
      expect((await bot.ask(line)).command).toBe('/privacy do:delete');
    },
  );

  it('is all that a confirmation means anything to', async () => {
    await fill();
    expect((await bot.ask('/privacy confirm:on')).command).toBe('/privacy');
    expect((await bot.ask('/privacy do:export confirm:on')).command).toBe('/privacy do:export');
    expect(await bot.store.people.about(ME)).toHaveProperty('language', 'en');
  });
});

it('stands in the help', async () => {
  expect(await told('/help')).toContain('/privacy');
  expect(await told('/help privacy')).toContain('export, delete');
  expect(bot.broken).toEqual([]);
});
