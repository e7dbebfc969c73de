import type { APIUser } from 'discord.js';
import type { Call } from './calls.js';
import type { Changes } from './changes.js';
import type { FakeChannel } from './channel.js';
import type { Clock } from './clock.js';
import type { FakeGuild } from './guild.js';
import type { FakeInteraction } from './interaction.js';
import type { RegisteredCommands } from './registered-commands.js';
import type { Violation } from './violations.js';

/** The bot's application. */
export interface FakeApplication {
  readonly id: string;
  readonly name: string;
  /** The bot's user, whose id is the application's. */
  readonly bot: APIUser;
  /** The only token the network takes; it may be changed at run time. */
  token: string;
  /** The Ed25519 key that deliveries over HTTP are verified with, 32 bytes in hex. */
  readonly publicKey: string;
}

/** How long the bot may take, in milliseconds. */
export interface Deadlines {
  /** From an interaction to its acknowledgement. */
  acknowledge: number;
  /** From an interaction to the last use of its token. */
  token: number;
}

/** All that the network knows. */
export interface World {
  readonly application: FakeApplication;
  readonly clock: Clock;
  readonly deadlines: Deadlines;
  readonly nextId: () => string;
  readonly changes: Changes;
  readonly commands: RegisteredCommands;
  readonly guilds: Map<string, FakeGuild>;
  readonly channels: Map<string, FakeChannel>;
  /** By id. */
  readonly interactions: Map<string, FakeInteraction>;
  /** By token. */
  readonly tokens: Map<string, FakeInteraction>;
  /** By `<channel>/<attachment>/<name>`. */
  readonly files: Map<string, { readonly contentType: string; readonly bytes: Uint8Array }>;
  readonly calls: Call[];
  readonly violations: Violation[];
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  /** Brings an interaction to the bot, the way it is connected just now. */
  deliver(interaction: FakeInteraction): void;
}
