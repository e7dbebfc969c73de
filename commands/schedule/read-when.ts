import { fold } from '../../src/chat/normalise.js';
import type { Language } from '../../src/i18n/language.js';
import { USUAL_ZONE, zoneNamed } from './zones.js';

/** What somebody wrote about when: a time of the clock in a zone, an end, nothing, or something wrong. */
export type When =
  | { readonly kind: 'show' }
  | { readonly kind: 'off' }
  | { readonly kind: 'at'; readonly time: string; readonly zone: string }
  | { readonly kind: 'bad-time'; readonly read: string }
  | { readonly kind: 'bad-zone'; readonly read: string };

const OFF = new Set(['off', 'stop', 'no', 'none', 'خاموش', 'لغو', 'نه'].map(fold));
const TIME = /^(\d{1,2})(?::(\d{2}))?(?:\s+(.+))?$/;

/** Reads `09:00 Asia/Tehran`, `۹ تهران`, `off`; a zone that is not named is `before`, or the language's usual one. */
export function readWhen(written: string, language: Language, before?: string): When {
  if (written === '') return { kind: 'show' };
  if (OFF.has(fold(written))) return { kind: 'off' };
  const [, hours = '', minutes = '00', place] = TIME.exec(written) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return { kind: 'bad-time', read: written };
  const zone = place === undefined ? (before ?? USUAL_ZONE[language]) : zoneNamed(place);
  if (zone === undefined) return { kind: 'bad-zone', read: place ?? '' };
  return { kind: 'at', time: `${hours.padStart(2, '0')}:${minutes}`, zone };
}
