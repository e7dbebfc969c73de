import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.js';
import { createApp } from '../src/app.js';
import { loadBundles, translator } from '../src/i18n/translator.js';
import { cachedLab } from '../src/lab/cached-lab.js';
import { poolLab } from '../src/lab/pool-lab.js';
import { openStore } from '../src/store/open-store.js';

/** A whole bot as `npm start` wires it, with its settings in memory. */
export async function openBot(threads: number) {
  const bundles = loadBundles(fileURLToPath(new URL('../../locales/', import.meta.url)));
  const store = await openStore({ database: ':memory:' });
  const worker = new URL('../src/lab/worker.js', import.meta.url);
  const lab = cachedLab(poolLab({ threads, mostWaiting: 200, worker }), 32 * 2 ** 20);
  const { handle } = createApp({
    commands,
    lab,
    settings: store.settings,
    people: store.people,
    translate: (language) => translator(bundles, language, ({ key, error }) => fail(`${key}: ${error}`)),
    logFault: ({ error }) => fail(String(error)),
  });
  return {
    async ask(text: string): Promise<void> {
      const reply = await handle({ platform: 'bench', user: 'u', chat: 'c', text, languageHint: 'en' });
      if (reply.error) fail(`${text}: ${reply.error.code}`);
    },
    async close(): Promise<void> {
      await lab.close();
      await store.close();
    },
  };
}

function fail(reason: string): never {
  throw new Error(reason);
}
