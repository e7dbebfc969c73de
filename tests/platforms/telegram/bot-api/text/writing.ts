import type { TelegramMessageEntity } from '@gramio/types';
import { captionText, type Formatted, messageText } from './formatted.js';

/** A text as the types allow it to be given. */
export type Given = string | { toString(): string };

interface Captioned {
  readonly caption?: Given;
  readonly parse_mode?: string;
  readonly caption_entities?: readonly TelegramMessageEntity[];
}

interface Texted {
  readonly text?: Given;
  readonly parse_mode?: string;
  readonly entities?: readonly TelegramMessageEntity[];
}

/** The caption among a method's parameters; see {@link captionText}. */
export function captionOf({ caption = '', parse_mode, caption_entities }: Captioned): Formatted {
  return captionText({ text: String(caption), mode: parse_mode, entities: caption_entities });
}

/** The text among a method's parameters; see {@link messageText}. */
export function textOf({ text = '', parse_mode, entities }: Texted): Formatted {
  return messageText({ text: String(text), mode: parse_mode, entities });
}
