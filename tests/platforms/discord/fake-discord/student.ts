import type { APIApplicationCommand, APIInteraction } from 'discord.js';
import type { FakeChannel } from './channel.js';
import type { FakeChoice, FakeInteraction, InteractionKind } from './interaction.js';
import { autocompletePayload, commandPayload, pressPayload } from './interaction-payload.js';
import type { FakeMessage } from './message.js';
import { type OptionValues, optionsOf, optionsWhileTyping } from './option-values.js';
import type { FakeUser } from './people.js';
import { ownersIn } from './surroundings.js';
import type { World } from './world.js';

/** A button of a message: by label or custom id, by place, or a custom id that need not be there any more. */
export type ButtonChoice = string | number | { readonly customId: string };

function begin(
  world: World,
  kind: InteractionKind,
  channel: FakeChannel,
  user: FakeUser,
  payload: (id: string, token: string) => APIInteraction,
  pressed?: FakeMessage,
): FakeInteraction {
  const id = world.nextId();
  const token = `aW50ZXJhY3Rpb246${Buffer.from(`${id}:${crypto.randomUUID()}`).toString('base64url')}`;
  const interaction: FakeInteraction = {
    id,
    token,
    kind,
    user,
    channel,
    raw: payload(id, token),
    createdAt: world.clock.now(),
    followUps: [],
    http: [],
    ...(pressed ? { pressed } : {}),
    ownersOf: () => ownersIn(channel, user),
  };
  world.interactions.set(id, interaction);
  world.tokens.set(token, interaction);
  world.deliver(interaction);
  world.changes.changed();
  return interaction;
}

function commandHere(
  world: World,
  channel: FakeChannel,
  user: FakeUser,
  name: string,
): APIApplicationCommand {
  const command = world.commands.find(name, channel.guild?.id);
  if (!command) throw new Error(`nobody has registered /${name}`);
  const { contexts, integration_types: installs } = command;
  if (contexts && !contexts.includes(channel.context))
    throw new Error(`/${name} is not for the context ${channel.context}`);
  const owners = Object.keys(ownersIn(channel, user)).map(Number);
  if (command.guild_id === undefined && !(installs ?? [0]).some((install) => owners.includes(install)))
    throw new Error(`the bot is not installed for /${name} by this person in this place`);
  return command;
}

/** A person sends a slash command. */
export function useCommand(
  world: World,
  channel: FakeChannel,
  user: FakeUser,
  name: string,
  values: OptionValues,
): FakeInteraction {
  const command = commandHere(world, channel, user, name);
  const options = optionsOf(command, values);
  const file = Object.values(values).find((value) => typeof value === 'object');
  return begin(world, 'command', channel, user, (id, token) =>
    commandPayload({ world, channel, user, id, token }, command, options, file),
  );
}

/** A person types into an option of a slash command. */
export async function typeCommand(
  world: World,
  channel: FakeChannel,
  user: FakeUser,
  name: string,
  values: OptionValues,
  focused: string,
): Promise<readonly FakeChoice[]> {
  const command = commandHere(world, channel, user, name);
  const options = optionsWhileTyping(command, values, focused);
  const interaction = begin(world, 'autocomplete', channel, user, (id, token) =>
    autocompletePayload({ world, channel, user, id, token }, command, options),
  );
  return world.changes.waitFor(() => {
    if (interaction.failure !== undefined) throw new Error(interaction.failure);
    return interaction.choices;
  }, world.deadlines.acknowledge);
}

function customIdOf(message: FakeMessage, button: ButtonChoice): string {
  if (typeof button === 'object') return button.customId;
  const withId = message.buttons.flatMap((each) => ('custom_id' in each ? [each] : []));
  const found =
    typeof button === 'number'
      ? withId[button]
      : withId.find(({ custom_id, label }) => custom_id === button || label === button);
  if (!found) {
    const there = withId.map(({ custom_id, label }) => `${label} (${custom_id})`).join(', ');
    throw new Error(`no button ${button} among: ${there}`);
  }
  if (found.disabled) throw new Error(`the button ${button} is disabled`);
  return found.custom_id;
}

/** A person presses a button. */
export function pressButton(
  world: World,
  channel: FakeChannel,
  user: FakeUser,
  message: FakeMessage,
  button: ButtonChoice,
): FakeInteraction {
  // The message may have gone between the press and its arrival, which a stale custom id stands for.
  const wasThere = typeof button === 'object' && !message.ephemeral;
  if (!wasThere && !message.visibleTo(user)) throw new Error('they do not see this message');
  const customId = customIdOf(message, button);
  return begin(
    world,
    'component',
    channel,
    user,
    (id, token) => pressPayload({ world, channel, user, id, token }, message, customId),
    message,
  );
}
