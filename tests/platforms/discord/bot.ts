import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { type APIInteraction, InteractionType } from 'discord.js';
import { Hono } from 'hono';
import { type Logger, pino } from 'pino';
import { expect } from 'vitest';
import type { Handle, Picture, Reply } from '../../../src/chat/reply.js';
import type { Request } from '../../../src/chat/request.js';
import type { RichText } from '../../../src/chat/rich-text.js';
import { discord as createPlatform } from '../../../src/platforms/discord/discord.js';
import type { DiscordParts } from '../../../src/platforms/discord/discord-parts.js';
import type { Platform } from '../../../src/platforms/platform.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { catalogue, translate } from './catalogue.js';
import type { FakeInteraction } from './fake-discord/interaction.js';
import type { FakeMessage } from './fake-discord/message.js';
import { type DiscordOptions, type FakeDiscord, startDiscord } from './fake-discord/start-discord.js';

/** The two ways interactions come. */
export const MODES = ['gateway', 'HTTP'] as const;
export type Mode = (typeof MODES)[number];

/** A PNG of one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const picture = (alt: string): Picture => ({
  bytes: PIXEL,
  mime: 'image/png',
  width: 1,
  height: 1,
  alt,
});

export const words = (text: string): RichText => [{ kind: 'paragraph', children: [{ kind: 'text', text }] }];

/** A reply with these words. */
export function reply(text: string, more: Partial<Reply> = {}): Reply {
  return {
    language: 'en',
    direction: 'ltr',
    command: '/vanish depth:20',
    text: words(text),
    pictures: [],
    files: [],
    buttons: [],
    ...more,
  };
}

/** A promise to be kept by hand. */
export function later<T>() {
  let keep: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep: (value: T) => keep(value) };
}

/** Looks again and again: for what is no change of the fake Discord's, such as the log. */
export async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** A core that answers as told, and remembers what it was asked. */
export function scriptedHandle(answer: (request: Request) => Reply | Promise<Reply> = () => reply('hello')) {
  const asked: Request[] = [];
  const core = {
    asked,
    answer,
    handle: (async (request) => {
      asked.push(request);
      return core.answer(request);
    }) as Handle,
  };
  return core;
}

/** A log that is kept, line by line. */
export function keptLog(): { readonly lines: string[]; readonly log: Logger } {
  const lines: string[] = [];
  return { lines, log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }) };
}

/** A bot on a fake Discord. */
export interface Bot {
  readonly discord: FakeDiscord;
  readonly platform: Platform;
  readonly store: Store;
  readonly lines: readonly string[];
  /** Settles when the platform's run does. */
  readonly ended: Promise<void>;
  /** Stops the platform and waits for it. */
  stop(): Promise<void>;
  /** Stops all, and checks that Discord has nothing to complain of and that the log holds no secret. */
  close(): Promise<void>;
}

/** How a bot is started; everything may be left out. */
export interface BotOptions extends Partial<Omit<DiscordParts, 'log' | 'store'>> {
  readonly mode?: Mode;
  readonly discord?: FakeDiscord;
  readonly network?: DiscordOptions;
  readonly store?: Store;
  /** Whether to wait until the network has accepted the bot. */
  readonly wait?: boolean;
}

async function listen(platform: Platform): Promise<{ server: ServerType; url: string } | undefined> {
  if (!platform.routes) return undefined;
  const app = new Hono().route('/discord', platform.routes);
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (address: AddressInfo) =>
      resolve({ server, url: `http://127.0.0.1:${address.port}/discord` }),
    );
  });
}

/** The free texts of a command. */
function typedIn(interaction: APIInteraction): string[] {
  if (interaction.type !== InteractionType.ApplicationCommand || !('options' in interaction.data)) return [];
  return (interaction.data.options ?? []).flatMap((option) =>
    option.name === 'query' && 'value' in option ? [String(option.value)] : [],
  );
}

/** Starts a bot, and a Discord for it where none is given. */
export async function startBot({
  mode = 'gateway',
  discord: given,
  network,
  store: kept,
  wait = true,
  ...parts
}: BotOptions = {}): Promise<Bot> {
  const discord = given ?? (await startDiscord(network));
  const store = kept ?? (await openStore({ database: ':memory:' }));
  const { lines, log } = keptLog();
  const platform = createPlatform({
    token: discord.token,
    apiRoot: discord.apiRoot,
    ...(mode === 'HTTP' ? { publicKey: discord.publicKey } : {}),
    handle: scriptedHandle().handle,
    catalogue,
    translate,
    store,
    log,
    ...parts,
  });
  const web = await listen(platform);
  discord.endpoint = web?.url;
  const stopping = new AbortController();
  const ready = later<void>();
  const ended = platform.run(stopping.signal, () => ready.keep());
  ended.catch(() => undefined);
  if (wait) await Promise.race([ready.promise, ended]);
  const stop = async () => {
    stopping.abort();
    await ended;
  };
  return {
    discord,
    platform,
    store,
    lines,
    ended,
    stop,
    async close() {
      stopping.abort();
      await ended.catch(() => undefined);
      web?.server.close();
      await discord.close();
      if (!kept) await store.close();
      expect(discord.violations).toEqual([]);
      const secrets = discord.interactions.flatMap(({ raw, token }) => [token, ...typedIn(raw)]);
      for (const secret of [discord.token, ...secrets]) expect(lines.join('')).not.toContain(secret);
    },
  };
}

/** The first answer of an interaction, once it is more than "thinking…". */
export function answerTo(
  { discord }: Pick<Bot, 'discord'>,
  interaction: FakeInteraction,
  milliseconds?: number,
): Promise<FakeMessage> {
  const shown = () => {
    const { original } = interaction;
    return original && !original.loading && !original.deleted ? original : undefined;
  };
  return discord.waitFor(shown, milliseconds);
}

/** The first follow-up of an interaction. */
export function followUpTo(
  { discord }: Pick<Bot, 'discord'>,
  interaction: FakeInteraction,
): Promise<FakeMessage> {
  return discord.waitFor(() => interaction.followUps[0]);
}
