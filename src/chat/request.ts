import type { Language } from '../i18n/language.js';
import type { LiveProgress } from './live-progress.js';
import type { SentFile } from './sent-file.js';

/** The two looks a picture can have. */
export type Theme = 'light' | 'dark';

/** One message or button press, as every platform tells it. */
export interface Request {
  /** Names it in logs and to the asker if it fails; made up where it is missing. */
  readonly id?: string;
  /** The chat network's name, e.g. `web`. */
  readonly platform: string;
  /** Who asks; unique within the platform. */
  readonly user: string;
  /** Where it was asked; unique within the platform. */
  readonly chat: string;
  /** What was typed, or the canonical line of the button pressed. */
  readonly text: string;
  /** Overrides every stored choice, for this request only. */
  readonly language?: Language;
  /** The best guess where nothing is stored: the client's locale, or the language of the message whose button was pressed. */
  readonly languageHint?: Language;
  readonly theme?: Theme;
  /** Whether it is still being typed, as in Telegram's inline mode: such requests come often, and are counted apart. */
  readonly draft?: boolean;
  /** Whether the asker may change what holds for the whole chat; everybody may where it is absent. */
  readonly moderator?: () => Promise<boolean>;
  /** The asker as the network shows them to others. */
  readonly name?: string;
  /** Where in the chat it was asked, e.g. a topic, as the network finds it again; the chat itself where it is absent. */
  readonly place?: string;
  /** The roles the asker has in the chat, as the network writes them; none where it is absent. */
  readonly roles?: () => Promise<readonly string[]>;
  /** Whether the bot may post by itself where it was asked; it may where it is absent. */
  readonly mayPost?: boolean;
  /** A file that came with it. */
  readonly file?: SentFile;
  /** Aborted when the asker no longer waits. */
  readonly signal?: AbortSignal;
  /** Told now and then how the work stands. Must not throw. */
  readonly onProgress?: (progress: LiveProgress) => void;
  /** Takes back what the asker said here before and is not begun yet, and gives how much that was; absent where nothing waits. */
  readonly takeBack?: () => Promise<number>;
}
