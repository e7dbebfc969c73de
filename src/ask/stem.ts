const PERSIAN = /^[\u0600-\u06ff]+$/;
/** Endings of plural, possession, comparison and the spoken “is”, longest first. */
const PERSIAN_ENDINGS = [
  'هایشان',
  'ییه',
  'هایمان',
  'هایتان',
  'هاشون',
  'هامون',
  'هایی',
  'هایم',
  'هایت',
  'هایش',
  'های',
  'هام',
  'هات',
  'هاش',
  'ها',
  'ترین',
  'تری',
  'تره',
  'تر',
  'شان',
  'مان',
  'تان',
  'شون',
  'مون',
  'تون',
  'ست',
  'ان',
  'ات',
  'ای',
  'یی',
  'ند',
  'اش',
  'ام',
  'م',
  'ت',
  'ش',
  'ی',
  'ه',
  'ا',
  'و',
  'ن',
] as const;
const SHORTEST_PERSIAN = 3;
const MOST_ENDINGS = 2;
const SHORTEST_ENGLISH = 4;

const ENGLISH_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/'s?$/, ''],
  [/(..)ies$/, '$1y'],
  [/(ss|sh|ch|x|z)es$/, '$1'],
  [/([^su])s$/, '$1'],
  [/(...)i[sz]ations?$/, '$1is'],
  [/(...)i[sz](e|ed|ing|er)$/, '$1is'],
  [/(..[^aeiou])ly$/, '$1'],
  [/(..[aeiouy].*|...)ing$/, '$1'],
  [/(...)ed$/, '$1'],
  [/([^aeioul])\1$/, '$1'],
  [/(...)e$/, '$1'],
];

function persianStem(word: string): string {
  let stem = word;
  for (let times = 0; times < MOST_ENDINGS; times += 1) {
    const ending = PERSIAN_ENDINGS.find(
      (each) => stem.endsWith(each) && stem.length - each.length >= SHORTEST_PERSIAN,
    );
    if (ending === undefined) return stem;
    stem = stem.slice(0, -ending.length);
  }
  return stem;
}

/** The form under which a word’s inflections meet, in either language; the same word gives the same form. */
export function stem(word: string): string {
  if (PERSIAN.test(word)) return persianStem(word);
  if (word.length < SHORTEST_ENGLISH || /^\d/.test(word)) return word;
  return ENGLISH_ENDINGS.reduce((rest, [ending, by]) => rest.replace(ending, by), word);
}
