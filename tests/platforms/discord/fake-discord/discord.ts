import type { Call } from './calls.js';
import type { Changes } from './changes.js';
import type { FakeChannel } from './channel.js';
import type { PostOptions } from './endpoint.js';
import type { Faults } from './faults.js';
import type { Gateway } from './gateway.js';
import type { FakeGuild, GuildOptions } from './guild.js';
import type { FakeInteraction, HttpAnswer } from './interaction.js';
import type { FakeUser, UserOptions } from './people.js';
import type { RegisteredCommands } from './registered-commands.js';
import type { Violation } from './violations.js';
import type { Deadlines } from './world.js';

/** A Discord of one's own, seen from the tests. */
export interface FakeDiscord {
  /** The bot's token; the network takes no other. It may be changed. */
  token: string;
  /** For the REST class's option `api`, e.g. `http://127.0.0.1:40123/api`. */
  readonly apiRoot: string;
  readonly applicationId: string;
  /** In hex, for the verification of HTTP deliveries. */
  readonly publicKey: string;
  /** Where interactions are posted to; `undefined` for the gateway. */
  endpoint: string | undefined;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly commands: RegisteredCommands;
  readonly deadlines: Deadlines;
  /** Everything the bot asked of the REST API, the oldest first. */
  readonly calls: readonly Call[];
  /** What a well-written bot does not do; assert that it is empty. */
  readonly violations: readonly Violation[];
  /** The oldest first. */
  readonly interactions: readonly FakeInteraction[];
  user(options?: UserOptions): FakeUser;
  guild(options?: GuildOptions): FakeGuild;
  /** The direct messages of a person with the bot. */
  directMessages(user: FakeUser): FakeChannel;
  /** Direct messages between people, where the bot is only as a person's own app. */
  groupMessages(...users: readonly FakeUser[]): FakeChannel;
  /** Delivers an interaction once more, as it was. */
  redeliver(id: string): void;
  /** Sends a PING to the endpoint, as the portal does when it is entered there. */
  ping(options?: PostOptions): Promise<HttpAnswer>;
  /** Posts an interaction, or whatever is given, to the endpoint and takes its answer for nothing. */
  post(payload: unknown, options?: PostOptions): Promise<HttpAnswer>;
  /** Sets the server's clock forward, so that deadlines pass. */
  advance(milliseconds: number): void;
  waitFor: Changes['waitFor'];
  script: Faults['script'];
  scriptUntilStopped: Faults['scriptUntilStopped'];
  dropGateway: Gateway['drop'];
  invalidateSession: Gateway['invalidate'];
  askToReconnect: Gateway['askToReconnect'];
  /** Cuts every connection and ends the server. */
  close(): Promise<void>;
}
