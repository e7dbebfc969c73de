import {
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  Events,
  REST,
  Routes,
} from 'discord.js';
import type { FakeDiscord } from './discord.js';

/** A real client, logged in and ready. */
export async function readyClient(
  discord: FakeDiscord,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({ intents: [], ...options, rest: { api: discord.apiRoot, ...options.rest } });
  client.on(Events.Error, () => undefined);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}

/** The real REST class, which does not retry what is no 5xx. */
export function restOf(discord: FakeDiscord, options: ConstructorParameters<typeof REST>[0] = {}): REST {
  return new REST({ api: discord.apiRoot, ...options }).setToken(discord.token);
}

/** What @discordjs/rest found wrong, for a comparison. */
export async function failureOf(call: Promise<unknown>): Promise<{ status: unknown; code: unknown }> {
  return call.then(
    () => ({ status: 'none', code: 'none' }),
    (error: unknown) => {
      if (typeof error !== 'object' || error === null) return { status: 'none', code: error };
      return { status: Reflect.get(error, 'status'), code: Reflect.get(error, 'code') };
    },
  );
}

/** A command that takes one of everything the tests need. */
export const VANISH = {
  name: 'vanish',
  description: 'Shows how the gradient vanishes',
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [
    { type: 4, name: 'depth', description: 'Layers', min_value: 1, max_value: 100 },
    { type: 3, name: 'act', description: 'Activation', autocomplete: true },
    { type: 3, name: 'init', description: 'Initialiser', choices: [{ name: 'Xavier', value: 'xavier' }] },
    { type: 5, name: 'private', description: 'Only for me' },
  ],
} as const;

/** Registers {@link VANISH}. */
export async function registerVanish(discord: FakeDiscord): Promise<void> {
  await restOf(discord).put(Routes.applicationCommands(discord.applicationId), { body: [VANISH] });
}

/** Calls back for each slash command; what the callback throws is kept in the list it returns. */
export function onCommand(
  client: Client,
  answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
): unknown[] {
  const failures: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) answer(interaction).catch((error: unknown) => failures.push(error));
  });
  return failures;
}
