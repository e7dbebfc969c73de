import { type AnyValue, itemOf, type Option, type Options } from './option.js';
import type { Problem, ReadOptions } from './problem.js';
import { readWhole, wholeOf } from './read-whole.js';
import { unknownOption, unplacedWord } from './refuse.js';
import { isNumber, resolve } from './resolve.js';
import { type Token, tokens } from './tokens.js';
import { choiceValue, isFiller, negates, optionNamed } from './vocabulary.js';

/** Most words that can make up one name, as in «تانژانت هذلولوی» or «leaky relu». */
const LONGEST_NAME = 3;

/** Reads a line's tokens from left to right, each against the option schema. */
class OptionReader {
  readonly typed = new Map<string, AnyValue>();
  readonly problems: Problem[] = [];
  private at = 0;
  private readonly options: Options;
  private readonly line: readonly Token[];

  constructor(options: Options, line: readonly Token[]) {
    this.options = options;
    this.line = line;
  }

  readAll(): void {
    while (this.at < this.line.length) {
      const token = this.line[this.at];
      if (token === undefined) return;
      if (token.kind === 'pair') {
        this.at += 1;
        this.readPair(token.key, token.value);
      } else if (!this.readWords(token.text)) {
        this.at += 1;
        this.problems.push(unplacedWord(this.options, token.text));
      }
    }
  }

  private word(offset: number): string | undefined {
    const token = this.line[this.at + offset];
    return token?.kind === 'word' ? token.text : undefined;
  }

  private put(name: string, option: Option, value: AnyValue): void {
    const before = this.typed.get(name);
    const joined = option.kind === 'list' && Array.isArray(before) ? [...before, ...[value].flat()] : value;
    this.typed.set(name, joined as AnyValue);
  }

  private take(name: string, option: Option, raw: string): void {
    const resolved = resolve(name, option, raw);
    if (resolved.ok) this.put(name, option, resolved.value);
    else {
      this.problems.push({ message: resolved.message, fix: { name, value: resolved.nearest } });
      if (option.kind !== 'list') this.typed.delete(name);
    }
  }

  private readPair(key: string, value: string): void {
    const name = optionNamed(this.options, key);
    const option = name === undefined ? undefined : this.options[name];
    if (name !== undefined && option) {
      // A value of several words, «تابع:تانژانت هذلولوی»: only where the first alone means nothing.
      const more = this.word(0);
      const both = more === undefined ? '' : `${value} ${more}`;
      const longer = both !== '' && !resolve(name, option, value).ok && resolve(name, option, both).ok;
      if (longer) this.at += 1;
      this.take(name, option, longer ? both : value);
      return;
    }
    this.problems.push(unknownOption(this.options, key, value));
  }

  /** Reads one to three words at the cursor as one thing, the longest reading first. */
  private readWords(first: string): boolean {
    for (let length = LONGEST_NAME; length >= 1; length -= 1) {
      const words = Array.from({ length }, (_, offset) => this.word(offset));
      if (words.includes(undefined)) continue;
      const text = words.join(' ');
      if (this.readNamed(text, length) || this.readBare(text, length)) return true;
    }
    if (negates(first) && this.readNegated()) return true;
    if (!isFiller(first)) return false;
    this.at += 1;
    return true;
  }

  /** `depth 20`, `residual`, `residual off`. */
  private readNamed(text: string, length: number): boolean {
    const name = optionNamed(this.options, text);
    const option = name === undefined ? undefined : this.options[name];
    if (name === undefined || !option) return false;
    const next = this.word(length);
    const takesNext = next !== undefined && optionNamed(this.options, next) === undefined;
    if (next !== undefined && resolve(name, option, next).ok) {
      const more = this.word(length + 1);
      const both = more === undefined ? '' : `${next} ${more}`;
      const longer = option.kind === 'choice' && both !== '' && resolve(name, option, both).ok;
      this.at += length + (longer ? 2 : 1);
      this.take(name, option, longer ? both : next);
      return true;
    }
    if (itemOf(option).kind === 'switch') {
      this.at += length;
      this.take(name, option, 'on');
      return true;
    }
    if (this.readBare(text, length)) return true;
    const phrase = takesNext ? `${next} ${this.word(length + 1) ?? ''}`.trim() : '';
    if (phrase.includes(' ') && resolve(name, option, phrase).ok) {
      this.at += length + 2;
      this.take(name, option, phrase);
      return true;
    }
    this.at += length + (takesNext ? 1 : 0);
    this.take(name, option, takesNext ? next : '');
    return true;
  }

  /** `30`, `30 layers`, `relu`, or words for an option that takes any text. */
  private readBare(text: string, length: number): boolean {
    const entries = Object.entries(this.options);
    if (isNumber(text)) {
      const unit = this.unitAfter(length);
      const bare = entries.filter(([, option]) => 'bare' in itemOf(option));
      const [taking] = bare.find(([name, option]) => resolve(name, option, text).ok) ?? bare[0] ?? [];
      const taker = unit ?? taking;
      const option = taker === undefined ? undefined : this.options[taker];
      if (taker !== undefined && option) {
        this.at += length + (unit === undefined ? 0 : 1);
        this.take(taker, option, text);
        return true;
      }
    }
    const knowing = entries.filter(([, option]) => {
      const item = itemOf(option);
      const each = option.kind === 'list' ? text.split(',') : [text];
      return (
        item.kind === 'choice' && each.every((word) => word === '' || choiceValue(item, word) !== undefined)
      );
    });
    const firm = knowing.filter(([, option]) => !('yields' in itemOf(option)));
    const takers = firm.length > 0 ? firm : knowing;
    const [taker] = takers;
    if (taker && takers.length === 1 && text.replace(/,/g, '') !== '') {
      this.at += length;
      this.take(taker[0], taker[1], text);
      return true;
    }
    const free = length === 1 ? entries.find(([, option]) => option.kind === 'text') : undefined;
    if (!free) return false;
    this.at += length;
    const before = this.typed.get(free[0]);
    this.typed.set(free[0], before === undefined ? text : `${before} ${text}`);
    return true;
  }

  /** The option named right after a number, as in `30 layers 8 seeds`, but not in `30 width 64`. */
  private unitAfter(length: number): string | undefined {
    const unit = this.numberNamed(this.word(length));
    if (unit === undefined) return undefined;
    let at = length + 1;
    while (isNumber(this.word(at) ?? '')) {
      if (this.numberNamed(this.word(at + 1)) === undefined) return undefined;
      at += 2;
    }
    return unit;
  }

  private numberNamed(word: string | undefined): string | undefined {
    const name = word === undefined ? undefined : optionNamed(this.options, word);
    const option = name === undefined ? undefined : this.options[name];
    return option && ['integer', 'number'].includes(itemOf(option).kind) ? name : undefined;
  }

  /** `no residual`, «بدون میان‌بُر». */
  private readNegated(): boolean {
    const next = this.word(1);
    const name = next === undefined ? undefined : optionNamed(this.options, next);
    const option = name === undefined ? undefined : this.options[name];
    if (name === undefined || !option || itemOf(option).kind !== 'switch') return false;
    this.at += 2;
    this.take(name, option, 'off');
    return true;
  }
}

/** Reads the options part of a normalised line by a command's schema. Pure; never throws. */
export function readOptions(options: Options, body: string): ReadOptions {
  const whole = wholeOf(options);
  if (whole !== undefined) return readWhole(options, whole, body);
  const reader = new OptionReader(options, tokens(body));
  reader.readAll();
  const values: Record<string, AnyValue> = {};
  for (const [name, option] of Object.entries(options)) {
    const value = reader.typed.get(name) ?? option.default;
    values[name] = value;
    if (option.kind === 'list' && Array.isArray(value) && value.length > option.most) {
      values[name] = value.slice(0, option.most);
      const message = {
        key: 'error-too-many',
        values: { option: name, most: option.most, count: value.length },
      };
      reader.problems.push({ message, fix: { name, value: value.slice(0, option.most) } });
    }
  }
  return { values, problems: reader.problems, typed: reader.typed.size };
}
