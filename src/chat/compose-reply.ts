import { directionOf, type Language } from '../i18n/language.js';
import type { Message, Translate } from '../i18n/message.js';
import type { Answer } from './answer.js';
import { richText, richTexts } from './parse-rich-text.js';
import { plainText } from './plain-text.js';
import type { Picture, Reply } from './reply.js';

/** What an answer is put into words and pictures with. */
export interface Composition<Chart> {
  /** The line it answers. */
  readonly line: string;
  readonly language: Language;
  readonly t: Translate;
  readonly draw: (chart: Chart) => Promise<Picture>;
}

/** Puts an answer into words and pictures; rows without buttons are left out. */
export async function composeReply<Chart>(
  answer: Answer<Chart>,
  { line, language, t, draw }: Composition<Chart>,
): Promise<Reply> {
  const charts = answer.charts ?? [];
  const pictures = await Promise.all(charts.map(draw));
  const repeat: Message[] =
    charts.length > 0 && !answer.passing ? [{ key: 'reply-repeat', values: { line } }] : [];
  return {
    language,
    direction: directionOf(language),
    command: line,
    text: richTexts(t, [...answer.text, ...repeat]),
    pictures,
    files: answer.files ?? [],
    buttons: (answer.buttons ?? [])
      .filter(({ length }) => length > 0)
      .map((row) => row.map(({ label, command }) => ({ label: t(label.key, label.values), command }))),
    ...(answer.data === undefined ? {} : { data: answer.data }),
    ...(answer.personal ? { personal: true } : {}),
    ...(answer.toast ? { toast: plainText(richText(t, answer.toast)) } : {}),
  };
}
