import type { CommandDescription } from '../../chat/catalogue.js';
import { plainText } from '../../chat/plain-text.js';
import type { Reply } from '../../chat/reply.js';
import { withoutIsolates } from '../../i18n/isolate.js';
import type { Translate } from '../../i18n/message.js';
import { htmlOf } from './html.js';
import { altCaption, captionOf, textPages } from './parts.js';
import { blocksOfRuns, joinBlocks, lengthOf } from './runs.js';
import type { TelegramKeyboard } from './wire.js';

/** One thing offered to whoever types after the bot's name, as the Bot API writes it. */
export type InlineResult = Readonly<Record<string, unknown>>;

/** Most UTF-16 units of what the list of results shows of one. */
const LONGEST_DESCRIPTION = 250;
const LONGEST_CAPTION = 1024;

function oneLine(text: string): string {
  const line = withoutIsolates(text).replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_DESCRIPTION ? line : `${line.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}

function article(
  id: string,
  title: string,
  description: string,
  html: string,
  keyboard: TelegramKeyboard,
): InlineResult {
  return {
    type: 'article',
    id,
    title: oneLine(title),
    description: oneLine(description),
    input_message_content: {
      message_text: html,
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
    ...(keyboard.inline_keyboard.length === 0 ? {} : { reply_markup: keyboard }),
  };
}

/** The first sentence of a text: what a list of results has room for. */
function summary(reply: Reply): string {
  return plainText(reply.text.slice(0, 1));
}

/** A reply as results: its pictures that have a file id, each with the text as far as a caption holds it, and the text. */
export function replyResults(
  reply: Reply,
  files: readonly (string | undefined)[],
  keyboard: TelegramKeyboard,
): readonly InlineResult[] {
  const title = reply.command ?? '';
  const fits = lengthOf(joinBlocks(blocksOfRuns(reply.text, reply.language))) <= LONGEST_CAPTION;
  const pictures = reply.pictures.flatMap((picture, index): InlineResult[] => {
    const file = files[index];
    if (file === undefined) return [];
    const isGif = picture.mime === 'image/gif';
    // Several pictures do not each repeat the whole text.
    const caption = fits || reply.pictures.length === 1 ? captionOf(reply) : altCaption(picture, reply);
    const shown = { title: oneLine(title), caption, parse_mode: 'HTML', reply_markup: keyboard };
    return [
      isGif
        ? { type: 'mpeg4_gif', id: `picture-${index}`, mpeg4_file_id: file, ...shown }
        : {
            type: 'photo',
            id: `picture-${index}`,
            photo_file_id: file,
            description: oneLine(picture.alt),
            ...shown,
          },
    ];
  });
  const [page] = textPages(reply);
  return [...pictures, article('text', title, summary(reply), page, keyboard)];
}

/** A refusal as a result: titled with the problem, offering the line that would do. */
export function problemResult(reply: Reply, suggestion: string, keyboard: TelegramKeyboard): InlineResult {
  const html = htmlOf([{ text: suggestion, marks: ['code'] }]);
  return article('problem', summary(reply), suggestion, html, keyboard);
}

/** A command's example as a result; `keyboard` runs it. */
export function exampleResult(
  { name, description, example }: CommandDescription,
  keyboard: TelegramKeyboard,
): InlineResult {
  const html = htmlOf([
    { text: example, marks: ['code'] },
    { text: `\n${description}`, marks: [] },
  ]);
  return article(`example-${name}`, description, example, html, keyboard);
}

/** The button over the results that leads to the private chat. */
export function privateChatButton(t: Translate, payload: string): InlineResult {
  return { text: t('telegram-inline-private'), start_parameter: payload };
}
