import type { Language } from '../../i18n/language.js';
import type { Session } from './session.js';
import type { TelegramMessage, TelegramUser } from './wire.js';

/** The language of a person's Telegram app, as far as Mahv speaks it. */
export function languageOfApp({ language_code: code }: TelegramUser): Language {
  return code?.startsWith('fa') ? 'fa' : 'en';
}

/** The language an answer of ours is in, by the script most of it is written in; undefined where there is no text. */
export function languageOfMessage({ text, caption }: TelegramMessage): Language | undefined {
  const written = text ?? caption ?? '';
  const persian = written.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = written.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (persian + latin === 0) return undefined;
  return persian > latin ? 'fa' : 'en';
}

/** The language for a word to someone that no reply comes with: their stored choice, the chat's, else the hint. */
export async function languageFor(
  { store }: Pick<Session, 'store'>,
  user: string,
  chat: string,
  hint: Language,
): Promise<Language> {
  return (
    (await store.settings.language('user', `telegram:${user}`)) ??
    (await store.settings.language('chat', `telegram:${chat}`)) ??
    hint
  );
}
