import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from './language.js';
import { LessonError } from './read-page.js';

/** How the pages of a course are read, and told apart from pages of another shape. */
export interface CourseReader<Page> {
  /** The folder in each language's folder, e.g. `lessons`. */
  readonly course: string;
  /** Reads one file; `place` names it in errors. */
  read(source: string, file: string, place: string): Page;
  numberOf(page: Page): number;
  /** What of a page is the same in whatever language it is told. */
  shapeOf(page: Page): Readonly<Record<string, string | number>>;
}

function readFolder<Page>(folder: string, language: Language, reader: CourseReader<Page>): readonly Page[] {
  const path = join(folder, language, reader.course);
  const files = readdirSync(path).sort();
  return files.map((file, index) => {
    const place = join(language, reader.course, file);
    const page = reader.read(readFileSync(join(path, file), 'utf8'), file, place);
    if (reader.numberOf(page) !== index + 1)
      throw new LessonError(place, 'name', `it should be number ${index + 1}`);
    return page;
  });
}

function requireSame<Page>(
  language: Language,
  pages: readonly Page[],
  others: readonly Page[],
  { course, shapeOf }: CourseReader<Page>,
): void {
  const count = Math.max(pages.length, others.length);
  for (let index = 0; index < count; index++) {
    const [one, other] = [pages[index], others[index]];
    const place = join(language, course);
    const which = `lesson ${index + 1}`;
    if (!one || !other) throw new LessonError(place, which, 'it is missing in one language');
    const [shape, told] = [shapeOf(one), shapeOf(other)];
    for (const field of Object.keys(shape)) {
      if (shape[field] !== told[field]) {
        const reason = `its ${field} is ${shape[field]} in one language and ${told[field]} in another`;
        throw new LessonError(place, which, reason);
      }
    }
  }
}

/**
 * Reads every page of `<folder>/<language>/<course>/`, by language. @throws {LessonError} where a file is not as a page of the
 * course is written, or the languages do not tell the same pages.
 */
export function readCourse<Page>(
  folder: string,
  reader: CourseReader<Page>,
): ReadonlyMap<Language, readonly Page[]> {
  const read = new Map(LANGUAGES.map((language) => [language, readFolder(folder, language, reader)]));
  const [first = []] = [...read.values()];
  for (const [language, pages] of read) requireSame(language, first, pages, reader);
  return read;
}
