import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.js';
import { type App, type AppParts, createApp } from '../src/app.js';
import type { Request } from '../src/chat/request.js';
import { loadCourses } from '../src/i18n/courses.js';
import type { Language } from '../src/i18n/language.js';
import { loadBundles, translator } from '../src/i18n/translator.js';
import { cachedLab } from '../src/lab/cached-lab.js';
import { inlineLab } from '../src/lab/inline-lab.js';
import type { Lab } from '../src/lab/lab.js';
import { openStore } from '../src/store/open-store.js';

/** The message folder, seen from the tests. */
export const LOCALES = fileURLToPath(new URL('../locales/', import.meta.url));

/** A whole bot on an inline lab and a database in memory, with its faults and broken messages kept for looking at. */
export async function testApp(lab: Lab = cachedLab(inlineLab(), 2 ** 26), parts: Partial<AppParts> = {}) {
  const faults: unknown[] = [];
  const broken: string[] = [];
  const { lessons, messages } = loadCourses(LOCALES);
  const bundles = loadBundles(LOCALES, messages);
  const store = await openStore({ database: ':memory:' });
  const translate = (language: Language) =>
    translator(bundles, language, ({ key, error }) => broken.push(`${language} ${key}: ${error}`));
  const app: App = createApp({
    commands,
    lab,
    settings: store.settings,
    people: store.people,
    progress: store.progress,
    lastLines: store.lastLines,
    lessons,
    translate,
    logFault: ({ error }) => faults.push(error),
    ...parts,
  });
  const ask = (text: string, more: Partial<Request> = {}) =>
    app.handle({ platform: 'test', user: 'student', chat: 'class', text, ...more });
  return { ...app, ask, translate, store, faults, broken };
}
