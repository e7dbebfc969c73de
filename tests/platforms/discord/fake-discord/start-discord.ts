import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createChanges } from './changes.js';
import { createChannel } from './channel.js';
import { createClock } from './clock.js';
import { describeWorld } from './describe-world.js';
import type { FakeDiscord } from './discord.js';
import { type DiscordOptions, gatewayOptions } from './discord-options.js';
import { deliverByHttp, type PostOptions, pingPayload, post } from './endpoint.js';
import { createFaults } from './faults.js';
import { startGateway } from './gateway.js';
import { createGuild } from './guild.js';
import { createUser, rawUser } from './people.js';
import { createRateLimits } from './rate-limits.js';
import { createRegisteredCommands } from './registered-commands.js';
import { commandRoutes } from './rest-commands.js';
import { interactionRoutes } from './rest-interactions.js';
import { messageRoutes } from './rest-messages.js';
import { selfRoutes } from './rest-self.js';
import { createRestServer } from './rest-server.js';
import { threadRoutes } from './rest-threads.js';
import { createSigner } from './signature.js';
import { createSnowflakes } from './snowflake.js';
import type { World } from './world.js';

export type { FakeDiscord } from './discord.js';
export type { DiscordOptions } from './discord-options.js';

/** Starts a Discord on this machine, at a free port, which the real clients can talk to. */
export async function startDiscord(options: DiscordOptions = {}): Promise<FakeDiscord> {
  const { token = 'fake-token', rateLimit = { limit: 50, window: 1000 } } = options;
  const signer = createSigner();
  const clock = createClock();
  const nextId = createSnowflakes(clock);
  const faults = createFaults();
  const id = nextId();
  let endpoint = options.endpoint;

  const world: World = {
    application: {
      id,
      name: 'Mahv',
      bot: rawUser(id, 'mahv', null, true),
      token,
      publicKey: signer.publicKey,
    },
    clock,
    deadlines: { acknowledge: options.acknowledgeWithin ?? 3000, token: options.tokenLife ?? 900_000 },
    nextId,
    changes: createChanges(() => describeWorld(world)),
    commands: createRegisteredCommands(id, nextId),
    guilds: new Map(),
    channels: new Map(),
    interactions: new Map(),
    tokens: new Map(),
    files: new Map(),
    calls: [],
    violations: [],
    origin: '',
    deliver(interaction) {
      const { raw, channel } = interaction;
      if (endpoint !== undefined) void deliverByHttp(world, endpoint, signer, interaction);
      else if (!gateway.dispatch('INTERACTION_CREATE', raw, channel.guild?.id))
        interaction.failure = 'no bot is connected';
    },
  };

  const routes = {
    ...selfRoutes(() => gateway.numbers()),
    ...commandRoutes,
    ...interactionRoutes,
    ...messageRoutes,
    ...threadRoutes,
  };
  const rest = createRestServer({
    world,
    routes,
    faults,
    rateLimits: createRateLimits(rateLimit, clock.now),
  });
  const server = createServer((request, response) => {
    const file = world.files.get((request.url ?? '').replace('/attachments/', ''));
    if (file) response.writeHead(200, { 'content-type': file.contentType }).end(file.bytes);
    else rest.handle(request, response);
  });
  const gateway = startGateway(server, world, gatewayOptions(options));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function toEndpoint(payload: unknown, how: PostOptions = {}) {
    if (endpoint === undefined) throw new Error('no endpoint is set');
    return (await post(endpoint, signer, payload, how, world.deadlines.acknowledge)).answer;
  }

  return {
    get token() {
      return world.application.token;
    },
    set token(value) {
      world.application.token = value;
    },
    get endpoint() {
      return endpoint;
    },
    set endpoint(value) {
      endpoint = value;
    },
    get interactions() {
      return [...world.interactions.values()];
    },
    apiRoot: `${world.origin}/api`,
    applicationId: id,
    publicKey: signer.publicKey,
    gateway,
    faults,
    commands: world.commands,
    deadlines: world.deadlines,
    calls: world.calls,
    violations: world.violations,
    user: (user = {}) => createUser(user.id ?? nextId(), user),
    guild: (guild = {}) => createGuild(world, guild),
    directMessages: (user) => createChannel(world, { recipients: [user] }),
    groupMessages: (...users) => createChannel(world, { recipients: users, group: true }),
    redeliver(interactionId) {
      const interaction = world.interactions.get(interactionId);
      if (!interaction) throw new Error(`there is no interaction ${interactionId}`);
      world.deliver(interaction);
    },
    ping: (how) => toEndpoint(pingPayload(world), how),
    post: toEndpoint,
    advance(milliseconds) {
      clock.advance(milliseconds);
      world.changes.changed();
    },
    waitFor: world.changes.waitFor,
    script: faults.script,
    scriptUntilStopped: faults.scriptUntilStopped,
    dropGateway: gateway.drop,
    invalidateSession: gateway.invalidate,
    askToReconnect: gateway.askToReconnect,
    async close() {
      world.changes.close();
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
