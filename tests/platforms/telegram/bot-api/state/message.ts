import type {
  TelegramInlineKeyboardButton,
  TelegramInlineKeyboardMarkup,
  TelegramMessage,
  TelegramUser,
} from '@gramio/types';
import type { Formatted } from '../text/formatted.js';
import type { StoredFile } from './files.js';
import type { Poll } from './poll.js';

/** What a message holds. */
export type Content =
  | { readonly kind: 'text'; readonly text: Formatted }
  | { readonly kind: StoredFile['kind']; readonly file: StoredFile; readonly caption: Formatted }
  | { readonly kind: 'poll'; readonly poll: Poll }
  /** Something that happened in the chat, e.g. that it moved. */
  | { readonly kind: 'service'; readonly what: Partial<TelegramMessage> };

/** What a message shows at one time. */
export interface Version {
  readonly content: Content;
  readonly keyboard?: TelegramInlineKeyboardMarkup | undefined;
}

/** What is fixed when a message is sent. */
export interface Sending extends Version {
  /** 0 for a message that was sent by inline mode: the bot knows it by `inlineId` only. */
  readonly id: number;
  readonly from: TelegramUser;
  /** Whether it was written in the chat's own name, by an anonymous administrator. */
  readonly anonymous?: boolean;
  /** The topic's id. */
  readonly thread?: number | undefined;
  readonly replyTo?: number | undefined;
  /** Messages of one album have the same. */
  readonly album?: string | undefined;
  readonly inlineId?: string | undefined;
  readonly silent?: boolean | undefined;
}

/** A message as it is now, and how it came to be so. */
export class Message {
  readonly id: number;
  readonly from: TelegramUser;
  readonly anonymous: boolean;
  readonly thread: number | undefined;
  readonly replyTo: number | undefined;
  readonly album: string | undefined;
  readonly inlineId: string | undefined;
  readonly silent: boolean;
  /** Unix seconds; set it back to make a message old. */
  date = Math.floor(Date.now() / 1000);
  /** When it was last edited, in Unix seconds. */
  editDate: number | undefined;
  deleted = false;
  /** What it was before each edit, oldest first. */
  readonly history: Version[] = [];
  private now: Version;

  constructor({ content, keyboard, ...sending }: Sending) {
    this.id = sending.id;
    this.from = sending.from;
    this.anonymous = sending.anonymous ?? false;
    this.thread = sending.thread;
    this.replyTo = sending.replyTo;
    this.album = sending.album;
    this.inlineId = sending.inlineId;
    this.silent = sending.silent ?? false;
    this.now = { content, keyboard };
  }

  get content(): Content {
    return this.now.content;
  }

  get markup(): TelegramInlineKeyboardMarkup | undefined {
    return this.now.keyboard;
  }

  /** Shows something else from now on. */
  edit(version: Version): void {
    this.history.push(this.now);
    this.now = version;
    this.editDate = Math.floor(Date.now() / 1000);
  }

  /** What is written in it, be it text or caption; empty where nothing is. */
  get formatted(): Formatted | undefined {
    const { content } = this;
    if (content.kind === 'text') return content.text;
    return 'caption' in content ? content.caption : undefined;
  }

  /** The text of a text message, without marks. */
  get text(): string | undefined {
    return this.content.kind === 'text' ? this.content.text.text : undefined;
  }

  /** The caption of a picture or file, without marks; empty where it has none, undefined where it cannot have one. */
  get caption(): string | undefined {
    return 'caption' in this.content ? this.content.caption.text : undefined;
  }

  /** The text or caption as it was sent, HTML included. */
  get html(): string {
    return this.formatted?.source ?? '';
  }

  /** The picture's, file's or animation's bytes, name and id. */
  get file(): StoredFile | undefined {
    return 'file' in this.content ? this.content.file : undefined;
  }

  /** A photo's bytes. */
  get photo(): Buffer | undefined {
    return this.content.kind === 'photo' ? this.file?.bytes : undefined;
  }

  get poll(): Poll | undefined {
    return this.content.kind === 'poll' ? this.content.poll : undefined;
  }

  /** The inline keyboard's rows; empty where there is none. */
  get keyboard(): readonly (readonly TelegramInlineKeyboardButton[])[] {
    return this.markup?.inline_keyboard ?? [];
  }

  /** The inline keyboard's buttons, row after row. */
  get buttons(): readonly TelegramInlineKeyboardButton[] {
    return this.keyboard.flat();
  }
}
