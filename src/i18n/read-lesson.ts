import type { List, ListItem } from 'mdast';
import { LETTERS, type Lesson, type LessonPart, type Letter } from './lesson.js';
import { isParagraph, PageReader, type Section } from './read-page.js';

/** The headings of a lesson's sections, the same in every language, in their order. */
export const SECTIONS = ['In short', 'Try it', 'Question'] as const;

const FEWEST_PARAGRAPHS = 2;
const MOST_PARAGRAPHS = 4;
const BOX = /^\[([ x])\] +/;

/** A lesson in one language: its shape, and the source of its messages by part, one line of Markdown each. */
export interface LessonWords {
  readonly lesson: Lesson;
  readonly words: Readonly<Record<LessonPart, string>>;
}

/** Reads one lesson file. */
class LessonReader extends PageReader {
  read(file: string): LessonWords {
    const { number, name } = this.called(file);
    const [title, [short, tries, question]] = this.sections(SECTIONS);
    const text = this.paragraphs(title, FEWEST_PARAGRAPHS, MOST_PARAGRAPHS);
    const takeaway = this.takeaway(short);
    const asked = this.#question(question);
    const words = {
      title: title.title,
      ...Object.fromEntries(text.map((each, index) => [`text-${index + 1}`, this.markup(each)])),
      short: takeaway,
      ...asked.words,
    } as LessonWords['words'];
    return {
      lesson: { number, name, paragraphs: text.length, line: this.#line(tries), right: asked.right },
      words: this.checked(words, (part) => part.startsWith('text-')),
    };
  }

  #line({ title, content }: Section): string {
    const [paragraph, ...more] = content;
    const [code, ...rest] = paragraph && isParagraph(paragraph) ? paragraph.children : [];
    if (more.length > 0 || rest.length > 0 || code?.type !== 'inlineCode' || !code.value.startsWith('/'))
      return this.fail(title, 'one command line in backticks belongs here');
    return code.value;
  }

  #question({ title, content }: Section) {
    const [asked, list, ...more] = content;
    if (!asked || !isParagraph(asked) || list?.type !== 'list' || more.length > 0)
      return this.fail(title, 'a question and a list of its answers belong here');
    const options = this.#options(list, title);
    const right = options.filter(({ ticked }) => ticked);
    const [only] = right;
    if (!only || right.length > 1) return this.fail(title, `one answer is ticked [x], not ${right.length}`);
    return {
      right: only.letter,
      words: {
        question: this.markup(asked),
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
      this.fail(title, `${LETTERS.length} answers belong here, not ${children.length}`);
    return LETTERS.map((letter, index) => this.#option(children[index], letter, title));
  }

  #option(item: ListItem | undefined, letter: Letter, title: string) {
    const [option, feedback, ...more] = item?.children ?? [];
    if (!option || !isParagraph(option) || !feedback || !isParagraph(feedback) || more.length > 0)
      return this.fail(title, `answer ${letter} is one paragraph, with its feedback as a second`);
    const words = this.plain(option, title);
    const box = BOX.exec(words);
    if (!box) return this.fail(title, `answer ${letter} begins with [ ] or [x]`);
    return {
      letter,
      ticked: box[1] === 'x',
      option: words.slice(box[0].length),
      feedback: this.markup(feedback),
    };
  }
}

/**
 * Reads one lesson: a title, two to four paragraphs with values in Fluent's syntax, a takeaway, a line to try, and a question
 * with three answers, each with its feedback. @throws {LessonError} where the file is anything else.
 */
export function readLesson(source: string, file: string, place: string): LessonWords {
  return new LessonReader(source, place).read(file);
}
