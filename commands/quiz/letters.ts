import type { Translate } from '../../src/i18n/message.js';

/** Most options a question has. */
const LETTERS: readonly string[] = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Persian letters in the order in which options carry them, and those of the abjad, which many write. */
const PERSIAN: Readonly<Record<string, string>> = {
  الف: 'a',
  ا: 'a',
  ب: 'b',
  پ: 'c',
  ت: 'd',
  ث: 'e',
  د: 'd',
};

/** The letter of the option at a place, from 0, in the reader's language. */
export function letterAt(index: number, t: Translate): string {
  return t(`quiz-letter-${LETTERS[index] ?? 'f'}`);
}

/** The letters by which lines name options at places from 0. */
export function codeOf(places: readonly number[]): string {
  return places.map((place) => LETTERS[place] ?? '').join('');
}

/**
 * The places named by letters, Latin or Persian, written together or apart; undefined where a sign is none of `count`
 * letters.
 */
export function placesOf(written: string, count: number): readonly number[] | undefined {
  const signs = written
    .toLowerCase()
    .replace(/الف/g, 'a')
    .replace(/[\s,.;،؛)-]/g, '');
  const places = [...signs].map((sign) => {
    // The third of the abjad, the sixth of the alphabet.
    const letter = sign === 'ج' ? (count > 5 ? 'f' : 'c') : (PERSIAN[sign] ?? sign);
    return LETTERS.indexOf(letter);
  });
  return places.every((place) => place >= 0 && place < count) ? places : undefined;
}
