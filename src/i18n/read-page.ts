import { FluentResource } from '@fluent/bundle';
import type { Heading, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A page's file that cannot be used: which file, under which heading, and why. */
export class LessonError extends Error {
  override readonly name = 'LessonError';

  constructor(file: string, heading: string, reason: string) {
    super(`${file}, “${heading}”: ${reason}`);
  }
}

/** A heading and what stands under it. */
export interface Section {
  readonly title: string;
  readonly content: readonly RootContent[];
}

const FILE = /^(\d+)-([a-z0-9-]+)\.md$/;

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading';
}

/** Whether a piece of Markdown is a paragraph. */
export function isParagraph(node: RootContent): node is Paragraph {
  return node.type === 'paragraph';
}

/** Reads a page of a course, written in Markdown with values in Fluent's syntax. `place` names it in errors. */
export class PageReader {
  readonly #source: string;
  readonly #place: string;

  constructor(source: string, place: string) {
    this.#source = source;
    this.#place = place;
  }

  fail(heading: string, reason: string): never {
    throw new LessonError(this.#place, heading, reason);
  }

  /** The number and the name that a file's name tells. */
  called(file: string): { readonly number: number; readonly name: string } {
    const [, digits, name = ''] = FILE.exec(file) ?? this.fail('name', 'a page is called 01-some-name.md');
    return { number: Number(digits), name };
  }

  /** The title with what follows it, and one section for each heading wanted, in this order and no other. */
  sections<const H extends readonly string[]>(
    wanted: H,
  ): readonly [Section, { readonly [index in keyof H]: Section }] {
    const [title, ...sections] = this.#headed();
    if (!title) return this.fail('#', 'the title is missing');
    const found = wanted.map((heading, index) => {
      const section = sections[index];
      return section?.title === heading
        ? section
        : this.fail(section?.title ?? heading, `“## ${heading}” belongs here`);
    });
    const more = sections[wanted.length];
    if (more) this.fail(more.title, `nothing follows “## ${wanted.at(-1) ?? ''}”`);
    return [title, found as unknown as { readonly [index in keyof H]: Section }];
  }

  /** The text under each heading; the first heading is the title. */
  #headed(): readonly Section[] {
    const sections: { title: string; content: RootContent[] }[] = [];
    for (const node of fromMarkdown(this.#source).children) {
      if (isHeading(node)) {
        const title = this.markup(node).replace(/^#+ */, '');
        if (node.depth !== (sections.length === 0 ? 1 : 2))
          this.fail(title, 'one title with #, then sections with ##');
        sections.push({ title, content: [] });
      } else {
        const section = sections.at(-1) ?? this.fail('#', 'a page begins with its title');
        section.content.push(node);
      }
    }
    return sections;
  }

  paragraphs({ title, content }: Section, fewest: number, most: number): readonly Paragraph[] {
    const paragraphs = content.filter(isParagraph);
    if (paragraphs.length < content.length) this.fail(title, 'only paragraphs belong here');
    if (paragraphs.length < fewest || paragraphs.length > most)
      this.fail(title, `${fewest} to ${most} paragraphs belong here, not ${paragraphs.length}`);
    return paragraphs;
  }

  /** The one paragraph of a section, without markup. */
  takeaway(section: Section): string {
    const [only] = this.paragraphs(section, 1, 1);
    return only ? this.plain(only, section.title) : this.fail(section.title, 'it is empty');
  }

  /** Words that are shown as they stand, in a list or on a button. */
  plain(paragraph: Paragraph, title: string): string {
    if (paragraph.children.some(({ type }) => type !== 'text'))
      this.fail(title, 'only plain words belong here');
    return this.markup(paragraph);
  }

  markup({ position }: RootContent): string {
    const raw = this.#source.slice(position?.start.offset, position?.end.offset);
    return raw.replace(/\s*\n\s*/g, ' ').trim();
  }

  /** The words by part, each one message; only the parts that `hasValues` names may hold values, measured for the picture beside them. */
  checked<P extends string>(
    words: Readonly<Record<P, string>>,
    hasValues: (part: P) => boolean,
  ): Readonly<Record<P, string>> {
    for (const [part, source] of Object.entries(words) as [P, string][]) {
      const { body } = new FluentResource(`part = ${source}`);
      if (body.length !== 1) this.fail(part, `“${source}” is not a message`);
      if (!hasValues(part) && source.includes('{')) this.fail(part, 'values belong to the text alone');
    }
    return words;
  }
}
