import {
  type APIApplicationCommand,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIChatInputApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord.js';
import type { FakeMessage } from './message.js';
import { rawMessage } from './message-payload.js';
import { ATTACHMENT_ID, type GivenFile } from './option-values.js';
import { type Scene, surroundings } from './surroundings.js';

function commandData({ id, name, guild_id: guild }: APIApplicationCommand) {
  const type: ApplicationCommandType.ChatInput = ApplicationCommandType.ChatInput;
  return { id, name, type, ...(guild === undefined ? {} : { guild_id: guild }) };
}

/** A slash command as it is delivered. */
export function commandPayload(
  scene: Scene,
  command: APIApplicationCommand,
  options: APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommand>[],
  file?: GivenFile,
): APIChatInputApplicationCommandInteraction {
  const attachment = file && { id: ATTACHMENT_ID, proxy_url: file.url, ...file };
  const data = {
    ...commandData(command),
    ...(options.length > 0 ? { options } : {}),
    ...(attachment ? { resolved: { attachments: { [ATTACHMENT_ID]: attachment } } } : {}),
  };
  return { ...surroundings(scene), type: InteractionType.ApplicationCommand, data };
}

/** An option that is being typed, as it is delivered. */
export function autocompletePayload(
  scene: Scene,
  command: APIApplicationCommand,
  options: APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommandAutocomplete>[],
): APIApplicationCommandAutocompleteInteraction {
  return {
    ...surroundings(scene),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: { ...commandData(command), options },
  };
}

/** A press of a button as it is delivered, with the message as it is now. */
export function pressPayload(
  scene: Scene,
  message: FakeMessage,
  customId: string,
): APIMessageComponentButtonInteraction {
  const { application } = scene.world;
  return {
    ...surroundings(scene),
    type: InteractionType.MessageComponent,
    data: { custom_id: customId, component_type: ComponentType.Button },
    message: rawMessage(message, application.bot, application.id),
  };
}
