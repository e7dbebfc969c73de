/** Someone on Telegram: the fields of the Bot API's `User` that are read here. */
export interface TelegramUser {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  /** IETF tag of the person's app, e.g. `fa-IR`. */
  readonly language_code?: string;
}

/** A conversation on Telegram. */
export interface TelegramChat {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup' | 'channel';
}

/** A marked stretch of a message's text; `offset` and `length` in UTF-16 units. */
export interface TelegramEntity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly user?: TelegramUser;
}

/** One size of an uploaded photo, in pixels. */
export interface TelegramPhotoSize {
  readonly file_id: string;
  readonly width: number;
  readonly height: number;
}

/** A file as Telegram keeps it. */
export interface TelegramFile {
  readonly file_id: string;
  readonly file_name?: string;
  /** In bytes. */
  readonly file_size?: number;
}

/** A button under a message. */
export interface TelegramButton {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
}

/** The buttons under a message, by row. */
export interface TelegramKeyboard {
  readonly inline_keyboard: readonly (readonly TelegramButton[])[];
}

/** A message: the fields that are read here. `date` and `edit_date` in seconds since 1970. */
export interface TelegramMessage {
  readonly message_id: number;
  readonly date: number;
  readonly edit_date?: number;
  readonly chat: TelegramChat;
  readonly from?: TelegramUser;
  /** The chat in whose name it was written: an anonymous admin's group, or a channel. */
  readonly sender_chat?: TelegramChat;
  readonly message_thread_id?: number;
  readonly is_topic_message?: boolean;
  readonly is_automatic_forward?: boolean;
  readonly reply_to_message?: TelegramMessage;
  readonly via_bot?: TelegramUser;
  readonly forum_topic_created?: unknown;
  readonly text?: string;
  readonly entities?: readonly TelegramEntity[];
  readonly caption?: string;
  readonly caption_entities?: readonly TelegramEntity[];
  readonly photo?: readonly TelegramPhotoSize[];
  readonly poll?: TelegramPoll;
  readonly animation?: TelegramFile;
  readonly document?: TelegramFile;
  readonly reply_markup?: TelegramKeyboard;
  readonly migrate_to_chat_id?: number;
  readonly migrate_from_chat_id?: number;
}

/** A pressed button. `message` is missing under messages that were sent through inline mode. */
export interface TelegramPress {
  readonly id: string;
  readonly from: TelegramUser;
  readonly message?: TelegramMessage;
  readonly inline_message_id?: string;
  readonly data?: string;
}

/** What someone types after the bot's name in any chat. */
export interface TelegramInlineQuery {
  readonly id: string;
  readonly from: TelegramUser;
  readonly query: string;
}

/** A poll of ours, as it is sent. */
export interface TelegramPoll {
  readonly id: string;
}

/** A vote in a poll that is not anonymous; no options where it was taken back. */
export interface TelegramPollAnswer {
  readonly poll_id: string;
  /** The chat in whose name it was given. */
  readonly voter_chat?: TelegramChat;
  readonly user?: TelegramUser;
  /** Numbers of options, from 0. */
  readonly option_ids: readonly number[];
}

/** What Telegram delivers, narrowed to the kinds that are asked for. */
export interface TelegramUpdate {
  readonly update_id: number;
  readonly message?: TelegramMessage;
  readonly edited_message?: TelegramMessage;
  readonly callback_query?: TelegramPress;
  readonly inline_query?: TelegramInlineQuery;
  readonly poll_answer?: TelegramPollAnswer;
}

/** The kinds of update that are asked for; every other kind stays on Telegram's side. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'poll_answer',
] as const;

/** The bot's own account. */
export interface TelegramBot {
  readonly id: number;
  readonly username: string;
}
