import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Handle } from '../../../src/chat/reply.js';
import type { Language } from '../../../src/i18n/language.js';
import { loadBundles, translator } from '../../../src/i18n/translator.js';
import { type PageWords, pageWords } from '../../../src/platforms/web/page-words.js';
import type { WebOptions } from '../../../src/platforms/web/server.js';
import { fakeCatalogue } from './fake-catalogue.js';

/** The path of a file of this repository. */
export function pathOf(file: string): string {
  return fileURLToPath(new URL(`../../../${file}`, import.meta.url));
}

/** The page's real words, or a message's key where it is missing. */
export function realWords(language: Language): PageWords {
  const bundle = new FluentBundle(language);
  bundle.addResource(new FluentResource(readFileSync(pathOf(`locales/${language}/page.ftl`), 'utf8')));
  return pageWords((key) => {
    const pattern = bundle.getMessage(key)?.value;
    return pattern ? bundle.formatPattern(pattern) : key;
  });
}

const bundles = loadBundles(pathOf('locales/'));

/** Options of a chat over a fake `handle`, with everything else real. */
export function webOptions(handle: Handle): WebOptions {
  return {
    handle,
    catalogue: fakeCatalogue,
    words: realWords,
    translate: (language) =>
      translator(bundles, language, ({ key, error }) => {
        throw new Error(`${language} ${key}: ${error}`);
      }),
    pageScripts: pathOf('dist/page'),
    assets: pathOf('src/platforms/web/assets'),
    fonts: pathOf('node_modules/vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2'),
    host: '127.0.0.1',
    port: 0,
    // No test waits long for a note.
    pace: { firstAfter: 20, every: 20 },
  };
}
