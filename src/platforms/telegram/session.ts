import type { Logger } from 'pino';
import type { CommandDescription } from '../../chat/catalogue.js';
import type { Elsewhere } from '../../chat/elsewhere.js';
import type { Handle } from '../../chat/reply.js';
import type { Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import type { Quizmaster } from '../../quizmaster/quizmaster.js';
import type { Store } from '../../store/store.js';
import type { Pace } from '../live-notes.js';
import type { Runs } from '../runs.js';
import type { Download } from './download.js';
import type { Files } from './files.js';
import type { Messages } from './messages.js';
import type { Outbox } from './outgoing/outbox.js';
import type { Polls } from './quiz/polls.js';
import type { TelegramBot } from './wire.js';

/** What the platform is handed. */
export interface Wiring {
  readonly handle: Handle;
  readonly catalogue: (language: Language) => readonly CommandDescription[];
  readonly translate: (language: Language) => Translate;
  readonly store: Pick<
    Store,
    'inbox' | 'uploads' | 'lines' | 'answers' | 'settings' | 'quiz' | 'leases' | 'replica'
  >;
  /** Runs rounds of questions; rounds are played page by page where it is absent. */
  readonly quizmaster?: Pick<Quizmaster, 'join'>;
  /** The other processes' work; absent where this one is alone. */
  readonly elsewhere?: Elsewhere | undefined;
  readonly log: Logger;
  /** The chat where pictures for inline mode are uploaded, as that cannot be done in inline mode itself. */
  readonly storageChat?: string;
  /** Fetches what people send; nothing is fetched where it is absent. */
  readonly download?: Download;
  /** How often it is shown how work stands; as Telegram's limits allow unless said. */
  readonly pace?: Pace;
  /** Milliseconds since 1970; the machine's clock unless said. */
  readonly now?: () => number;
}

/** One stay on Telegram: the bot's account there, and everything its updates are answered with. */
export interface Session extends Wiring {
  readonly bot: TelegramBot;
  /** Names the account in the store: `telegram:<bot id>`. */
  readonly source: string;
  readonly outbox: Outbox;
  readonly files: Files;
  readonly messages: Messages;
  /** Questions asked by Telegram's own quiz polls. */
  readonly polls: Polls;
  /** Whether a word, with or without its slash, calls one of our commands. */
  readonly knows: (command: string) => boolean;
  /** Whether a line asks to stop what is under way. */
  readonly stops: (line: string) => boolean;
  /** Whether a line asks for what many may ask for at once, and is answered in no time. */
  readonly isLight: (line: string) => boolean;
  /** How to stop the work that a message tells of, by chat and message. */
  readonly runs: Runs;
}
