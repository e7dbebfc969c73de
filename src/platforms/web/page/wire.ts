/** A language Mahv speaks. */
export type Language = 'en' | 'fa';

/** The side a line of text starts from. */
export type Direction = 'ltr' | 'rtl';

/** The two looks a picture can have. */
export type Theme = 'light' | 'dark';

/** A piece of a line. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

/** A block of text. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

/** A picture as JSON carries it. */
export interface WirePicture {
  readonly mime: 'image/png' | 'image/gif';
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly base64: string;
}

/** A file as JSON carries it. */
export interface WireFile {
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
}

/** A button: what it says, and the line it stands for. */
export interface Button {
  readonly label: string;
  readonly command: string;
}

/** A reply as JSON carries it. */
export interface WireReply {
  readonly language: Language;
  readonly direction: Direction;
  readonly command: string | null;
  readonly text: readonly Block[];
  readonly pictures: readonly WirePicture[];
  readonly files: readonly WireFile[];
  readonly buttons: readonly (readonly Button[])[];
  readonly error?: { readonly code: string; readonly suggestion: string };
  /** A few plain words for whoever pressed a button, in place of a message. */
  readonly toast?: string;
}

/** What is said about a round to every tab: a message, or what stands in it from now on. */
export interface WireRoomEvent {
  /** Names the message. */
  readonly id: string;
  /** Rises with everything that is said. */
  readonly number: string;
  readonly kind: 'question' | 'reveal' | 'table';
  readonly reply: WireReply;
  /** Whether only a question's count of answers, or its time, has changed; its pictures are then left out. */
  readonly count?: boolean;
  /** What is left of a question's time, and all of it, in ms. Without `left` it has no limit, or the round is paused. */
  readonly left: number | null;
  readonly milliseconds: number | null;
}

/** How the work for a message stands, in words; `done` from 0 to 1, absent while it waits its turn. */
export interface WireProgress {
  readonly language: Language;
  readonly direction: Direction;
  readonly text: string;
  readonly done?: number;
}

/** One line of an answer that takes long: news of the work, and at last the reply, or that the server failed. */
export type WireEvent =
  | { readonly progress: WireProgress }
  | { readonly reply: WireReply }
  | { readonly error: string };

/** One value an option takes, with its name in the page's language. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One option of a command. */
export interface CommandOption {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'integer' | 'number' | 'quantity' | 'choice' | 'list' | 'switch' | 'text';
  readonly description: string;
  readonly min?: number;
  readonly max?: number;
  readonly choices?: readonly Choice[];
  readonly default?: string;
}

/** One command, described in the page's language. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly triggers: readonly string[];
  readonly options: readonly CommandOption[];
  readonly example: string;
}

/** Everything the page needs in one language. */
export interface PageData {
  readonly words: Readonly<Record<string, string>>;
  readonly catalogue: readonly Command[];
}

/** A file on its way to the server; one that is too large goes without its contents. `size` in bytes. */
export interface SentFile {
  readonly name: string;
  readonly size: number;
  readonly base64?: string;
}

/** A message on its way to the server. */
export interface MessageBody {
  readonly text: string;
  readonly user: string;
  readonly chat: string;
  /** As others see it. */
  readonly name?: string;
  readonly theme: Theme;
  readonly languageHint: Language;
  readonly file?: SentFile;
}
