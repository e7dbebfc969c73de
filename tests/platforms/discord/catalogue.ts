import { commands } from '../../../commands/index.js';
import type { CommandDescription } from '../../../src/chat/catalogue.js';
import { describeCommand } from '../../../src/chat/describe.js';
import type { Language } from '../../../src/i18n/language.js';
import { loadBundles, translator } from '../../../src/i18n/translator.js';
import { LOCALES } from '../../app-parts.js';

const bundles = loadBundles(LOCALES);

/** The product's own words, in either language. */
export const translate = (language: Language) =>
  translator(bundles, language, ({ key, error }) => {
    throw new Error(`${language} ${key}: ${error}`);
  });

/** The product's own commands, described. */
export function catalogue(language: Language): readonly CommandDescription[] {
  return commands.map((command) => describeCommand(command, translate(language)));
}
