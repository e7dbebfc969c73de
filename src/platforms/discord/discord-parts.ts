import type { Logger } from 'pino';
import type { CommandDescription } from '../../chat/catalogue.js';
import type { Elsewhere } from '../../chat/elsewhere.js';
import type { Handle } from '../../chat/reply.js';
import type { Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import type { Quizmaster } from '../../quizmaster/quizmaster.js';
import type { Store } from '../../store/store.js';
import type { Pace } from '../live-notes.js';

/** What the Discord platform is made of. */
export interface DiscordParts {
  readonly token: string;
  /** Another root of Discord's REST API, e.g. `http://127.0.0.1:1234/api`. */
  readonly apiRoot?: string | undefined;
  /** The application's public key, 64 hex digits: where it is set, interactions come by HTTP instead of the gateway. */
  readonly publicKey?: string | undefined;
  /** Gateway connections; `auto`, the default, is as many as Discord advises. */
  readonly shards?: number | 'auto' | undefined;
  /** How long what is under way may take when the bot stops, in ms; 8 s unless told. */
  readonly drainFor?: number | undefined;
  /** How often it is shown how work stands; as Discord's limits allow unless told. */
  readonly pace?: Pace | undefined;
  readonly handle: Handle;
  readonly catalogue: (language: Language) => readonly CommandDescription[];
  readonly translate: (language: Language) => Translate;
  readonly store: Pick<Store, 'inbox' | 'lines' | 'answers' | 'quiz' | 'leases' | 'replica'>;
  /** What announces rounds; they are played by request and reply where it is absent. */
  readonly quiz?: Pick<Quizmaster, 'join'> | undefined;
  /** The other processes' work; absent where this one is alone. */
  readonly elsewhere?: Elsewhere | undefined;
  readonly log: Logger;
}
