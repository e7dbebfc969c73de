import { directionOf, type Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import { richTexts } from './parse-rich-text.js';
import type { Reply } from './reply.js';
import type { UserError } from './user-error.js';

/** Failures that pass by waiting: the line is then for later. */
const PASSING = ['error-busy', 'error-busy-own', 'error-slow-down', 'error-slow-down-again'];

/** All that the line of a question says: somebody's own words are not repeated. */
const ASKING = '/ask';

/** What leads to the line to type instead. */
function hintOf(key: string, suggestion: string): string {
  if (key === 'error-cancelled') return 'error-again';
  if (!PASSING.includes(key)) return 'error-try';
  return suggestion === ASKING ? 'error-later-anew' : 'error-later';
}

/** Says what went wrong in the asker's language, with the line to type instead as a button. */
export function errorReply({ messages, suggestion }: UserError, language: Language, t: Translate): Reply {
  const key = messages[0]?.key ?? 'error';
  const hint = hintOf(key, suggestion);
  return {
    language,
    direction: directionOf(language),
    command: null,
    text: richTexts(t, [...messages, { key: hint, values: { line: suggestion } }]),
    pictures: [],
    files: [],
    buttons: [
      [
        { label: t('button-try'), command: suggestion },
        { label: t('button-help'), command: '/help' },
      ],
    ],
    error: { code: key.replace(/^error-|-near$/g, ''), suggestion },
  };
}
