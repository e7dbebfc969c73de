import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.js';
import type { App } from '../src/app/parts.js';
import { createApp } from '../src/app.js';
import type { Language } from '../src/i18n/language.js';
import { loadLibrary } from '../src/i18n/library.js';
import { translator } from '../src/i18n/translator.js';
import { cachedLab } from '../src/lab/cached-lab.js';
import { poolLab } from '../src/lab/pool-lab.js';
import { machineClock } from '../src/quizmaster/clock.js';
import { openStore } from '../src/store/open-store.js';
import { wireQuiz } from '../src/wire-quiz.js';

/** What `npm start` keeps at the most, half of it results and pictures, half of it replies. */
const CACHE_BYTES = 32 * 2 ** 20;

/** A whole bot as `npm start` wires it, with its settings in memory. */
export async function openBot(threads: number) {
  const locales = fileURLToPath(new URL('../../locales/', import.meta.url));
  const { lessons, answers, items, bundles } = loadLibrary(locales);
  const store = await openStore({ database: ':memory:' });
  const worker = new URL('../src/lab/worker.js', import.meta.url);
  const pool = poolLab({ threads, mostWaiting: 200, mostWaitingOfOne: 40, worker });
  const translate = (language: Language) =>
    translator(bundles, language, ({ key, error }) => fail(`${key}: ${error}`));
  const quiz = wireQuiz({
    items,
    lab: pool,
    store: store.quiz,
    clock: machineClock,
    translate,
    app: () => app,
    report: (error) => fail(String(error)),
    ended: ({ who }) => fail(who),
  });
  const app: App = createApp({
    commands,
    lab: cachedLab(pool, CACHE_BYTES / 2),
    settings: store.settings,
    people: store.people,
    predictions: store.predictions,
    progress: store.progress,
    quiz,
    lastLines: store.lastLines,
    lessons,
    answers,
    replyBytes: CACHE_BYTES / 2,
    translate,
    logFault: ({ error }) => fail(String(error)),
  });
  return {
    async ask(text: string, user = 'u'): Promise<void> {
      const reply = await app.handle({ platform: 'bench', user, chat: 'c', text, languageHint: 'en' });
      if (reply.error) fail(`${text}: ${reply.error.code}`);
    },
    /** Resolves when the workers are as warm as `npm start` makes them. */
    warmUp: () => pool.warmUp(),
    async close(): Promise<void> {
      await pool.close();
      await store.close();
    },
  };
}

function fail(reason: string): never {
  throw new Error(reason);
}
