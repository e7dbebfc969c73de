import type { Attachment, Picture, Reply } from '../../chat/reply.js';
import { htmlOf } from './html.js';
import { pagesOf } from './pages.js';
import { blocksOfRuns, joinBlocks, lengthOf, type Run } from './runs.js';
import type { TelegramKeyboard } from './wire.js';

/** Most UTF-16 units of a caption and of a text message, after their markup was read. */
const CAPTION_ROOM = 1024;
const TEXT_ROOM = 4096;

/** One message to be: `html` and `caption` in Telegram's HTML. */
export type Part =
  | { readonly kind: 'text'; readonly html: string; readonly keyboard?: TelegramKeyboard }
  | {
      readonly kind: 'picture';
      readonly picture: Picture;
      readonly caption: string;
      readonly keyboard?: TelegramKeyboard;
    }
  | { readonly kind: 'file'; readonly file: Attachment };

type Said = Pick<Reply, 'language' | 'text' | 'pictures' | 'files' | 'command'>;

function altRuns({ alt }: Picture, reply: Said): readonly Run[] {
  return joinBlocks(
    blocksOfRuns([{ kind: 'paragraph', children: [{ kind: 'text', text: alt }] }], reply.language),
  );
}

function shortened(runs: readonly Run[]): string {
  const [first = []] = pagesOf([runs], CAPTION_ROOM);
  return htmlOf(first);
}

/** A picture's description as its caption, cut where a caption must end. */
export function altCaption(picture: Picture, reply: Said): string {
  return shortened(altRuns(picture, reply));
}

/** The reply's text as far as a caption holds it. */
export function captionOf(reply: Said): string {
  const [first = []] = pagesOf(blocksOfRuns(reply.text, reply.language), CAPTION_ROOM);
  return htmlOf(first);
}

/** The reply's text, page by page; never empty, as Telegram takes no empty message. */
export function textPages(reply: Said): readonly [string, ...string[]] {
  const [first, ...rest] = pagesOf(blocksOfRuns(reply.text, reply.language), TEXT_ROOM).map(htmlOf);
  return first === undefined ? [htmlOf([{ text: reply.command ?? '…', marks: [] }])] : [first, ...rest];
}

/**
 * Plans a reply's messages in the order they are read: one picture with the text as its caption where that fits, else
 * pictures and then text; files last. The last text or caption carries the keyboard.
 */
export function partsOf(reply: Said, keyboard: TelegramKeyboard): readonly Part[] {
  const files: Part[] = reply.files.map((file) => ({ kind: 'file', file }));
  const [picture, ...others] = reply.pictures;
  const length = lengthOf(joinBlocks(blocksOfRuns(reply.text, reply.language)));
  if (picture && others.length === 0 && length <= CAPTION_ROOM) {
    return [{ kind: 'picture', picture, caption: captionOf(reply), keyboard }, ...files];
  }
  const pictures: Part[] = reply.pictures.map((each) => ({
    kind: 'picture',
    picture: each,
    caption: altCaption(each, reply),
  }));
  const pages = textPages(reply);
  const texts: Part[] = pages.map((html, index) =>
    index === pages.length - 1 ? { kind: 'text', html, keyboard } : { kind: 'text', html },
  );
  return [...pictures, ...texts, ...files];
}
