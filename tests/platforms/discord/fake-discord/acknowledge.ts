import { InteractionType, PermissionFlagsBits } from 'discord.js';
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import type { ZodMiniType } from 'zod/mini';
import { alreadyAcknowledged, invalidForm, unknownInteraction } from './api-error.js';
import type { UploadedFile } from './body.js';
import { checkChoiceValues } from './choice-rules.js';
import type { FakeChoice, FakeInteraction, InteractionKind } from './interaction.js';
import type { MessageBody } from './message-body.js';
import { EPHEMERAL, editMessage, postMessage, postThinking } from './send.js';
import { checkBody } from './spec.js';
import type { World } from './world.js';

const PONG = 1;
const MESSAGE = 4;
const DEFERRED = 5;
const DEFERRED_UPDATE = 6;
const UPDATE = 7;
const CHOICES = 8;

const SCHEMAS: Readonly<Record<number, ZodMiniType>> = {
  [PONG]: PongInteractionCallbackRequestSchema,
  [MESSAGE]: CreateMessageInteractionCallbackRequestSchema,
  [DEFERRED]: CreateMessageInteractionCallbackRequestSchema,
  [DEFERRED_UPDATE]: UpdateMessageInteractionCallbackRequestSchema,
  [UPDATE]: UpdateMessageInteractionCallbackRequestSchema,
  [CHOICES]: ApplicationCommandAutocompleteCallbackRequestSchema,
  9: ModalInteractionCallbackRequestSchema,
};

const ALLOWED: Readonly<Record<InteractionKind, readonly number[]>> = {
  command: [MESSAGE, DEFERRED, 9],
  autocomplete: [CHOICES],
  component: [MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, 9],
};

interface Callback {
  readonly type: number;
  readonly data?: (MessageBody & { readonly choices?: readonly (FakeChoice | null)[] | null }) | null;
}

function read(kind: InteractionKind, body: unknown): Callback {
  const type: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'type') : undefined;
  const schema = typeof type === 'number' ? SCHEMAS[type] : undefined;
  if (!schema) throw invalidForm([{ path: ['type'], message: `there is no callback type ${String(type)}` }]);
  const problems = checkBody(schema, body);
  if (problems.length > 0) throw invalidForm(problems);
  const callback = body as Callback;
  if (!ALLOWED[kind].includes(callback.type))
    throw invalidForm([{ path: ['type'], message: `a ${kind} is not answered with type ${callback.type}` }]);
  return callback;
}

/** A bot that is with a person only, where the guild does not let it speak, is heard by that person alone. */
function shownTo({ channel, user, ownersOf }: FakeInteraction, flags: number): number {
  const { guild } = channel;
  const mayBeHeard =
    !guild ||
    ownersOf()[0] !== undefined ||
    (guild.permissionsOf(user) & PermissionFlagsBits.UseExternalApps) !== 0n;
  return mayBeHeard ? flags : flags | EPHEMERAL;
}

/** The type of the option that is being typed. */
function typedOption({ raw }: FakeInteraction): number {
  if (raw.type !== InteractionType.ApplicationCommandAutocomplete) return 0;
  return raw.data.options.find((option) => 'focused' in option)?.type ?? 0;
}

function offer(interaction: FakeInteraction, data: Callback['data']): void {
  const choices = (data?.choices ?? []).flatMap((choice) => choice ?? []);
  const problems = checkChoiceValues(choices, typedOption(interaction), ['data', 'choices']);
  if (problems.length > 0) throw invalidForm(problems);
  interaction.choices = choices;
}

function carryOut(
  world: World,
  interaction: FakeInteraction,
  { type, data }: Callback,
  files: readonly UploadedFile[],
): void {
  const { channel, pressed } = interaction;
  const flags = shownTo(interaction, data?.flags ?? 0);
  if (type === MESSAGE)
    interaction.original = postMessage(world, channel, { ...data, flags }, files, { interaction });
  if (type === DEFERRED) interaction.original = postThinking(world, channel, flags, { interaction });
  if (type === UPDATE && pressed) editMessage(world, pressed, data ?? {}, files);
  if ((type === UPDATE || type === DEFERRED_UPDATE) && pressed) interaction.original = pressed;
  if (type === CHOICES) offer(interaction, data);
}

/**
 * Answers an interaction for the first time, by a callback or in the answer to an HTTP delivery.
 * @throws {ApiError} 40060 the second time, 10062 after the deadline, 50035 where the body is wrong.
 */
export function acknowledge(
  world: World,
  interaction: FakeInteraction,
  body: unknown,
  files: readonly UploadedFile[],
): void {
  const after = world.clock.now() - interaction.createdAt;
  if (interaction.acknowledgement !== undefined) throw alreadyAcknowledged();
  if (after > world.deadlines.acknowledge) throw unknownInteraction();
  const callback = read(interaction.kind, body);
  carryOut(world, interaction, callback, files);
  interaction.acknowledgement = callback.type;
  interaction.acknowledgedAfter = after;
  world.changes.changed();
}
