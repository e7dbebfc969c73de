import { fold } from '../../chat/normalise.js';
import type { Language } from '../../i18n/language.js';
import { type ItemKind, OPTION_IDS } from '../../quiz/item.js';

type Spellings = Readonly<Record<Language, readonly string[]>>;

/** How options are called, the first as it is written. */
const LETTERS: readonly Spellings[] = [
  { en: ['a', '1'], fa: ['الف', 'ا'] },
  { en: ['b', '2'], fa: ['ب'] },
  { en: ['c', '3'], fa: ['پ'] },
  { en: ['d', '4'], fa: ['ت'] },
  { en: ['e', '5'], fa: ['ث'] },
  { en: ['f', '6'], fa: ['ج'] },
];

const KINDS: Readonly<Record<ItemKind, Spellings>> = {
  choice: { en: ['choice'], fa: ['گزینشی', 'چندگزینه‌ای'] },
  several: { en: ['several'], fa: ['چندپاسخی'] },
  truth: { en: ['truth'], fa: ['درست و نادرست'] },
  number: { en: ['number'], fa: ['عدد', 'عددی'] },
  order: { en: ['order'], fa: ['ترتیب', 'ترتیبی'] },
  picture: { en: ['picture'], fa: ['تصویر', 'تصویری'] },
};

const FIELDS = {
  id: { en: ['id', 'name'], fa: ['نام'] },
  kind: { en: ['kind', 'type'], fa: ['گونه', 'نوع'] },
  level: { en: ['level'], fa: ['سطح'] },
  lesson: { en: ['lesson'], fa: ['درس'] },
  rung: { en: ['rung'], fa: ['پله'] },
  question: { en: ['question', 'text'], fa: ['پرسش', 'سؤال', 'سوال'] },
  right: { en: ['right', 'answer', 'key', 'correct'], fa: ['پاسخ', 'کلید', 'جواب'] },
  tolerance: { en: ['tolerance'], fa: ['رواداری', 'خطا'] },
  scale: { en: ['scale'], fa: ['مقیاس'] },
  explanation: { en: ['explanation', 'why'], fa: ['توضیح', 'چرا'] },
  more: { en: ['more'], fa: ['توضیح بیشتر'] },
  line: { en: ['line'], fa: ['فرمان'] },
} satisfies Record<string, Spellings>;

const SCALES = {
  linear: { en: ['linear'], fa: ['خطی'] },
  log10: { en: ['log10', 'log'], fa: ['لگاریتمی'] },
} satisfies Record<string, Spellings>;

const TRUTHS = {
  true: { en: ['true', 't', 'yes'], fa: ['درست', 'بله', 'صحیح'] },
  false: { en: ['false', 'f', 'no'], fa: ['نادرست', 'خیر', 'غلط'] },
} satisfies Record<string, Spellings>;

/** What a column holds: a field of a question, an option, or the misconception of an option. */
export type Column = keyof typeof FIELDS | `option-${string}` | `misconception-${string}`;

/** Words by all their spellings, and the one in which each is written. */
class Vocabulary<T extends string> {
  readonly #read = new Map<string, T>();
  readonly #entries: ReadonlyMap<T, Spellings>;

  constructor(entries: readonly (readonly [T, Spellings])[]) {
    this.#entries = new Map(entries);
    for (const [name, { en, fa }] of entries) {
      for (const spelling of [...en, ...fa]) this.#read.set(fold(spelling), name);
    }
  }

  read(word: string): T | undefined {
    return this.#read.get(fold(word));
  }

  write(name: T, language: Language): string {
    return this.#entries.get(name)?.[language][0] ?? name;
  }
}

const entriesOf = <T extends string>(record: Readonly<Record<T, Spellings>>) =>
  Object.entries(record) as [T, Spellings][];

const before = (word: Spellings, spellings: Spellings): Spellings => ({
  en: spellings.en.map((each) => `${word.en[0]} ${each}`),
  fa: spellings.fa.map((each) => `${word.fa[0]} ${each}`),
});

const MISCONCEPTION = { en: ['misconception'], fa: ['بدفهمی'] };
const OPTION = { en: ['option'], fa: ['گزینهٔ'] };

const lettered = OPTION_IDS.map((id, index) => [id, LETTERS[index] ?? { en: [id], fa: [id] }] as const);

/** The letters of options. */
export const letters = new Vocabulary<string>(lettered);

/** The kinds of questions. */
export const kinds = new Vocabulary<ItemKind>(entriesOf(KINDS));

/** The scales of numbers. */
export const scales = new Vocabulary(entriesOf<keyof typeof SCALES>(SCALES));

/** True and false. */
export const truths = new Vocabulary(entriesOf<keyof typeof TRUTHS>(TRUTHS));

/** The columns, in the order in which they are written. */
export const columns = new Vocabulary<Column>([
  ...entriesOf<keyof typeof FIELDS>(FIELDS),
  ...lettered.map(([id, spellings]): [Column, Spellings] => [
    `option-${id}`,
    {
      en: [...spellings.en, ...before(OPTION, spellings).en],
      fa: [...spellings.fa, ...before(OPTION, spellings).fa],
    },
  ]),
  ...lettered.map(([id, spellings]): [Column, Spellings] => [
    `misconception-${id}`,
    before(MISCONCEPTION, spellings),
  ]),
]);

/** Every column, in the order of a table. */
export const COLUMNS: readonly Column[] = [
  'id',
  'kind',
  'level',
  'lesson',
  'rung',
  'question',
  ...OPTION_IDS.map((id): Column => `option-${id}`),
  'right',
  'tolerance',
  'scale',
  'explanation',
  'more',
  'line',
  ...OPTION_IDS.map((id): Column => `misconception-${id}`),
];
