import { type APIMessage, type REST, Routes } from 'discord.js';
import type { FakeChannel } from './channel.js';
import type { FakeInteraction } from './interaction.js';
import type { FakeUser } from './people.js';
import { type FakeDiscord, startDiscord } from './start-discord.js';
import { registerVanish, restOf } from './test-client.js';

/** Files of a request, as the REST class takes them. */
export interface Extra {
  readonly files?: { readonly name: string; readonly data: Buffer }[];
  readonly query?: URLSearchParams;
}

/** A person in a channel, and a bot that answers her by hand over the real REST class. */
export interface Asker {
  readonly discord: FakeDiscord;
  readonly rest: REST;
  readonly sara: FakeUser;
  readonly channel: FakeChannel;
  /** Sara sends /vanish. */
  ask(): FakeInteraction;
  callback(interaction: FakeInteraction, body: unknown, extra?: Extra): Promise<unknown>;
  /** Answers with a message at once. */
  say(interaction: FakeInteraction, data: unknown, extra?: Extra): Promise<unknown>;
  /** The route of the first answer. */
  original(interaction: FakeInteraction): `/${string}`;
  edit(interaction: FakeInteraction, body: unknown, extra?: Extra): Promise<unknown>;
  followUp(interaction: FakeInteraction, body: unknown): Promise<APIMessage>;
}

/** Starts a Discord with an asker in it. */
export async function startAsker(): Promise<Asker> {
  const discord = await startDiscord();
  const rest = restOf(discord);
  const sara = discord.user({ name: 'Sara' });
  const channel = discord.guild().channel();
  await registerVanish(discord);
  const callback: Asker['callback'] = ({ id, token }, body, extra) =>
    rest.post(Routes.interactionCallback(id, token), { body, auth: false, ...extra });
  const original: Asker['original'] = ({ token }) => Routes.webhookMessage(discord.applicationId, token);
  return {
    discord,
    rest,
    sara,
    channel,
    ask: () => channel.command(sara, 'vanish'),
    callback,
    say: (interaction, data, extra) => callback(interaction, { type: 4, data }, extra),
    original,
    edit: (interaction, body, extra) => rest.patch(original(interaction), { body, auth: false, ...extra }),
    async followUp({ token }, body) {
      const answer = await rest.post(Routes.webhook(discord.applicationId, token), { body, auth: false });
      return answer as APIMessage;
    },
  };
}

/** A button. */
export const button = (id: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: id,
  custom_id: id,
  ...more,
});

/** A row of them. */
export const row = (...buttons: object[]) => ({ type: 1, components: buttons });

/** A file of so many bytes. */
export const file = (name: string, size = 3) => ({ name, data: Buffer.alloc(size, 'x') });
