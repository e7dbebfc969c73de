import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { serve } from '../../../src/http/serve.js';
import { createWebApp, pageAddress } from '../../../src/platforms/web/server.js';
import { FakeChat } from './fake-handle.js';
import { webOptions } from './web-options.js';

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FLAGS = ['headless', 'no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run'];
const QUIET = ['disable-background-networking', 'disable-component-update', 'disable-sync'];
/** Milliseconds a step may take before its test fails. */
const PATIENCE = 10_000;

/** The Chromium found on this machine, or undefined: the page's tests are then skipped. */
export const CHROMIUM = CANDIDATES.find((path) => path !== undefined && existsSync(path));

/** A page of the local chat over a fake conversation. */
export interface Visit {
  readonly page: Page;
  readonly chat: FakeChat;
  readonly box: Locator;
  readonly replies: Locator;
  readonly suggestions: Locator;
  /** Types a line and sends it. */
  readonly say: (line: string) => Promise<void>;
  /** The lines asked since the test began. */
  readonly asked: () => string[];
  readonly leave: () => Promise<void>;
}

let browser: Promise<Browser> | undefined;

function launch(): Promise<Browser> {
  const args = [...FLAGS, ...QUIET].map((name) => `--${name}`);
  return chromium.launch({ ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }), args });
}

afterAll(async () => {
  await (await browser)?.close();
});

/** The one browser of a test file. */
export function openBrowser(): Promise<Browser> {
  browser ??= launch();
  return browser;
}

/** Opens the page in a browser with these settings, and waits until it has welcomed its visitor. */
export async function visit(options: BrowserContextOptions = {}): Promise<Visit> {
  const chat = new FakeChat();
  const app = webOptions(chat.handle);
  const web = await serve(createWebApp(app), app.host, app.port);
  const url = pageAddress(app.host, web.port);
  const context = await (await openBrowser()).newContext({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(url).host) troubles.push(request.url());
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) troubles.push(message.text());
  });
  await page.goto(url);
  const replies = page.locator('.reply');
  await replies.first().waitFor();
  const box = page.locator('#message');
  const say = async (line: string) => {
    await box.fill(line);
    await box.press('Enter');
  };
  const leave = async () => {
    await context.close();
    await web.close();
    // Nothing was asked of another host, and no script failed.
    expect(troubles).toEqual([]);
  };
  const suggestions = page.getByRole('option');
  return {
    page,
    chat,
    box,
    replies,
    suggestions,
    say,
    asked: () => chat.requests.map(({ text }) => text),
    leave,
  };
}

/** One page for all tests of a suite; each begins with an empty box and nothing asked. */
export function usePage(options: BrowserContextOptions = {}): () => Visit {
  let shared: Visit | undefined;
  const here = () => {
    if (!shared) throw new Error('The page is open only while tests run');
    return shared;
  };
  beforeAll(async () => {
    shared = await visit(options);
  });
  beforeEach(async () => {
    here().chat.requests.length = 0;
    await here().box.fill('');
  });
  afterAll(() => here().leave());
  return here;
}

/** Opens pages for single tests and closes them after each. */
export function usePages(): typeof visit {
  const visits: Visit[] = [];
  afterEach(async () => {
    for (const each of visits.splice(0)) await each.leave();
  });
  return async (options) => {
    const opened = await visit(options);
    visits.push(opened);
    return opened;
  };
}
