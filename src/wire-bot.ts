import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import { prepareFinder } from '../commands/ask/understand.js';
import { commands } from '../commands/index.js';
import type { App } from './app/parts.js';
import { createApp } from './app.js';
import type { Config } from './config.js';
import type { Language } from './i18n/language.js';
import { openLibrary } from './i18n/library.js';
import { translator } from './i18n/translator.js';
import { inRoot } from './in-root.js';
import type { Lab } from './lab/lab.js';
import { rateLimits } from './limits/rate-limits.js';
import { sendPermits } from './limits/send-permits.js';
import { createMetrics } from './observe/metrics.js';
import type { Share } from './open-share.js';
import { TELEGRAM_LIMITS } from './platforms/telegram/outgoing/send-limits.js';
import { machineClock } from './quizmaster/clock.js';
import { sharedFloor } from './quizmaster/floor.js';
import { elsewhereOn } from './redis/elsewhere.js';
import { queuedWakes } from './redis/queued-wakes.js';
import { openStore } from './store/open-store.js';
import type { Wired } from './wire-platforms.js';
import { wireQuiz } from './wire-quiz.js';

/** Wires the bot to its words, its store and what it shares; the networks are wired to what this gives. */
export async function wireBot(config: Config, log: Logger, lab: Lab, share?: Share): Promise<Wired> {
  const { lessons, answers, items, bundles } = openLibrary(inRoot('dist/written.json'), inRoot('locales/'));
  const { database, databaseUrl, userRate, chatRate } = config;
  // A server's database may be shared with other processes; a file never is.
  const replica = databaseUrl === undefined ? undefined : randomUUID();
  const store = await openStore({ database, databaseUrl, replica });
  const failed = (what: string) => (error: unknown) => log.error({ err: error }, what);
  const translate = (language: Language) =>
    translator(bundles, language, (problem) => log.warn(problem, 'message missing or broken'));
  // A file of SQLite belongs to one process, which needs nobody to wake it.
  const wakes =
    share && replica !== undefined
      ? queuedWakes(share.redis, share.patient, failed('wake by Redis'))
      : undefined;
  const quizmaster = wireQuiz({
    items,
    lab,
    store: store.quiz,
    clock: machineClock,
    wakes,
    floor: replica === undefined ? undefined : sharedFloor(store.leases, replica, failed('lease not held')),
    translate,
    app: () => app,
    report: (error, round) => log.error({ err: error, round }, 'round failed'),
    ended: ({ kind, platform }, { message }) =>
      log.info({ kind, platform, reason: message }, 'schedule ended: its chat takes nothing more'),
  });
  const elsewhere = share && elsewhereOn(share.bus);
  const app: App = createApp({
    commands,
    lab,
    ...(elsewhere ? { elsewhere } : {}),
    settings: store.settings,
    people: store.people,
    predictions: store.predictions,
    progress: store.progress,
    quiz: quizmaster,
    lastLines: store.lastLines,
    lessons,
    answers,
    translate,
    // The other half is the lab's.
    replyBytes: config.cacheBytes / 2,
    // The local chat is one person's own machine.
    ...(config.telegram || config.discord
      ? {
          admit: rateLimits(
            {
              perUser: { requests: userRate, seconds: 60 },
              perChat: { requests: chatRate, seconds: 60 },
            },
            share?.redis,
          ),
        }
      : {}),
    logFault: ({ reference, error, request: { platform, user, chat } }) =>
      log.error({ reference, err: error, platform, user, chat }, 'request failed'),
  });
  return {
    app,
    log,
    store,
    metrics: createMetrics(),
    translate,
    quizmaster,
    elsewhere,
    permit: share && sendPermits(share.redis, 'telegram', TELEGRAM_LIMITS),
    warmUp: () => prepareFinder(answers, () => setImmediate()),
    async close() {
      await quizmaster.close();
      await wakes?.close();
      await lab.close();
      await store.close();
    },
  };
}
