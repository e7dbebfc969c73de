import type { Language } from './language.js';

/** Each language's calendar: Persian reads Jalali dates. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB-u-ca-gregory', fa: 'fa-IR-u-ca-persian' };

const STYLES = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
} as const;

/** The date of a moment, in ms since 1970, as a language writes it in its own calendar; `zone` is an IANA time zone. */
export function dateInWords(
  at: number,
  language: Language,
  style: keyof typeof STYLES = 'long',
  zone = 'UTC',
): string {
  const parts = new Intl.DateTimeFormat(LOCALES[language], { ...STYLES[style], timeZone: zone });
  if (language !== 'fa' || style !== 'long') return parts.format(at);
  // Intl writes the year first; a Persian sentence says «پنجشنبه ۵ آذر ۱۴۰۵».
  const part = new Map(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  return [part.get('weekday'), part.get('day'), part.get('month'), part.get('year')].join(' ');
}
