import { FluentResource } from '@fluent/bundle';
import type { Heading, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { alikePair } from '../quiz/alike.js';
import { faultsOf } from '../quiz/faults.js';
import { type Item, type ItemKey, type ItemPart, LESSON_COUNT } from '../quiz/item.js';
import { type ReadOption, readOptions } from './read-question-options.js';
import { readSettings } from './read-question-settings.js';

const FILE = /^(\d+)-([a-z0-9-]+)\.md$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A file of questions that cannot be used: which file, which question, and why. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';

  constructor(file: string, question: string, reason: string) {
    super(`${file}, “${question}”: ${reason}`);
  }
}

/** A question in one language: what it is, and the source of its messages by part, one line of Markdown each. */
export interface QuestionWords {
  readonly item: Item;
  readonly words: ReadonlyMap<ItemPart, string>;
}

interface Section {
  readonly title: string;
  readonly content: readonly RootContent[];
}

const isHeading = (node: RootContent): node is Heading => node.type === 'heading';
const isParagraph = (node: RootContent | undefined): node is Paragraph => node?.type === 'paragraph';

/** The code of a paragraph that is nothing else. */
function onlyCode(node: RootContent | undefined): string | undefined {
  const [code, ...rest] = isParagraph(node) ? node.children : [];
  return code?.type === 'inlineCode' && rest.length === 0 ? code.value : undefined;
}

function keyOf(kind: Item['kind'], options: readonly ReadOption[], typed: ItemKey | null): ItemKey {
  if (typed) return typed;
  const ticked = options.filter(({ box }) => box === 'x').map(({ id }) => id);
  if (kind === 'several') return { kind: 'some', options: ticked };
  if (kind !== 'order') return { kind: 'one', option: ticked.length === 1 ? (ticked[0] ?? '') : '' };
  const placed = [...options].sort((one, other) => Number(one.box) - Number(other.box));
  return { kind: 'order', options: placed.map(({ id }) => id) };
}

/** Reads one file of questions. `place` names it in errors. */
class QuestionsReader {
  readonly #source: string;
  readonly #place: string;

  constructor(source: string, place: string) {
    this.#source = source;
    this.#place = place;
  }

  read(file: string): readonly QuestionWords[] {
    const [, digits] = FILE.exec(file) ?? this.#fail('name', 'a file of questions is called 01-some-name.md');
    const number = Number(digits);
    const [title, ...sections] = this.#sections();
    if (!title) return this.#fail('#', 'the title is missing');
    if (title.content.length > 0) this.#fail(title.title, 'questions follow the title at once');
    return sections.map((section) => this.#question(section, number <= LESSON_COUNT ? number : null));
  }

  #fail(question: string, reason: string): never {
    throw new QuestionError(this.#place, question, reason);
  }

  #sections(): readonly Section[] {
    const sections: { title: string; content: RootContent[] }[] = [];
    for (const node of fromMarkdown(this.#source).children) {
      if (isHeading(node)) {
        const title = this.#markup(node).replace(/^#+ */, '');
        if (node.depth !== (sections.length === 0 ? 1 : 2))
          this.#fail(title, 'one title with #, then questions with ##');
        sections.push({ title, content: [] });
      } else {
        const section = sections.at(-1) ?? this.#fail('#', 'a file begins with its title');
        section.content.push(node);
      }
    }
    return sections;
  }

  #question({ title: id, content }: Section, lessonOfFile: number | null): QuestionWords {
    const fail = (reason: string): never => this.#fail(id, reason);
    if (!ID.test(id)) fail('a question is called some-name');
    const settings = readSettings(
      onlyCode(content[0]) ?? fail('its kind and level in backticks come first'),
      fail,
    );
    const [asked, ...rest] = content.slice(1);
    if (!isParagraph(asked)) return fail('the question is one paragraph');
    const line = onlyCode(rest[0]);
    if (line !== undefined) rest.shift();
    if (line !== undefined && !line.startsWith('/')) fail(`“${line}” is no command line`);
    const list = rest[0]?.type === 'list' ? rest.shift() : undefined;
    const options = list?.type === 'list' ? readOptions(list, (node) => this.#markup(node), fail) : [];
    const [why, more, ...further] = rest;
    if (!isParagraph(why)) return fail('its explanation is missing');
    if (further.length > 0 || (more && !isParagraph(more)))
      fail('one short and at most one longer explanation end it');
    this.#checkBoxes(settings.kind, options, fail);
    const { kind, level, rung, number } = settings;
    const item: Item = {
      id,
      kind,
      level,
      lesson: rung === null ? lessonOfFile : null,
      rung,
      options: options.map(({ id: letter, tag }) =>
        tag === undefined ? { id: letter } : { id: letter, misconception: tag },
      ),
      key: keyOf(kind, options, number),
      ...(line === undefined ? {} : { line }),
    };
    const [fault] = faultsOf(item);
    if (fault !== undefined) fail(fault);
    const alike = alikePair(options.map(({ words }) => words));
    if (alike) fail(`options ${alike.map((index) => options[index]?.id).join(' and ')} read the same`);
    const words: [ItemPart, string][] = [
      ['text', this.#markup(asked)],
      ...options.map((option): [ItemPart, string] => [`option-${option.id}`, option.words]),
      ['why', this.#markup(why)],
      ...(more ? [['more', this.#markup(more)] as [ItemPart, string]] : []),
    ];
    for (const [part, source] of words) this.#checkMessage(part, source, fail);
    return { item, words: new Map(words) };
  }

  #checkBoxes(kind: Item['kind'], options: readonly ReadOption[], fail: (reason: string) => never): void {
    const boxes = options.map(({ box }) => box);
    if (kind === 'order') {
      const places = [...boxes].sort().join(', ');
      const wanted = options.map((_, index) => index + 1).join(', ');
      if (places !== wanted) fail(`its boxes hold the places ${wanted}, not ${places}`);
      return;
    }
    const odd = boxes.find((box) => box !== 'x' && box !== ' ');
    if (odd !== undefined) fail(`a box holds x or nothing, not ${odd}`);
    const ticked = boxes.filter((box) => box === 'x').length;
    if (kind !== 'several' && kind !== 'number' && ticked !== 1)
      fail(`one option is ticked [x], not ${ticked}`);
  }

  #checkMessage(part: ItemPart, source: string, fail: (reason: string) => never): void {
    if (source.includes('{')) fail(`its ${part} holds a “{”, and a question has no values`);
    if (new FluentResource(`part = ${source}`).body.length !== 1) fail(`its ${part} is no message`);
  }

  #markup({ position }: RootContent): string {
    const raw = this.#source.slice(position?.start.offset, position?.end.offset);
    return raw.replace(/\s*\n\s*/g, ' ').trim();
  }
}

/**
 * Reads one file of questions: a title, then for each question its name, its kind and level, its words, where it has one the
 * line that draws its picture, its options with their misconceptions, and its explanation. @throws {QuestionError} where the
 * file is anything else, or a question is not sound.
 */
export function readQuestions(source: string, file: string, place: string): readonly QuestionWords[] {
  return new QuestionsReader(source, place).read(file);
}
