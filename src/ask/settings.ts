import { itemOf, type Option, type Options } from '../chat/option.js';
import { choiceValue, optionNamed } from '../chat/vocabulary.js';
import type { Term } from './lexicon.js';

/** What a question says of one option: its values in their order, and those it takes back. */
export interface Setting {
  readonly values: readonly (string | number)[];
  readonly without: readonly (string | number)[];
}

/** What a question says of a command's options, by their names. */
export type Settings = ReadonlyMap<string, Setting>;

/** How many words may stand between a number and what it counts, as in “24 fully connected layers”. */
const MOST_BETWEEN = 3;
/** How many words that say nothing may stand between a name and its number, as in “a batch size of 2”. */
const MOST_BEFORE = 2;

/** Words right after a number that counts something no option is about: “ten times as many”, “20 epochs”, «ساعت ۵ عصر». */
const COUNTED_ELSEWHERE = new Set([
  ...[
    'times',
    'x',
    'epoch',
    'percent',
    'minute',
    'hour',
    'day',
    'week',
    'year',
    'ago',
    'am',
    'pm',
    "o'clock",
  ],
  ...['برابر', 'دقیقه', 'ساعت', 'روز', 'هفته', 'ماه', 'سال', 'درصد', 'بار', 'نفر', 'نمره'],
]);
/** Words before a number that make it no setting: the ends of a range, a time of day. */
const RANGES = new Set(['between', 'بین', 'ساعت']);
/** Words that make the name after them one of many: in “each layer has 64 units” the number is not that of the layers. */
const EACH = new Set(['each', 'every', 'per', 'هر']);

/** Words between the numbers of one list; a comma leaves none. */
const LINKS = new Set(['and', 'or', 'vs', 'difference', 'و', 'یا', 'va', 'o', 'ya', 'to', 'تا']);

function isNumberOption(option: Option | undefined): boolean {
  return option !== undefined && ['integer', 'number'].includes(itemOf(option).kind);
}

/** Reads a question's terms against the options of a command. */
class SettingsReader {
  readonly #options: Options;
  readonly #terms: readonly Term[];
  readonly #found = new Map<string, { values: (string | number)[]; without: (string | number)[] }>();
  /** The places of terms that already name a number. */
  readonly #taken = new Set<number>();

  constructor(options: Options, terms: readonly Term[]) {
    this.#options = options;
    this.#terms = terms;
  }

  read(): Settings {
    const numbers = this.#terms.flatMap(({ kind }, at) =>
      kind === 'number' && !this.#isElsewhere(at) ? [at] : [],
    );
    const named = new Map<number, string>();
    for (const at of numbers) {
      const name = this.#nameBefore(at) ?? this.#nameAfter(at);
      if (name !== undefined) named.set(at, name);
    }
    // “10, 20 and 40 layers”, “forget bias 0 and 3”: a number without a name has its neighbour's.
    for (const [index, at] of [...numbers.entries()].reverse()) {
      const next = numbers[index + 1];
      if (!named.has(at) && next !== undefined && this.#inOneList(at, next)) this.#inherit(named, at, next);
    }
    for (const [index, at] of numbers.entries()) {
      const before = numbers[index - 1];
      if (!named.has(at) && before !== undefined && this.#inOneList(before, at))
        this.#inherit(named, at, before);
    }
    for (const [at, name] of [...named].sort(([one], [other]) => one - other))
      this.#put(name, Number(this.#terms[at]?.text), false);
    for (const at of this.#terms.keys()) this.#readChoice(at);
    return this.#found;
  }

  #isElsewhere(at: number): boolean {
    const text = (place: number) => this.#terms[place]?.text ?? '';
    const other = this.#terms[at - 2]?.kind === 'number' && RANGES.has(text(at - 3));
    return COUNTED_ELSEWHERE.has(text(at + 1)) || RANGES.has(text(at - 1)) || other;
  }

  #inherit(named: Map<number, string>, at: number, from: number): void {
    const name = named.get(from);
    if (name !== undefined) named.set(at, name);
  }

  #inOneList(from: number, to: number): boolean {
    return this.#terms.slice(from + 1, to).every(({ text }) => LINKS.has(text));
  }

  #numberOptionAt(at: number): string | undefined {
    const term = this.#terms[at];
    if (!term || term.kind === 'number' || this.#taken.has(at)) return undefined;
    if (EACH.has(this.#terms[at - 1]?.text ?? '')) return undefined;
    const name = optionNamed(this.#options, term.text);
    return name !== undefined && isNumberOption(this.#options[name]) ? name : undefined;
  }

  #nameBefore(at: number): string | undefined {
    for (let before = at - 1; before >= at - 1 - MOST_BEFORE; before -= 1) {
      const name = this.#numberOptionAt(before);
      if (name !== undefined) {
        this.#taken.add(before);
        return name;
      }
      if (this.#terms[before]?.kind !== 'nothing') return undefined;
    }
    return undefined;
  }

  #nameAfter(at: number): string | undefined {
    for (let after = at + 1; after <= at + 1 + MOST_BETWEEN; after += 1) {
      if (this.#terms[after]?.kind === 'number') return undefined;
      const name = this.#numberOptionAt(after);
      if (name === undefined) continue;
      // In “128 at depth 20” the name belongs to the number after it; in “30 layers 8 seeds” each has its own.
      if (this.#terms[after + 1]?.kind === 'number' && !this.#hasNameAfter(after + 1)) return undefined;
      this.#taken.add(after);
      return name;
    }
    return undefined;
  }

  #hasNameAfter(at: number): boolean {
    return Array.from({ length: MOST_BETWEEN + 1 }, (_, index) => at + 1 + index).some(
      (after) => this.#numberOptionAt(after) !== undefined,
    );
  }

  #readChoice(at: number): void {
    const term = this.#terms[at];
    if (!term || term.kind === 'number') return;
    if (term.kind === 'nothing') return;
    const named = optionNamed(this.#options, term.text);
    if (named !== undefined && this.#options[named]?.kind === 'switch')
      this.#put(named, 'on', this.#isWithout(at));
    if (named !== undefined && isNumberOption(this.#options[named])) return;
    for (const [name, option] of Object.entries(this.#options)) {
      const item = itemOf(option);
      const value = item.kind === 'choice' ? choiceValue(item, term.text) : undefined;
      if (value !== undefined) this.#put(name, value, this.#isWithout(at));
    }
  }

  #isWithout(at: number): boolean {
    const before = this.#terms[at - 1];
    return (
      before?.text === 'without' || (before?.kind === 'nothing' && this.#terms[at - 2]?.text === 'without')
    );
  }

  #put(name: string, value: string | number, without: boolean): void {
    const setting = this.#found.get(name) ?? { values: [], without: [] };
    this.#found.set(name, setting);
    const list = without ? setting.without : setting.values;
    if (!list.includes(value)) list.push(value);
  }
}

/** Finds the settings that a question names, by a command's own vocabulary. */
export function settingsIn(options: Options, terms: readonly Term[]): Settings {
  return new SettingsReader(options, terms).read();
}
