import {
  type APIInteraction,
  type CacheWithLimitsOptions,
  Client,
  Events,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  Options,
} from 'discord.js';
import { restOptions } from './rest.js';

/** The name under which discord.js knows no event. */
const SEEN_TO = 'SEEN_TO';

/** One of so many connections. */
export interface OneShard {
  readonly shard: number;
  readonly count: number;
}

/** What a client is made of. */
export interface ClientParts {
  readonly apiRoot?: string | undefined;
  /** How many connections share the servers, all of them here, `auto` being Discord's own advice; or which one of them. */
  readonly shards: number | 'auto' | OneShard;
  /** Never throws. */
  readonly receive: (interaction: APIInteraction) => void;
}

/**
 * Nothing is kept of people, messages or servers: an interaction carries all that its answer needs. discord.js keeps
 * every user and member it ever saw unless told otherwise.
 */
const NO_CACHE: CacheWithLimitsOptions = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
};

/**
 * Takes what the bot needs out of an event, before discord.js makes objects of it. Those would serve nobody, and an event
 * that discord.js cannot make one of ends the process. What is left to it is what holds the connection.
 */
function sift(packet: GatewayDispatchPayload, receive: ClientParts['receive']): void {
  if (packet.t === GatewayDispatchEvents.Resumed) return;
  if (packet.t === GatewayDispatchEvents.Ready) {
    packet.d.guilds = [];
    return;
  }
  if (packet.t === GatewayDispatchEvents.InteractionCreate) receive(packet.d);
  Object.assign(packet, { t: SEEN_TO });
}

function splitOf(shards: ClientParts['shards']) {
  if (shards === 'auto') return { shards };
  if (typeof shards === 'object') return { shards: [shards.shard], shardCount: shards.count };
  return { shards: Array.from({ length: shards }, (_, id) => id), shardCount: shards };
}

/** A client that is not connected yet, and that keeps nothing. */
export function openClient({ apiRoot, shards, receive }: ClientParts): Client {
  const client = new Client({
    ...splitOf(shards),
    // Interactions need no intent; messages, members and presences are none of our business.
    intents: [],
    makeCache: Options.cacheWithLimits(NO_CACHE),
    allowedMentions: { parse: [] },
    rest: restOptions(apiRoot),
  });
  client.on(Events.Raw, (packet: GatewayDispatchPayload) => sift(packet, receive));
  return client;
}
