import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Notion } from './answer.js';
import { AnswerError } from './read-answers.js';

const NOTION = /^([a-z0-9-]+): +(.+)$/;

/** The words of one language that questions are read by. */
export interface ReadWords {
  readonly asking: readonly Notion[];
  readonly same: readonly Notion[];
  readonly nothing: readonly string[];
  readonly elsewhere: readonly string[];
}

function wordsOf(list: string): readonly string[] {
  return list
    .split(/[,،]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/**
 * Reads the file of words: under `## Asking` and `## Same` one line for each notion, under `## Nothing` and `## Elsewhere`
 * words alone.
 * @throws {AnswerError} where the file is anything else.
 */
export function readQuestionWords(source: string, place: string): ReadWords {
  const fail = (entry: string, reason: string): never => {
    throw new AnswerError(place, entry, reason);
  };
  const raw = ({ position }: Pick<RootContent, 'position'>) =>
    source.slice(position?.start.offset, position?.end.offset).trim();
  const { children } = fromMarkdown(source);
  const after = (title: string) => {
    const at = children.findIndex((node) => node.type === 'heading' && raw(node) === `## ${title}`);
    return (at < 0 ? undefined : children[at + 1]) ?? fail(title, `“## ${title}” and its words are missing`);
  };
  const notions = (title: string): readonly Notion[] => {
    const list = after(title);
    if (list.type !== 'list') return fail(title, 'a list belongs here');
    return list.children.map((item): Notion => {
      const line = raw(item)
        .replace(/^[-*]\s+/, '')
        .replace(/\s*\n\s*/g, ' ');
      const [, name = '', words = ''] = NOTION.exec(line) ?? fail(title, `“${line}” is not “notion: words”`);
      return { name, words: wordsOf(words) };
    });
  };
  const [asking, same] = [notions('Asking'), notions('Same')];
  const names = [...asking, ...same].map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) fail(twice, 'it stands twice');
  return {
    asking,
    same,
    nothing: wordsOf(raw(after('Nothing'))),
    elsewhere: wordsOf(raw(after('Elsewhere'))),
  };
}
