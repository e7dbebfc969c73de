/** How a Persian letter is written in Finglish; vowels, and letters that are often vowels, as they are told apart by ear. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 's',
  ج: 'j',
  چ: 'C',
  ح: 'h',
  خ: 'X',
  د: 'd',
  ذ: 'z',
  ر: 'r',
  ز: 'z',
  ژ: 'Z',
  س: 's',
  ش: 'S',
  ص: 's',
  ض: 'z',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'Q',
  ف: 'f',
  ق: 'Q',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  و: 'u',
  ه: 'h',
  ی: 'i',
  ئ: 'i',
};
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/kh|x/g, 'X'],
  [/gh|q/g, 'Q'],
  [/ch/g, 'C'],
  [/sh/g, 'S'],
  [/zh/g, 'Z'],
  [/ph/g, 'f'],
  [/oo|ou|w|v/g, 'u'],
  [/ee|y/g, 'i'],
  [/aa/g, 'a'],
  [/c/g, 'k'],
];
/** Consonants that say enough by themselves; with one fewer the vowels must agree as well, all but one. */
const SHORTEST = 3;
const MOST_VOWELS_APART = 1;
const SHORTEST_SOUND = 4;

function sounds(word: string): string {
  if (/[\u0600-\u06ff]/.test(word)) return [...word].map((letter) => LETTERS[letter] ?? '').join('');
  return DIGRAPHS.reduce((rest, [letters, by]) => rest.replace(letters, by), word);
}

/** The consonants of a word, Persian or Finglish; short vowels are not written in Persian, so only these can agree. */
function skeleton(sound: string): string {
  return sound
    .replace(/(?<=.)h$|e?h$/, '')
    .replace(/[aeiou']/g, '')
    .replace(/(.)\1+/g, '$1');
}

function vowelsApart(one: string, other: string): number {
  const counts = (sound: string) => ['a', 'i', 'u'].map((vowel) => sound.split(vowel).length - 1);
  const [first, second] = [counts(one), counts(other)];
  return first.reduce((sum, count, index) => sum + Math.abs(count - (second[index] ?? 0)), 0);
}

/** Reads Finglish: finds the Persian word that a Latin spelling stands for, among words given once. */
export class Finglish {
  readonly #words = new Map<string, { readonly word: string; readonly sound: string }[]>();

  constructor(persian: Iterable<string>) {
    for (const word of new Set(persian)) {
      const sound = sounds(word);
      const key = skeleton(sound);
      this.#words.set(key, [...(this.#words.get(key) ?? []), { word, sound }]);
    }
  }

  /** The Persian word with the same consonants and the most similar vowels, or undefined. */
  read(latin: string): string | undefined {
    const sound = sounds(latin);
    const key = skeleton(sound);
    if (key.length < SHORTEST - 1 || sound.length < SHORTEST_SOUND) return undefined;
    const ranked = (this.#words.get(key) ?? [])
      .map(({ word, sound: own }) => ({ word, apart: vowelsApart(sound, own) }))
      .sort((a, b) => a.apart - b.apart);
    const [best] = ranked;
    const isSure = key.length >= SHORTEST || (best !== undefined && best.apart <= MOST_VOWELS_APART);
    return isSure ? best?.word : undefined;
  }
}
