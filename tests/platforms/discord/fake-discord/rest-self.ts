import { missingAccess } from './api-error.js';
import { ok, param, type RestRoutes } from './rest-route.js';
import type { World } from './world.js';

/** What the gateway says of itself over REST. */
export interface GatewayNumbers {
  readonly shards: number;
  readonly total: number;
  readonly remaining: number;
  readonly maxConcurrency: number;
}

function application({ application: { id, name, bot, publicKey } }: World): unknown {
  return {
    id,
    name,
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: publicKey,
    flags: 0,
    bot,
    team: null,
    interactions_endpoint_url: null,
    redirect_uris: [],
    integration_types_config: { 0: {}, 1: {} },
  };
}

/** Who the bot is, and where its gateway stands. */
export function selfRoutes(numbers: () => GatewayNumbers): RestRoutes {
  const url = ({ origin }: World): string => origin.replace(/^http/, 'ws');
  return {
    'GET /users/@me': {
      token: true,
      handle: ({ world }) => ok({ ...world.application.bot, mfa_enabled: true, verified: true }),
    },
    'GET /applications/@me': { token: true, handle: ({ world }) => ok(application(world)) },
    'GET /guilds/{guild_id}/roles': {
      token: true,
      handle(request) {
        const guild = request.world.guilds.get(param(request, 'guild_id'));
        if (!guild?.installed) throw missingAccess();
        return ok([...guild.roles].map(([id, name]) => ({ id, name, permissions: '0', position: 1 })));
      },
    },
    'GET /gateway': { token: false, handle: ({ world }) => ok({ url: url(world) }) },
    'GET /gateway/bot': {
      token: true,
      handle({ world }) {
        const { shards, total, remaining, maxConcurrency } = numbers();
        const limit = { total, remaining, reset_after: 86_400_000, max_concurrency: maxConcurrency };
        return ok({ url: url(world), shards, session_start_limit: limit });
      },
    },
  };
}
