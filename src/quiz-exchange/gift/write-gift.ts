import type { Translate } from '../../i18n/message.js';
import type { Item, ItemKey } from '../../quiz/item.js';
import { TRUTH } from '../item-parts.js';
import { plainDecimal } from '../numbers.js';
import type { ItemWords, WordedItem } from '../worded-item.js';
import { asMarkdown } from '../words/markdown-text.js';
import { rangeOf, tagsOf } from './tags.js';

/** Parts what a poll shows of an explanation from what goes on after it. */
const PARAGRAPH = '\\n\\n ';

/** The kinds that GIFT has no sign for. */
export function fitsGift({ kind }: Item): boolean {
  return kind !== 'order' && kind !== 'picture';
}

const escaped = (text: string) => text.replace(/[\\~=#{}:]/g, '\\$&');

/** A text with code between backticks as Moodle shows it so. */
function marked(text: string): string {
  return text.includes('`') ? `[markdown]${escaped(asMarkdown(text))}` : `[plain]${escaped(text)}`;
}

/** A share of the mark in per cent, as Moodle knows it: to five places. */
const share = (part: number) => `%${Number((100 * part).toFixed(5))}%`;

function explanation({ why, more }: ItemWords): string {
  if (why === '') return '';
  const together =
    more === undefined ? marked(why) : marked(`${why}\ue000${more}`).replace('\ue000', PARAGRAPH);
  return `####${together}`;
}

/** What is said of a wrong option that shows a misconception: the sentence that puts it right. */
function feedback(misconception: string | undefined, t: Translate): string {
  const words = misconception === undefined ? '' : t(`misconception-${misconception}-correction`, {}, '');
  return words === '' ? '' : `#${marked(words)}`;
}

function options({ item, words }: WordedItem, t: Translate): string {
  const right = item.key.kind === 'some' ? item.key.options : [];
  const signOf = (id: string) => {
    if (item.key.kind === 'one') return id === item.key.option ? '=' : '~';
    return `~${right.includes(id) ? share(1 / right.length) : share(-1 / (item.options.length - right.length))}`;
  };
  return item.options
    .map(({ id, misconception }) => {
      const text = `[plain]${escaped(words.options[id] ?? '')}`;
      return `\n\t${signOf(id)}${text}${feedback(misconception, t)}`;
    })
    .join('');
}

function truth({ options: given, key }: Item, t: Translate): string {
  const right = key.kind === 'one' && key.option === TRUTH[0];
  const wrong = given.find(({ misconception }) => misconception !== undefined);
  return `${right ? 'TRUE' : 'FALSE'}${feedback(wrong?.misconception, t)}`;
}

function number(key: Extract<ItemKey, { kind: 'number' }>): string {
  const { value, tolerance, scale } = key;
  if (scale === 'log10') return `#${rangeOf(key).map(plainDecimal).join('..')}`;
  return `#${plainDecimal(value)}${tolerance === 0 ? '' : `:${plainDecimal(tolerance)}`}`;
}

function answers(worded: WordedItem, t: Translate): string {
  const { item } = worded;
  if (item.key.kind === 'number') return number(item.key);
  return item.kind === 'truth' ? truth(item, t) : options(worded, t);
}

/** A question as Moodle imports it, ending with an empty line; its tags say what GIFT has no sign for. */
export function giftQuestion(worded: WordedItem, t: Translate): string {
  const { item, words } = worded;
  const tags = tagsOf(item).map((tag) => `[tag:${tag}]`);
  const end = item.options.length > 0 && item.kind !== 'truth' ? '\n\t' : '';
  return [
    `// [id:${item.id}] ${tags.join(' ')}`,
    `::${escaped(item.id)}::${marked(words.text)} {${answers(worded, t)}${end}${explanation(words)}${end === '' ? '' : '\n'}}`,
    '',
    '',
  ].join('\n');
}
