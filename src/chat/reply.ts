import type { Direction, Language } from '../i18n/language.js';
import type { Request } from './request.js';
import type { RichText } from './rich-text.js';

/** A drawn picture. `width` and `height` in pixels. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly mime: 'image/png' | 'image/gif';
  readonly width: number;
  readonly height: number;
  /** What the picture shows, in the reply's language, for those who cannot see it. */
  readonly alt: string;
}

/** A file handed over with a reply, e.g. one's own data. */
export interface Attachment {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** A button: what it says, and the line it stands for. Pressing it equals typing that line. */
export interface Button {
  readonly label: string;
  readonly command: string;
}

/** Why a request could not be answered. */
export interface ReplyError {
  /** The failure's stable name, e.g. `out-of-range`. */
  readonly code: string;
  /** A valid line, as near as possible to what was typed. */
  readonly suggestion: string;
}

/** What the bot says back, before a platform puts it into its own words. */
export interface Reply {
  readonly language: Language;
  readonly direction: Direction;
  /** The canonical line that gives this answer again, or null where the request was not understood. */
  readonly command: string | null;
  readonly text: RichText;
  readonly pictures: readonly Picture[];
  readonly files: readonly Attachment[];
  /** Rows of buttons. */
  readonly buttons: readonly (readonly Button[])[];
  /** The measured numbers behind the answer, plain JSON data. */
  readonly data?: unknown;
  readonly error?: ReplyError;
  /** Whether only the asker should see it, where the network can do that. */
  readonly personal?: boolean;
  /**
   * A few plain words for whoever pressed a button, shown to nobody else, while the message with the button stays as it
   * is. A network that cannot do that gives the reply itself, which says the same and is personal.
   */
  readonly toast?: string;
}

/** The one door every platform knocks at. Never throws. */
export type Handle = (request: Request) => Promise<Reply>;
