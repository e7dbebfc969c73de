import type { Language } from '../i18n/language.js';
import { isPersianScript } from './normalise.js';
import type { Request } from './request.js';

/** Looks up a language choice that was kept, for the asker or for the chat. */
export type StoredLanguage = (scope: 'user' | 'chat') => Promise<Language | undefined>;

/**
 * The language to answer in: what the request itself says, else the asker's choice, else Persian where the script is
 * Persian, else the chat's choice, else the best guess.
 */
export async function replyLanguage(request: Request, stored: StoredLanguage): Promise<Language> {
  if (request.language) return request.language;
  const chosen = await stored('user');
  if (chosen) return chosen;
  if (isPersianScript(request.text)) return 'fa';
  return (await stored('chat')) ?? request.languageHint ?? 'en';
}
