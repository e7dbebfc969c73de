import { PageReader } from './read-page.js';
import { RUNG_PARAGRAPHS, type RungPart } from './rung.js';

/** The headings of a rung's sections, the same in every language, in their order. */
export const RUNG_SECTIONS = ['For the gradient', 'In short'] as const;

/** A rung in one language: its place and name, and the source of its messages by part, one line of Markdown each. */
export interface RungWords {
  readonly number: number;
  readonly name: string;
  readonly words: Readonly<Record<RungPart, string>>;
}

/**
 * Reads one rung: a title, three paragraphs with values in Fluent's syntax, one more on what the gradient has to do with it, and
 * a takeaway. @throws {LessonError} where the file is anything else.
 */
export function readRung(source: string, file: string, place: string): RungWords {
  const reader = new PageReader(source, place);
  const [title, [gradient, short]] = reader.sections(RUNG_SECTIONS);
  const text = reader.paragraphs(title, RUNG_PARAGRAPHS, RUNG_PARAGRAPHS);
  const [use] = reader.paragraphs(gradient, 1, 1);
  const words = {
    title: title.title,
    ...Object.fromEntries(text.map((each, index) => [`text-${index + 1}`, reader.markup(each)])),
    gradient: use ? reader.markup(use) : '',
    short: reader.takeaway(short),
  } as RungWords['words'];
  return {
    ...reader.called(file),
    words: reader.checked(words, (part) => part.startsWith('text-') || part === 'gradient'),
  };
}
