import type { Direction, Language } from './wire.js';

/** The message id of a word on the page. */
export type WordKey = `page-${string}`;

/** The side a language's lines start from. */
export function directionOf(language: Language): Direction {
  return language === 'fa' ? 'rtl' : 'ltr';
}

/** Where an element's words go: `data-word` is its text, `data-word-label` its accessible name, and so on. */
const PLACES: readonly (readonly [name: string, put: (to: HTMLElement, word: string) => void])[] = [
  ['data-word', (to, word) => to.replaceChildren(word)],
  ['data-word-label', (to, word) => to.setAttribute('aria-label', word)],
  ['data-word-title', (to, word) => to.setAttribute('title', word)],
  ['data-word-placeholder', (to, word) => to.setAttribute('placeholder', word)],
];

/** The page's words in the language it is shown in. */
export class Wording {
  language: Language;
  private words: Readonly<Record<string, string>> = {};

  constructor(language: Language) {
    this.language = language;
  }

  /** Changes the language; `fill` then writes what already stands on the page anew. */
  use(language: Language, words: Readonly<Record<string, string>>): void {
    this.language = language;
    this.words = words;
  }

  /** The word with this key, or the key itself. */
  say(key: WordKey): string {
    return this.words[key] ?? key;
  }

  /** A number in the language's digits. */
  number(value: number): string {
    return value.toLocaleString(this.language === 'fa' ? 'fa-IR' : 'en-GB', { maximumFractionDigits: 12 });
  }

  /** Minutes and seconds in the language's digits, as `1:05`. */
  clock(minutes: number, seconds: number): string {
    const [short, long] = [1, 2].map((minimumIntegerDigits) => {
      return new Intl.NumberFormat(this.language === 'fa' ? 'fa-IR' : 'en-GB', { minimumIntegerDigits });
    });
    return `${short?.format(minutes)}:${long?.format(seconds)}`;
  }

  /** Writes the words of every marked element inside `root`. */
  fill(root: ParentNode): void {
    for (const [name, put] of PLACES) {
      for (const each of root.querySelectorAll<HTMLElement>(`[${name}]`)) {
        put(each, this.words[each.getAttribute(name) ?? ''] ?? '');
      }
    }
  }
}
