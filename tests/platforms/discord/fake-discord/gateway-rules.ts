import type { GatewayOptions } from './gateway.js';
import type { World } from './world.js';

/** What a client introduces itself with. */
export interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly shard?: readonly [number, number];
  readonly compress?: boolean;
}

/** What a client takes a session up again with. */
export interface Resume {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

/** A close code and its reason. */
export type Refused = readonly [code: number, reason: string];

const KNOWN_INTENTS = (1 << 26) - 1;

/** Why an identify is refused, if it is. */
export function checkIdentify(
  { token, intents, shard, properties, compress }: Identify,
  { application }: World,
  options: GatewayOptions,
): Refused | undefined {
  if (token !== application.token) return [4004, 'Authentication failed.'];
  if (!Number.isInteger(intents) || (intents & ~KNOWN_INTENTS) !== 0) return [4013, 'Invalid intent(s).'];
  if ((intents & options.disallowedIntents) !== 0) return [4014, 'Disallowed intent(s).'];
  if (!properties || typeof properties.os !== 'string') return [4002, 'Error while decoding payload.'];
  if (compress) return [4002, 'Only plain JSON is spoken here.'];
  const [number, count] = shard ?? [0, 1];
  return number >= 0 && number < count ? undefined : [4010, 'Invalid shard.'];
}

/** Why a resume is refused, if it is; `sequence` is the last number of the session that is meant. */
export function checkResume(
  { token, seq }: Resume,
  { application }: World,
  sequence = seq,
): Refused | undefined {
  if (token !== application.token) return [4004, 'Authentication failed.'];
  return seq > sequence ? [4007, 'Invalid seq.'] : undefined;
}

/** Why a connection is refused for what its address asks, if it is. */
export function checkQuery(query: URLSearchParams): Refused | undefined {
  if (query.get('v') !== '10') return [4012, 'Invalid API version.'];
  if (query.get('encoding') !== 'json' || query.has('compress'))
    return [4002, 'Only plain JSON is spoken here.'];
  return undefined;
}
