import { distance } from 'fastest-levenshtein';
import { fold } from '../../src/chat/normalise.js';
import type { Language } from '../../src/i18n/language.js';

/** How cities are written in Persian; every zone is also known by its own name and by that of its city. */
const PERSIAN: Readonly<Record<string, readonly string[]>> = {
  'Asia/Tehran': ['تهران', 'ایران'],
  'Asia/Kabul': ['کابل', 'افغانستان'],
  'Asia/Dushanbe': ['دوشنبه', 'تاجیکستان'],
  'Asia/Dubai': ['دبی', 'دوبی'],
  'Asia/Baghdad': ['بغداد'],
  'Asia/Baku': ['باکو'],
  'Asia/Yerevan': ['ایروان'],
  'Asia/Tashkent': ['تاشکند'],
  'Asia/Kolkata': ['دهلی', 'هند'],
  'Asia/Tokyo': ['توکیو', 'ژاپن'],
  'Europe/Istanbul': ['استانبول', 'ترکیه'],
  'Europe/London': ['لندن'],
  'Europe/Paris': ['پاریس'],
  'Europe/Berlin': ['برلین', 'آلمان'],
  'Europe/Vienna': ['وین'],
  'Europe/Stockholm': ['استکهلم'],
  'Europe/Moscow': ['مسکو'],
  'America/Toronto': ['تورنتو'],
  'America/New_York': ['نیویورک'],
  'America/Los_Angeles': ['لس‌آنجلس', 'لس آنجلس'],
  'Australia/Sydney': ['سیدنی'],
  UTC: ['جهانی'],
};

const NAMES = ['UTC', ...Intl.supportedValuesOf('timeZone')];
const cityOf = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1);

const BY_NAME = new Map<string, string>([
  ...NAMES.map((zone): [string, string] => [fold(cityOf(zone)), zone]),
  ...NAMES.map((zone): [string, string] => [fold(zone), zone]),
  ...Object.entries(PERSIAN).flatMap(([zone, names]) =>
    names.map((name): [string, string] => [fold(name), zone]),
  ),
]);

/** The zone that is meant where none is named. */
export const USUAL_ZONE: Readonly<Record<Language, string>> = { en: 'UTC', fa: 'Asia/Tehran' };

/** The IANA time zone of a name or city, in either language; undefined where it is none. */
export function zoneNamed(written: string): string | undefined {
  return BY_NAME.get(fold(written));
}

/** The time zones spelt nearest. */
export function zonesLike(written: string): readonly string[] {
  const name = fold(written);
  const near = NAMES.map((zone) => ({
    zone,
    far: Math.min(distance(name, fold(zone)), distance(name, fold(cityOf(zone)))),
  }));
  return near
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ zone }) => zone);
}
