import type { TelegramMessageEntity } from '@gramio/types';
import { badRequest } from '../api-error.js';
import { foundEntities } from './found-entities.js';
import { type Marked, parseHtml } from './html-entities.js';

/** A text as it is shown, and as the bot or the person wrote it. */
export interface Formatted extends Marked {
  readonly source: string;
}

/** No text at all. */
export const NO_TEXT: Formatted = { text: '', entities: [], source: '' };

/** How a bot writes a text: the parameters that belong to it. */
export interface Writing {
  readonly text: string;
  readonly mode?: string | undefined;
  readonly entities?: readonly TelegramMessageEntity[] | undefined;
}

/** Characters that the server takes out of every text: carriage returns and what overrides the direction. */
const REMOVED = /[\r\u2028-\u202e]/g;

const NOTHING_TO_SEE = /^[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*$/;

function moved(
  entities: readonly TelegramMessageEntity[],
  by: number,
  size: number,
): TelegramMessageEntity[] {
  return entities.flatMap((entity) => {
    const offset = Math.max(0, entity.offset - by);
    const length = Math.min(size, entity.offset - by + entity.length) - offset;
    return length > 0 ? [{ ...entity, offset, length }] : [];
  });
}

/** Without the white space around it; the server trims every text. */
function trimmed({ text, entities }: Marked): Marked {
  const start = text.length - text.trimStart().length;
  const inner = text.trim();
  return { text: inner, entities: moved(entities, start, inner.length) };
}

function marked({ text, mode, entities }: Writing): Marked {
  if (mode === 'HTML') return parseHtml(text);
  if (mode) throw badRequest(`can't parse entities: this server does not read ${mode}`);
  return { text, entities: entities ?? [] };
}

/**
 * A text as it is shown: marks read, trimmed, with what Telegram finds in it by itself.
 * @throws {ApiError} 400 where it is badly marked.
 */
export function formatted(writing: Writing): Formatted {
  const clean = { ...writing, text: writing.text.replace(REMOVED, '') };
  const { text, entities } = trimmed(marked(clean));
  const visible = NOTHING_TO_SEE.test(text) ? { text: '', entities: [] } : { text, entities };
  return {
    ...visible,
    entities: [...visible.entities, ...foundEntities(visible.text, visible.entities)].sort(
      (a, b) => a.offset - b.offset || b.length - a.length,
    ),
    source: writing.text,
  };
}

/**
 * The text of a message.
 * @throws {ApiError} 400 where it is empty, longer than 4,096 UTF-16 units or badly marked.
 */
export function messageText(writing: Writing): Formatted {
  const made = formatted(writing);
  if (!made.text) throw badRequest('message text is empty');
  if (made.text.length > 4096) throw badRequest('message is too long');
  return made;
}

/**
 * The caption of a picture or file, which may be empty.
 * @throws {ApiError} 400 where it is longer than 1,024 UTF-16 units or badly marked.
 */
export function captionText(writing: Writing): Formatted {
  const made = formatted(writing);
  if (made.text.length > 1024) throw badRequest('message caption is too long');
  return made;
}
