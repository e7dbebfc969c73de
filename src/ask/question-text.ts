import { normaliseLine } from '../chat/normalise.js';

/** The longest question that is looked at, in UTF-16 units, and the most words of it; what comes after is left out. */
const LONGEST_QUESTION = 600;
const MOST_WORDS = 100;
const LONGEST_WORD = 32;
const MOST_CLAUSES = 8;

/** Formulas that stand for a notion, as they look in a normalised question. */
const FORMULAS: readonly (readonly [RegExp, string])[] = [
  [/\bf ?\( ?x ?\) ?\+ ?x\b|\bx ?\+ ?f ?\( ?x ?\)/g, ' [residual] '],
  [/(σ|\bs|sigma|sigmoid) ?\( ?1 ?- ?(σ|s|sigma|sigmoid) ?\)/g, ' [sigma-formula] '],
  [/[∂d]l ?\/ ?[∂d][hw]/g, ' [two-lenses] '],
  [/\bf ?\( ?g ?\([^?؟]*\)/g, ' [chain-rule] '],
  [/(?<![\d.])0\.0+(?!\d)/g, ' [precision] '],
  [/‖|\|\|/g, ' [norm] '],
  [/\b\d+(\.\d+)?e[-+]?\d+\b|\b10 ?\^? ?-\d+/g, ' [sci-number] '],
  [/(?<![\d.])(0?\.25|1 ?\/ ?4) ?(\^|\*\*) ?[a-z\d]+/g, ' [quarter] [exponential] '],
  [/\b1 ?\/ ?4\b|(?<![\d.])0?\.25\b/g, ' [quarter] '],
];

/** A notion written out by one of the formulas, a number, or a word. */
const WORD = /\[[a-z-]+\]|\d+(?:\.\d+)?|\p{L}[\p{L}\p{N}']*/gu;
const NUMBER = /^\d+(\.\d+)?$/;

/** Persian prefixes and endings that people write apart from their words. */
const PREFIXES = ['می', 'نمی'];
const ENDINGS = ['ها', 'های', 'هایی', 'هام', 'هاش', 'ای', 'تر', 'ترین', 'ی'];

/** Whether a word is a number. */
export function isNumeric(word: string): boolean {
  return NUMBER.test(word);
}

/** The notion that a formula stood for, or undefined for an ordinary word. */
export function notionIn(word: string): string | undefined {
  return word.startsWith('[') ? word.slice(1, -1) : undefined;
}

/** One spelling for each letter, no diacritics, lower case; formulas replaced by their notions. */
function plain(text: string): string {
  const letters = normaliseLine(text.slice(0, LONGEST_QUESTION))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[يى]/g, 'ی')
    .replace(/[ةە]/g, 'ه')
    .replace(/[’‘`]/g, "'")
    .replace(/(\p{L})\1{2,}/gu, '$1');
  // “…, no?” at the end asks to agree and denies nothing.
  const agreed = letters.replace(/[,،] ?(no|نه|na)(?= ?[?؟]|$)/g, '');
  return FORMULAS.reduce((rest, [formula, notion]) => rest.replace(formula, notion), agreed);
}

function joined(words: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const word of words) {
    const before = whole.at(-1);
    if (before !== undefined && PREFIXES.includes(before)) whole[whole.length - 1] = before + word;
    else if (!ENDINGS.includes(word) || before === undefined) whole.push(word);
  }
  return whole;
}

/** The words of a question in one spelling, numbers in Latin digits and apart from letters that follow them. */
export function wordsOf(text: string): readonly string[] {
  const words = plain(text).match(WORD) ?? [];
  return joined(words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD)));
}

/** The last clauses of a question: what a student tells first often has little to do with what is asked. */
export function clausesOf(text: string): readonly string[] {
  return text
    .slice(0, LONGEST_QUESTION)
    .split(/[.!?؟;؛:\n]+(?=\s|$)|[,،]\s/)
    .filter((clause) => /\p{L}/u.test(clause))
    .slice(-MOST_CLAUSES);
}
