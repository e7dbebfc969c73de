import { FluentResource } from '@fluent/bundle';
import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { LETTERS, type Lesson, type LessonPart, type Letter } from './lesson.js';

/** The headings of a lesson's sections, the same in every language, in their order. */
export const SECTIONS = ['In short', 'Try it', 'Question'] as const;

const FEWEST_PARAGRAPHS = 2;
const MOST_PARAGRAPHS = 4;
const FILE = /^(\d+)-([a-z0-9-]+)\.md$/;
const BOX = /^\[([ x])\] +/;

/** A lesson file that cannot be used: which file, under which heading, and why. */
export class LessonError extends Error {
  override readonly name = 'LessonError';

  constructor(file: string, heading: string, reason: string) {
    super(`${file}, “${heading}”: ${reason}`);
  }
}

/** A lesson in one language: its shape, and the source of its messages by part, one line of Markdown each. */
export interface LessonWords {
  readonly lesson: Lesson;
  readonly words: Readonly<Record<LessonPart, string>>;
}

interface Section {
  readonly title: string;
  readonly content: readonly RootContent[];
}

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading';
}

function isParagraph(node: RootContent): node is Paragraph {
  return node.type === 'paragraph';
}

/** Reads one lesson file. `place` names it in errors. */
class LessonReader {
  readonly #source: string;
  readonly #place: string;

  constructor(source: string, place: string) {
    this.#source = source;
    this.#place = place;
  }

  read(file: string): LessonWords {
    const [, digits, name] = FILE.exec(file) ?? this.#fail('name', 'a lesson is called 01-some-name.md');
    const [title, ...sections] = this.#sections();
    if (!title) return this.#fail('#', 'the title is missing');
    const [short, tries, question] = SECTIONS.map((wanted, index) => {
      const found = sections[index];
      return found?.title === wanted
        ? found
        : this.#fail(found?.title ?? wanted, `“## ${wanted}” belongs here`);
    });
    const more = sections[SECTIONS.length];
    if (more) this.#fail(more.title, 'nothing follows the question');
    if (!short || !tries || !question) return this.#fail('#', 'a section is missing');
    const text = this.#paragraphs(title, FEWEST_PARAGRAPHS, MOST_PARAGRAPHS);
    const [takeaway = ''] = this.#paragraphs(short, 1, 1).map((each) => this.#plain(each, short.title));
    const asked = this.#question(question);
    return {
      lesson: {
        number: Number(digits),
        name: name ?? '',
        paragraphs: text.length,
        line: this.#line(tries),
        right: asked.right,
      },
      words: this.#checked({
        title: title.title,
        ...Object.fromEntries(text.map((each, index) => [`text-${index + 1}`, this.#markup(each)])),
        short: takeaway,
        ...asked.words,
      }),
    };
  }

  #fail(heading: string, reason: string): never {
    throw new LessonError(this.#place, heading, reason);
  }

  /** The text under each heading; the first heading is the title. */
  #sections(): readonly Section[] {
    const sections: { title: string; content: RootContent[] }[] = [];
    for (const node of fromMarkdown(this.#source).children) {
      if (isHeading(node)) {
        const title = this.#markup(node).replace(/^#+ */, '');
        if (node.depth !== (sections.length === 0 ? 1 : 2))
          this.#fail(title, 'one title with #, then sections with ##');
        sections.push({ title, content: [] });
      } else {
        const section = sections.at(-1) ?? this.#fail('#', 'a lesson begins with its title');
        section.content.push(node);
      }
    }
    return sections;
  }

  #paragraphs({ title, content }: Section, fewest: number, most: number): readonly Paragraph[] {
    const paragraphs = content.filter(isParagraph);
    if (paragraphs.length < content.length) this.#fail(title, 'only paragraphs belong here');
    if (paragraphs.length < fewest || paragraphs.length > most)
      this.#fail(title, `${fewest} to ${most} paragraphs belong here, not ${paragraphs.length}`);
    return paragraphs;
  }

  #line({ title, content }: Section): string {
    const [paragraph, ...more] = content;
    const [code, ...rest] = paragraph && isParagraph(paragraph) ? paragraph.children : [];
    if (more.length > 0 || rest.length > 0 || code?.type !== 'inlineCode' || !code.value.startsWith('/'))
      return this.#fail(title, 'one command line in backticks belongs here');
    return code.value;
  }

  #question({ title, content }: Section) {
    const [asked, list, ...more] = content;
    if (!asked || !isParagraph(asked) || list?.type !== 'list' || more.length > 0)
      return this.#fail(title, 'a question and a list of its answers belong here');
    const options = this.#options(list, title);
    const right = options.filter(({ ticked }) => ticked);
    const [only] = right;
    if (!only || right.length > 1) return this.#fail(title, `one answer is ticked [x], not ${right.length}`);
    return {
      right: only.letter,
      words: {
        question: this.#markup(asked),
        ...Object.fromEntries(
          options.flatMap(({ letter, option, feedback }) => [
            [`option-${letter}`, option],
            [`feedback-${letter}`, feedback],
          ]),
        ),
      },
    };
  }

  #options({ children }: List, title: string) {
    if (children.length !== LETTERS.length)
      this.#fail(title, `${LETTERS.length} answers belong here, not ${children.length}`);
    return LETTERS.map((letter, index) => this.#option(children[index], letter, title));
  }

  #option(item: ListItem | undefined, letter: Letter, title: string) {
    const [option, feedback, ...more] = item?.children ?? [];
    if (!option || !isParagraph(option) || !feedback || !isParagraph(feedback) || more.length > 0)
      return this.#fail(title, `answer ${letter} is one paragraph, with its feedback as a second`);
    const words = this.#plain(option, title);
    const box = BOX.exec(words);
    if (!box) return this.#fail(title, `answer ${letter} begins with [ ] or [x]`);
    return {
      letter,
      ticked: box[1] === 'x',
      option: words.slice(box[0].length),
      feedback: this.#markup(feedback),
    };
  }

  /** Words that are shown as they stand, in a list or on a button. */
  #plain(paragraph: Paragraph, title: string): string {
    if (paragraph.children.some(({ type }) => type !== 'text'))
      this.#fail(title, 'only plain words belong here');
    return this.#markup(paragraph);
  }

  #markup({ position }: RootContent): string {
    const raw = this.#source.slice(position?.start.offset, position?.end.offset);
    return raw.replace(/\s*\n\s*/g, ' ').trim();
  }

  /** Only the text has values, as only the text stands beside the picture that they are measured for. */
  #checked(words: Record<string, string>): LessonWords['words'] {
    for (const [part, source] of Object.entries(words)) {
      const { body } = new FluentResource(`part = ${source}`);
      if (body.length !== 1) this.#fail(part, `“${source}” is not a message`);
      if (!part.startsWith('text-') && source.includes('{'))
        this.#fail(part, 'values belong to the text alone');
    }
    return words as LessonWords['words'];
  }
}

/**
 * Reads one lesson: a title, two to four paragraphs with values in Fluent's syntax, a takeaway, a line to try, and a question
 * with three answers, each with its feedback. @throws {LessonError} where the file is anything else.
 */
export function readLesson(source: string, file: string, place: string): LessonWords {
  return new LessonReader(source, place).read(file);
}
