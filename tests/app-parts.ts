import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.js';
import type { App, AppParts } from '../src/app/parts.js';
import { createApp } from '../src/app.js';
import type { Request } from '../src/chat/request.js';
import type { Language } from '../src/i18n/language.js';
import { loadLibrary } from '../src/i18n/library.js';
import { translator } from '../src/i18n/translator.js';
import { cachedLab } from '../src/lab/cached-lab.js';
import { inlineLab } from '../src/lab/inline-lab.js';
import type { Lab } from '../src/lab/lab.js';
import { type Clock, machineClock } from '../src/quizmaster/clock.js';
import { openStore } from '../src/store/open-store.js';
import { wireQuiz } from '../src/wire-quiz.js';
import { SAMPLE_ITEMS } from './quiz/sample-items.js';
import { SAMPLE_WORDS } from './quiz/sample-words.js';

/** The message folder, seen from the tests. */
export const LOCALES = fileURLToPath(new URL('../locales/', import.meta.url));

const { lessons, answers, bundles } = loadLibrary(LOCALES, [SAMPLE_WORDS]);

/** A whole bot on an inline lab and a database in memory, with its faults, broken messages and ended schedules kept for looking at. */
export async function testApp(
  lab: Lab = cachedLab(inlineLab(), 2 ** 26),
  parts: Partial<AppParts> = {},
  {
    clock = machineClock,
    database = ':memory:',
  }: { readonly clock?: Clock; readonly database?: string } = {},
) {
  const faults: unknown[] = [];
  const broken: string[] = [];
  const ended: string[] = [];
  const store = await openStore({ database, now: clock.now });
  const translate = (language: Language) =>
    translator(bundles, language, ({ key, error }) => broken.push(`${language} ${key}: ${error}`));
  const quizmaster = wireQuiz({
    items: SAMPLE_ITEMS,
    lab,
    store: store.quiz,
    clock,
    translate,
    app: () => app,
    report: (error) => faults.push(error),
    ended: ({ kind, who }) => ended.push(`${kind} ${who}`),
  });
  const app: App = createApp({
    commands,
    lab,
    settings: store.settings,
    people: store.people,
    predictions: store.predictions,
    progress: store.progress,
    quiz: quizmaster,
    lastLines: store.lastLines,
    lessons,
    answers,
    translate,
    logFault: ({ error }) => faults.push(error),
    ...parts,
  });
  const ask = (text: string, more: Partial<Request> = {}) =>
    app.handle({ platform: 'test', user: 'student', chat: 'class', text, ...more });
  return { ...app, ask, translate, store, quizmaster, faults, broken, ended };
}
