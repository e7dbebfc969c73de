import { withoutIsolates } from '../i18n/isolate.js';
import { directionOf, type Language } from '../i18n/language.js';
import type { Translate } from '../i18n/message.js';
import { TRUTH } from './item-parts.js';
import type { WordedItem } from './worded-item.js';
import { pieces } from './words/clean.js';

/** What Anki could read as more than text: tags, entities, fields, sounds, formulas, and the sign between cells. */
const SPECIAL = /[<>&"'[\]{}\\\t]/g;

const safe = (text: string) => text.replace(SPECIAL, (sign) => `&#${sign.charCodeAt(0)};`);

const html = (text: string) =>
  pieces(text)
    .map((piece) =>
      piece.code ? `<code dir="ltr">${safe(withoutIsolates(piece.text))}</code>` : safe(piece.text),
    )
    .join('');

function optionText({ item, words }: WordedItem, id: string, t: Translate): string {
  if (item.kind !== 'truth') return words.options[id] ?? '';
  return t(id === TRUTH[0] ? 'exchange-true' : 'exchange-false');
}

function rightAnswers(worded: WordedItem, t: Translate): readonly string[] {
  const { key } = worded.item;
  if (key.kind !== 'number') {
    const right = key.kind === 'one' ? [key.option] : key.options;
    return right.map((id) => html(optionText(worded, id, t)));
  }
  const { value, tolerance, scale } = key;
  return [safe(t('exchange-anki-number', { value, tolerance, scale }))];
}

const list = (tag: 'ul' | 'ol', items: readonly string[]) =>
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

function tagsOf({ item }: WordedItem): string {
  const { level, lesson, rung, options } = item;
  const tags = options.flatMap(({ misconception }) =>
    misconception === undefined ? [] : [`misconception::${misconception}`],
  );
  return [
    `level::${level}`,
    ...(lesson === null ? [] : [`lesson::${lesson}`]),
    ...(rung === null ? [] : [`rung::${rung}`]),
    ...new Set(tags),
  ]
    .map((tag) => `mahv::${tag}`)
    .join(' ');
}

function note(worded: WordedItem, t: Translate, language: Language): string {
  const { item, words } = worded;
  const side = (content: string) => `<div dir="${directionOf(language)}">${content}</div>`;
  const options = item.options.map(({ id }) => html(optionText(worded, id, t)));
  const right = rightAnswers(worded, t);
  const [first = ''] = right;
  const asked = `${html(words.text)}${options.length === 0 ? '' : list('ul', options)}`;
  const answer = right.length === 1 ? `<b>${first}</b>` : list(item.kind === 'order' ? 'ol' : 'ul', right);
  const because = [words.why, words.more ?? ''].filter((text) => text !== '').map(html);
  const back = [answer, ...because].join('<br>');
  return [`${item.id}@${language}`, side(asked), side(back), tagsOf(worded)].join('\t');
}

/** The kinds that make sense without their picture. */
export function fitsAnki({ item }: WordedItem): boolean {
  return item.kind !== 'picture';
}

/** Questions as notes that Anki imports as text: a name by which a second import changes the note, front, back, tags. */
export function ankiNotes(questions: readonly WordedItem[], t: Translate, language: Language): string {
  const head = ['#separator:tab', '#html:true', '#guid column:1', '#tags column:4'];
  return `${[...head, ...questions.map((worded) => note(worded, t, language))].join('\n')}\n`;
}
