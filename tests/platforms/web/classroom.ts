import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Served, serve } from '../../../src/http/serve.js';
import { withoutIsolates } from '../../../src/i18n/isolate.js';
import type { Language } from '../../../src/i18n/language.js';
import { Room } from '../../../src/platforms/web/room.js';
import { createWebApp, pageAddress } from '../../../src/platforms/web/server.js';
import { testApp } from '../../app-parts.js';
import { HandClock } from '../../quizmaster/hand-clock.js';
import { openBrowser } from './browser.js';
import { webOptions } from './web-options.js';

/** Milliseconds that something may take to show, and that one look at it takes. */
const PATIENCE = 10_000;
const LOOK = 20;

/** A whole bot and its page, by a clock moved by hand, for students who each have a tab of one browser. */
export class Classroom {
  readonly clock = new HandClock();
  readonly troubles: string[] = [];
  readonly #file: string;
  #bot: Awaited<ReturnType<typeof testApp>> | undefined;
  #web: Served | undefined;
  #room = new Room(this.clock.now);
  #context: BrowserContext | undefined;
  #port = 0;

  /** @param file where the bot's database lies. */
  constructor(file: string) {
    this.#file = file;
  }

  /** Starts the bot, at the address it had before. */
  async open(): Promise<void> {
    const bot = await testApp(undefined, {}, { clock: this.clock, database: this.#file });
    this.#bot = bot;
    this.#room = new Room(this.clock.now);
    const options = webOptions(bot.handle);
    this.#web = await serve(createWebApp({ ...options, room: this.#room }), options.host, this.#port);
    this.#port = this.#web.port;
    await bot.quizmaster.start();
    await bot.quizmaster.join('web', this.#room);
  }

  /** Ends the bot; the tabs stay. */
  async end(): Promise<void> {
    await this.#web?.close();
    await this.#bot?.quizmaster.close();
    await this.#bot?.store.close();
    expect([this.#bot?.faults, this.#bot?.broken]).toEqual([[], []]);
  }

  /** Cuts every tab off from what is said unasked. */
  cutOff(): void {
    this.#room.close();
  }

  /** Opens a tab for a student; all but the first say that they are another. */
  async student(name: string, language: Language): Promise<Page> {
    const isFirst = this.#context === undefined;
    this.#context ??= await (await openBrowser()).newContext({
      locale: language === 'fa' ? 'fa-IR' : 'en-GB',
      reducedMotion: 'reduce',
    });
    const page = await this.#context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', ({ message }) => this.troubles.push(message));
    await page.goto(pageAddress('127.0.0.1', this.#port));
    await page.locator('.reply').first().waitFor();
    await page.locator('#name').click();
    await page.locator('#name-input').fill(name);
    if (!isFirst) await page.locator('#name-another').check();
    await page.locator('#name-form [type=submit]').click();
    return page;
  }

  /** Waits until something holds, while the time stands still. */
  async until(holds: () => Promise<boolean>, what: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
      await this.clock.pass(0);
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }

  /** Waits until every tab shows so many messages of the bot's own accord, the last with these words. */
  async shows(pages: readonly Page[], messages: number, words: RegExp): Promise<void> {
    for (const page of pages) {
      const room = page.locator('.room');
      const holds = async () =>
        (await room.count()) === messages && words.test(withoutIsolates(await room.last().innerText()));
      await this.until(holds, `message ${messages} with ${words}`);
    }
  }

  /** Closes all. */
  async close(): Promise<void> {
    await this.#context?.close();
    await this.end();
    expect(this.troubles).toEqual([]);
  }
}
