import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GAP } from '../../../../src/quiz/advance.js';
import { unnamedControls } from '../accessibility.js';
import { CHROMIUM } from '../browser.js';
import { Classroom } from '../classroom.js';

const SECOND = 1000;
const START = '/quiz do:start mode:group seconds:20 count:2 topic:all level:1';

const WORDS = {
  en: {
    names: ['Sara', 'Reza'],
    nobody: /Nobody has answered yet/,
    one: /One person has answered/,
    recorded: /^Recorded: /,
    already: /^You have answered this one/,
    reveal: /The answer is .*One person answered/s,
    second: /Question 2 of 2/,
    table: /The round is over\. 2 people took part/,
    left: /Time left: 0:(20|19)/,
    paused: /Paused/,
  },
  fa: {
    names: ['سارا', 'رضا'],
    nobody: /هنوز کسی پاسخ نداده/,
    one: /تا اینجا ۱ نفر پاسخ داده/,
    recorded: /^ثبت شد/,
    already: /پاسخ داده‌اید/,
    reveal: /پاسخ .*است\. یک نفر پاسخ داد/s,
    second: /پرسش ۲ از ۲/,
    table: /دور تمام شد/,
    left: /زمان مانده: ۰:(۲۰|۱۹)/,
    paused: /مکث/,
  },
} as const;

let folder: string;
let classroom: Classroom;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahv-'));
  classroom = new Classroom(join(folder, 'quiz.sqlite'));
  await classroom.open();
});
afterEach(async () => {
  await classroom.close();
  await rm(folder, { recursive: true, force: true });
});

async function say(page: Page, line: string): Promise<void> {
  await page.locator('#message').fill(line);
  await page.locator('#message').press('Enter');
}

const last = (page: Page) => page.locator('.room').last();
const press = (page: Page, place: number) => last(page).locator('.choice').nth(place).click();
const toast = (page: Page) => last(page).locator('.toast').innerText();
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe.skipIf(CHROMIUM === undefined).each(['en', 'fa'] as const)(
  'a round in two tabs (%s)',
  (language) => {
    const words = WORDS[language];
    const [sara, reza] = words.names;

    it('is played from the first question to the table, each message once and changed in place', async () => {
      const a = await classroom.student(sara, language);
      const b = await classroom.student(reza, language);
      await say(a, START);
      await classroom.shows([a, b], 1, words.nobody);
      for (const page of [a, b])
        expect(plain(await last(page).locator('.countdown').innerText())).toMatch(words.left);
      expect(await unnamedControls(b)).toEqual([]);

      await press(a, 0);
      await classroom.until(async () => words.recorded.test(plain(await toast(a))), 'the toast');
      expect(await toast(b)).toBe('');
      await classroom.clock.pass(3 * SECOND);
      await classroom.shows([a, b], 1, words.one);
      // The count takes nobody's focus away, and is not read aloud to who listens.
      expect(await a.evaluate(() => document.activeElement?.className)).toBe('choice');
      expect(await last(a).getAttribute('aria-live')).toBe('off');
      await press(a, 1);
      await classroom.until(async () => words.already.test(plain(await toast(a))), 'the first answer counts');

      await classroom.clock.pass(20 * SECOND);
      await classroom.shows([a, b], 1, words.reveal);
      for (const page of [a, b]) {
        expect(await last(page).locator('.picture img').count()).toBe(1);
        expect(await last(page).locator('.countdown').isHidden()).toBe(true);
      }

      await classroom.clock.pass(GAP);
      await classroom.shows([a, b], 2, words.second);
      await press(b, 0);
      await classroom.until(async () => words.recorded.test(plain(await toast(b))), 'the toast');
      await classroom.clock.pass(20 * SECOND);
      await classroom.shows([a, b], 2, words.reveal);
      await classroom.clock.pass(GAP);
      for (const page of [a, b]) {
        const table = page.locator('.room').nth(2).locator('.picture img');
        await classroom.until(async () => (await table.count()) === 1, 'the table');
        const alt = await table.getAttribute('alt');
        for (const name of words.names) expect(alt).toContain(name);
      }
      // Nothing a press or a count led to stands in the log as a message of its own.
      expect(await a.locator('.message.user').count()).toBe(1);
      expect(await b.locator('.message').count()).toBe(4);
    });

    it('waits while it is paused, in every tab', async () => {
      const a = await classroom.student(sara, language);
      const b = await classroom.student(reza, language);
      await say(a, START);
      await classroom.shows([a, b], 1, words.nobody);
      await say(b, '/quiz do:pause mode:group');
      await classroom.clock.pass(3 * SECOND);
      await classroom.shows([a, b], 1, words.paused);
      await say(b, '/quiz do:resume mode:group');
      await classroom.clock.pass(3 * SECOND);
      await classroom.until(async () => /[:]/.test(await last(a).locator('.digits').innerText()), 'the time');
    });
  },
);

describe.skipIf(CHROMIUM === undefined)('a tab', () => {
  const words = WORDS.en;

  it('that was cut off comes back, and shows nothing twice', async () => {
    const a = await classroom.student('Sara', 'en');
    const b = await classroom.student('Reza', 'en');
    await say(a, START);
    await classroom.shows([a, b], 1, words.nobody);
    classroom.cutOff();
    await press(a, 0);
    await classroom.clock.pass(3 * SECOND);
    await classroom.shows([a, b], 1, words.one);
    classroom.cutOff();
    await classroom.clock.pass(20 * SECOND + GAP);
    await classroom.shows([a, b], 2, words.second);
    expect(plain(await a.locator('.room').first().innerText())).toMatch(words.reveal);
  });

  it('goes on after a restart in the middle of a question, and so does a new one', async () => {
    const a = await classroom.student('Sara', 'en');
    await say(a, START);
    await classroom.shows([a], 1, words.nobody);
    await press(a, 0);
    await classroom.until(async () => words.recorded.test(plain(await toast(a))), 'the toast');
    await classroom.end();
    await classroom.open();
    const b = await classroom.student('Reza', 'en');
    await classroom.shows([a, b], 1, words.one);
    expect(await b.locator('.room .countdown').innerText()).toMatch(/0:(20|1\d)/);
    await press(b, 1);
    await classroom.until(async () => words.recorded.test(plain(await toast(b))), 'the toast');
    await classroom.clock.pass(20 * SECOND);
    await classroom.shows([a, b], 1, /The answer is .*2 answered/s);
    await classroom.clock.pass(GAP);
    await classroom.shows([a, b], 2, words.second);
  });

  it('puts an answer of several parts together where only its student sees it', async () => {
    const a = await classroom.student('Sara', 'en');
    const b = await classroom.student('Reza', 'en');
    await say(a, '/quiz do:start mode:group seconds:20 count:1 topic:lesson-7');
    await classroom.shows([a, b], 1, words.nobody);
    await last(a).getByRole('button', { name: 'Answer' }).click();
    const own = last(a).locator('.own');
    await own.getByRole('button', { name: 'A', exact: true }).click();
    await own.getByRole('button', { name: 'Send' }).click();
    await classroom.until(async () => words.recorded.test(plain(await toast(a))), 'the toast');
    expect(await own.locator('.message').count()).toBe(0);
    expect(await last(b).locator('.own .message').count()).toBe(0);
    expect(await a.locator('.message.user').count()).toBe(1);
  });
});
