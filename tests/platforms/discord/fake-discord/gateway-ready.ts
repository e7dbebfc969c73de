import type { GatewaySession } from './gateway-session.js';
import type { FakeGuild } from './guild.js';
import type { World } from './world.js';

const GUILDS_INTENT = 1;

function guildCreate({ id, name, locale, channels }: FakeGuild, botId: string): Record<string, unknown> {
  return {
    id,
    name,
    preferred_locale: locale,
    owner_id: botId,
    joined_at: '2024-09-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: 2,
    members: [],
    presences: [],
    voice_states: [],
    threads: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    roles: [],
    emojis: [],
    stickers: [],
    features: [],
    channels: channels.map((channel) => ({
      id: channel.id,
      type: channel.type,
      name: channel.name,
      permission_overwrites: [],
      position: 0,
    })),
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    premium_tier: 0,
    nsfw_level: 0,
    system_channel_flags: 0,
    icon: null,
    splash: null,
  };
}

/** Sends a new session its READY, and its guilds where it asked for them. */
export function readyPayload({ application, guilds, origin }: World, session: GatewaySession): void {
  const [number, count] = session.shard;
  const mine = [...guilds.values()].filter(
    ({ id, installed }) => installed && Number((BigInt(id) >> 22n) % BigInt(count)) === number,
  );
  session.dispatch('READY', {
    v: 10,
    user: { ...application.bot, verified: true, mfa_enabled: true, email: null, flags: 0 },
    guilds: mine.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: `${origin.replace(/^http/, 'ws')}/resume`,
    shard: session.shard,
    application: { id: application.id, flags: 0 },
    session_type: 'normal',
    private_channels: [],
    presences: [],
    relationships: [],
    _trace: ['fake'],
  });
  if ((session.intents & GUILDS_INTENT) === 0) return;
  for (const guild of mine) session.dispatch('GUILD_CREATE', guildCreate(guild, application.id));
}
