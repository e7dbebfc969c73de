import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { pino } from 'pino';
import { afterEach, expect } from 'vitest';
import type { CommandDescription } from '../../../src/chat/catalogue.js';
import type { Button, Handle, Picture, Reply } from '../../../src/chat/reply.js';
import type { Request } from '../../../src/chat/request.js';
import type { RichText } from '../../../src/chat/rich-text.js';
import { directionOf, type Language } from '../../../src/i18n/language.js';
import { loadBundles, translator } from '../../../src/i18n/translator.js';
import type { SendLimits } from '../../../src/platforms/telegram/outgoing/send-limits.js';
import { type TelegramParts, telegram } from '../../../src/platforms/telegram/telegram.js';
import { openStore } from '../../../src/store/open-store.js';
import { startBotApi } from './bot-api/bot-api.js';

/** No test waits for the network's limits; those of the outgoing side have tests of their own. */
const UNHURRIED: SendLimits = {
  chat: { count: 1000, milliseconds: 1000 },
  group: { count: 1000, milliseconds: 1000 },
  overall: { count: 1000, milliseconds: 1000 },
};

const bundles = loadBundles(fileURLToPath(new URL('../../../locales/', import.meta.url)));

/** Mahv's words, as the platform is handed them. */
export const translate = (language: Language) =>
  translator(bundles, language, ({ key, error }) => {
    throw new Error(`${language} ${key}: ${error}`);
  });

/** The few commands these tests know. */
export const catalogue = (language: Language): readonly CommandDescription[] =>
  [
    { name: 'vanish', triggers: ['محو', 'محوشدگی'], example: '/vanish depth:20 act:sigmoid' },
    { name: 'fix', triggers: ['درمان'], example: '/fix depth:20' },
    { name: 'help', triggers: ['راهنما'], example: '/help' },
    { name: 'start', triggers: [], example: '/start' },
    { name: 'stop', triggers: ['بس'], example: '/stop' },
  ].map((command) => ({
    ...command,
    options: [],
    description: translate(language)(`command-${command.name}`),
  }));

/** A small picture of its own colour, which shows what it is called. */
export function picture(alt: string, mime: Picture['mime'] = 'image/png'): Picture {
  const canvas = createCanvas(64, 40);
  const context = canvas.getContext('2d');
  const hue = [...alt].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  context.fillStyle = `hsl(${hue} 60% 50%)`;
  context.fillRect(0, 0, 64, 40);
  const bytes = mime === 'image/png' ? canvas.toBuffer('image/png') : TINY_GIF;
  return { bytes: new Uint8Array(bytes), mime, width: 64, height: 40, alt };
}

const TINY_GIF = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

/** A paragraph of plain text. */
export function said(...texts: readonly string[]): RichText {
  return texts.map((text) => ({ kind: 'paragraph', children: [{ kind: 'text', text }] }));
}

/** A reply to a line, with anything of it changed. */
export function reply(command: string | null, more: Partial<Reply> = {}): Reply {
  const language = more.language ?? 'en';
  return {
    language,
    direction: directionOf(language),
    command,
    text: said(`This is ${command}.`),
    pictures: [],
    files: [],
    buttons: [],
    ...more,
  };
}

/** A button that says what it does. */
export const button = (command: string): Button => ({ label: `Press ${command}`, command });

/** A promise kept by hand. */
export function gate<T = void>() {
  let open: (value: T) => void = () => {};
  const opened = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** What a test may change of the bot and its Telegram. */
export interface Setting extends Partial<Omit<TelegramParts, 'handle'>> {
  /** Answers a request; by default with a text that names the line. */
  readonly answer?: (request: Request) => Reply | Promise<Reply>;
  readonly server?: Parameters<typeof startBotApi>[0];
  /** False where the test starts the bot itself. */
  readonly running?: boolean;
}

/** The bot on a Telegram of its own; both end with the test, and Telegram must never have been called in a wrong way. */
export async function onTelegram({ answer, server, running = true, ...parts }: Setting = {}) {
  const api = await startBotApi(server);
  closing.push(() => api.close());
  const store = parts.store ?? (await openStore({ database: ':memory:' }));
  const requests: Request[] = [];
  const logged: string[] = [];
  const handle: Handle = async (request) => {
    requests.push(request);
    return answer ? answer(request) : reply(request.text);
  };
  const bot = (more: Partial<TelegramParts> = {}) =>
    telegram({
      token: api.token,
      apiRoot: api.apiRoot,
      handle,
      catalogue,
      translate,
      store,
      log: pino({ level: 'debug' }, { write: (line: string) => logged.push(line) }),
      limits: UNHURRIED,
      ...parts,
      ...more,
    });
  const start = async (platform = bot()) => {
    const stop = new AbortController();
    let ended: Promise<void> = Promise.resolve();
    await new Promise<void>((resolve, reject) => {
      ended = platform.run(stop.signal, resolve);
      ended.catch(reject);
    });
    const end = async () => {
      stop.abort();
      await ended;
    };
    closing.push(() => end().catch(() => {}));
    return { platform, ended, end };
  };
  closing.push(async () => {
    expect(api.violations).toEqual([]);
    expect(logged.join('')).not.toContain(api.token);
  });
  const started = running ? await start() : undefined;
  return {
    api,
    store,
    requests,
    logged,
    bot,
    start,
    end: async () => started?.end(),
    source: `telegram:${api.bot.id}`,
  };
}
