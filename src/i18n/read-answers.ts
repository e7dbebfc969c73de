import { FluentResource } from '@fluent/bundle';
import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { AnswerEntry } from './answer.js';

const FEWEST_WORDINGS = 6;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const FACTS = ['Keywords', 'Lesson', 'Measure', 'Try', 'See'] as const;
type Fact = (typeof FACTS)[number];

/** A file of questions and answers that cannot be used: which file, which entry, and why. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';

  constructor(file: string, entry: string, reason: string) {
    super(`${file}, “${entry}”: ${reason}`);
  }
}

/** An entry in one language: its shape, and its words. */
export interface AnswerWords {
  readonly entry: AnswerEntry;
  /** One line of Markdown with values in Fluent's syntax for each paragraph. */
  readonly paragraphs: readonly string[];
  readonly wordings: readonly string[];
  readonly keywords: readonly string[];
}

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading';
}

function isParagraph(node: RootContent): node is Paragraph {
  return node.type === 'paragraph';
}

/** Reads the entries of one file. `place` names it in errors. */
class AnswersReader {
  readonly #source: string;
  readonly #place: string;

  constructor(source: string, place: string) {
    this.#source = source;
    this.#place = place;
  }

  read(): readonly AnswerWords[] {
    const [title, ...rest] = fromMarkdown(this.#source).children;
    if (!title || !isHeading(title) || title.depth !== 1) this.#fail('#', 'a file begins with its title');
    const sections: { id: string; content: RootContent[] }[] = [];
    for (const node of rest) {
      if (isHeading(node)) {
        const id = this.#raw(node).replace(/^#+ */, '');
        if (node.depth !== 2 || !ID.test(id)) this.#fail(id, 'an entry is called ## some-name');
        sections.push({ id, content: [] });
      } else
        (sections.at(-1) ?? this.#fail('#', 'after the title comes an entry, ## some-name')).content.push(
          node,
        );
    }
    return sections.map(({ id, content }) => this.#entry(id, content));
  }

  #fail(entry: string, reason: string): never {
    throw new AnswerError(this.#place, entry, reason);
  }

  #raw({ position }: { readonly position?: RootContent['position'] }): string {
    return this.#source.slice(position?.start.offset, position?.end.offset).trim();
  }

  #entry(id: string, content: readonly RootContent[]): AnswerWords {
    const at = content.findIndex(({ type }) => type === 'list');
    const answer = content.slice(0, at);
    const [list, facts, ...more] = content.slice(at);
    if (at < 1 || list?.type !== 'list' || !facts || !isParagraph(facts) || more.length > 0)
      return this.#fail(
        id,
        'an answer, a list of questions and a paragraph of facts belong here, in this order',
      );
    const paragraphs = answer.map((node) => this.#paragraph(id, node));
    const known = this.#facts(id, facts);
    const line = this.#command(id, known.get('Try'), 'Try');
    const see = (known.get('See')?.split(', ') ?? []).map((each) => this.#command(id, each, 'See'));
    const measure = known.has('Measure') ? this.#command(id, known.get('Measure'), 'Measure') : undefined;
    const lesson = known.get('Lesson');
    if (lesson !== undefined && !/^\d+$/.test(lesson)) this.#fail(id, `“Lesson: ${lesson}” is not a number`);
    if (!measure && paragraphs.some((text) => text.includes('{')))
      this.#fail(id, 'values belong to an answer with “Measure:” alone');
    return {
      entry: {
        id,
        paragraphs: paragraphs.length,
        line,
        see,
        ...(lesson === undefined ? {} : { lesson: Number(lesson) }),
        ...(measure === undefined ? {} : { measure }),
      },
      paragraphs,
      wordings: this.#wordings(id, list),
      keywords: (known.get('Keywords') ?? '').split(/[,،]/).map((word) => word.trim()),
    };
  }

  /** A paragraph as a message's pattern. */
  #paragraph(id: string, node: RootContent): string {
    if (!isParagraph(node)) return this.#fail(id, 'only paragraphs belong before the questions');
    const pattern = this.#raw(node).replace(/\s*\n\s*/g, ' ');
    if (new FluentResource(`part = ${pattern}`).body.length !== 1)
      this.#fail(id, `“${pattern}” is not a message`);
    return pattern;
  }

  #wordings(id: string, { children }: List): readonly string[] {
    const wordings = children.map((item) => this.#raw(item).replace(/^[-*]\s+/, ''));
    if (wordings.length < FEWEST_WORDINGS)
      this.#fail(id, `at least ${FEWEST_WORDINGS} questions belong here, not ${wordings.length}`);
    return wordings;
  }

  #facts(id: string, node: Paragraph): ReadonlyMap<Fact, string> {
    const lines = this.#raw(node)
      .split('\n')
      .map((line) => /^(\w+): *(.+)$/.exec(line.trim()) ?? this.#fail(id, `“${line}” is not “Fact: value”`));
    const facts = new Map<Fact, string>();
    for (const [, name, value = ''] of lines) {
      const fact = FACTS.find((each) => each === name);
      if (!fact) return this.#fail(id, `“${name}” is none of ${FACTS.join(', ')}`);
      facts.set(fact, value);
    }
    for (const fact of ['Keywords', 'Try'] as const)
      if (!facts.has(fact)) this.#fail(id, `“${fact}:” is missing`);
    return facts;
  }

  #command(id: string, value = '', fact: Fact): string {
    const line = /^`(\/[^`]+)`$/.exec(value)?.[1];
    return line ?? this.#fail(id, `“${fact}:” takes one command line in backticks`);
  }
}

/**
 * Reads a file of questions and answers: a title, then entries, each with an answer, the questions it is asked by and its
 * facts. @throws {AnswerError} where the file is anything else.
 */
export function readAnswers(source: string, place: string): readonly AnswerWords[] {
  return new AnswersReader(source, place).read();
}
