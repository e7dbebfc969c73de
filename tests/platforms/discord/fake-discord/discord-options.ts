import type { GatewayOptions } from './gateway.js';
import type { RateLimit } from './rate-limits.js';

/** How the network is set up; all of it may be left out. */
export interface DiscordOptions extends Partial<GatewayOptions> {
  /** The bot's token. */
  readonly token?: string;
  /** Milliseconds from an interaction to its acknowledgement; 3 s unless told. */
  readonly acknowledgeWithin?: number;
  /** Milliseconds an interaction's token lives; 15 minutes unless told. */
  readonly tokenLife?: number;
  /** Requests a bucket takes in so many milliseconds. */
  readonly rateLimit?: RateLimit;
  /** Where interactions are posted to; by the gateway where it is absent. It may be set later. */
  readonly endpoint?: string;
}

const DEFAULT_GATEWAY: GatewayOptions = {
  heartbeatInterval: 41_250,
  shards: 1,
  sessionStarts: 1000,
  // The network lets an ordinary bot identify one shard in 5 s, which would only make tests slow.
  maxConcurrency: 16,
  disallowedIntents: 0,
};

/** The gateway's options, completed. */
export function gatewayOptions(options: DiscordOptions): GatewayOptions {
  const { heartbeatInterval, shards, sessionStarts, maxConcurrency, disallowedIntents } = {
    ...DEFAULT_GATEWAY,
    ...options,
  };
  return { heartbeatInterval, shards, sessionStarts, maxConcurrency, disallowedIntents };
}
