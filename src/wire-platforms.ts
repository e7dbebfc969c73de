import type { Hono } from 'hono';
import type { Logger } from 'pino';
import type { App } from './app/parts.js';
import type { Elsewhere } from './chat/elsewhere.js';
import type { Config } from './config.js';
import type { Language } from './i18n/language.js';
import type { Translate } from './i18n/message.js';

import type { Permit } from './limits/send-permits.js';
import type { Metrics } from './observe/metrics.js';
import { observedHandle } from './observe/observed-handle.js';
import { discord } from './platforms/discord/discord.js';
import type { Platform } from './platforms/platform.js';
import { telegram } from './platforms/telegram/telegram.js';
import { pageWords } from './platforms/web/page-words.js';
import type { Room } from './platforms/web/room.js';
import { createWebApp } from './platforms/web/server.js';
import type { Quizmaster } from './quizmaster/quizmaster.js';
import type { Store } from './store/store.js';

/** The bot as its platforms are wired to it. */
export interface Wired {
  readonly app: App;
  readonly log: Logger;
  readonly store: Store;
  readonly metrics: Metrics;
  readonly translate: (language: Language) => Translate;
  readonly quizmaster: Quizmaster;
  /** The other processes' work, and what they leave of Telegram's limits; absent where this one is alone. */
  readonly elsewhere?: Elsewhere | undefined;
  readonly permit?: Permit | undefined;
  /** Makes ready what the first question in somebody's own words would wait for: over a second of work, in small steps. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}

/** The networks whose tokens are set. Their SDKs are loaded by themselves, when they run. */
export function networksOf(config: Config, wired: Wired): readonly Platform[] {
  const { app, log, store, metrics, translate, quizmaster, elsewhere, permit } = wired;
  const handle = observedHandle(app.handle, metrics, log);
  const shared = { handle, catalogue: app.catalogue, translate, store, elsewhere };
  return [
    ...(config.telegram
      ? [
          telegram({
            ...shared,
            ...config.telegram,
            quizmaster,
            permit,
            log: log.child({ platform: 'telegram' }),
          }),
        ]
      : []),
    ...(config.discord
      ? [
          discord({
            ...shared,
            ...config.discord,
            quiz: quizmaster,
            log: log.child({ platform: 'discord' }),
          }),
        ]
      : []),
  ];
}

/** The chat on a page of this machine; `inRoot` finds what stands in the project's folder. */
export function localChat(
  { host, port }: Config,
  room: Room,
  { app, log, metrics, translate }: Wired,
  inRoot: (path: string) => string,
): Hono {
  return createWebApp({
    handle: observedHandle(app.handle, metrics, log),
    catalogue: app.catalogue,
    room,
    words: (language) => pageWords(translate(language)),
    translate,
    report: (error) => log.error({ err: error }, 'route failed'),
    pageScripts: inRoot('dist/page/'),
    assets: inRoot('src/platforms/web/assets/'),
    fonts: inRoot('node_modules/vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2'),
    host,
    port,
  });
}
