import type { RESTPostAPIInteractionCallbackWithResponseResult } from 'discord.js';
import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import { acknowledge } from './acknowledge.js';
import {
  ApiError,
  invalidWebhookToken,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './api-error.js';
import type { FakeInteraction } from './interaction.js';
import type { FakeMessage } from './message.js';
import type { MessageBody } from './message-body.js';
import { rawMessage } from './message-payload.js';
import { nothing, ok, param, type RestRequest, type RestRoutes } from './rest-route.js';
import { deleteMessage, editMessage, postMessage } from './send.js';
import type { World } from './world.js';

const MOST_FOLLOW_UPS_OF_A_GUEST = 5;

/** The interaction whose token stands in the path. @throws {ApiError} where it is unknown, unanswered or too old. */
function interactionOf(request: RestRequest): FakeInteraction {
  const { world } = request;
  const interaction = world.tokens.get(param(request, 'webhook_token'));
  if (!interaction || param(request, 'webhook_id') !== world.application.id) throw unknownWebhook();
  if (world.clock.now() - interaction.createdAt > world.deadlines.token) throw invalidWebhookToken();
  if (interaction.acknowledgement === undefined) throw unknownWebhook();
  return interaction;
}

function messageOf(request: RestRequest): FakeMessage {
  const { original, followUps } = interactionOf(request);
  const id = request.params.message_id;
  const message = id === undefined ? original : [original, ...followUps].find((each) => each?.id === id);
  if (!message || message.deleted) throw unknownMessage();
  return message;
}

function raw({ application }: World, message: FakeMessage): unknown {
  return rawMessage(message, application.bot, application.id);
}

function edit(request: RestRequest) {
  const message = messageOf(request);
  editMessage(request.world, message, (request.body ?? {}) as MessageBody, request.files);
  return ok(raw(request.world, message));
}

function remove(request: RestRequest) {
  deleteMessage(request.world, messageOf(request));
  return nothing;
}

function followUp(request: RestRequest) {
  const { world, files } = request;
  const interaction = interactionOf(request);
  const body = (request.body ?? {}) as MessageBody;
  const { original, channel, followUps } = interaction;
  // While "thinking…" stands, the network takes a follow-up for the first answer and ignores its flags.
  if (original?.loading && !original.deleted) {
    editMessage(world, original, body, files);
    return ok(raw(world, original));
  }
  const isGuest = interaction.ownersOf()[0] === undefined;
  if (isGuest && followUps.length >= MOST_FOLLOW_UPS_OF_A_GUEST)
    throw new ApiError(400, 40094, 'This interaction has reached the maximum number of follow up messages');
  const message = postMessage(world, channel, body, files, { interaction, followUp: true });
  followUps.push(message);
  world.changes.changed();
  return ok(raw(world, message));
}

function callbackResult(
  world: World,
  interaction: FakeInteraction,
): RESTPostAPIInteractionCallbackWithResponseResult {
  const { id, raw: payload, original, acknowledgement = 0 } = interaction;
  const shown = original && (acknowledgement === 4 || acknowledgement === 7);
  const message = original ? rawMessage(original, world.application.bot, world.application.id) : undefined;
  return {
    interaction: {
      id,
      type: payload.type,
      ...(original
        ? {
            response_message_id: original.id,
            response_message_loading: original.loading,
            response_message_ephemeral: original.ephemeral,
          }
        : {}),
    },
    resource: { type: acknowledgement, ...(shown && message ? { message } : {}) },
  };
}

/** Answers to interactions and what follows them; their tokens are all they need. */
export const interactionRoutes: RestRoutes = {
  'POST /interactions/{interaction_id}/{interaction_token}/callback': {
    token: false,
    // The schema depends on the callback's type: acknowledge() looks at it.
    schema: z.any(),
    handle(request) {
      const { world, body, files, query } = request;
      const interaction = world.interactions.get(param(request, 'interaction_id'));
      if (interaction?.token !== param(request, 'interaction_token') || !interaction)
        throw unknownInteraction();
      acknowledge(world, interaction, body, files);
      return query.with_response === 'true' ? ok(callbackResult(world, interaction)) : nothing;
    },
  },
  'POST /webhooks/{webhook_id}/{webhook_token}': {
    token: false,
    schema: IncomingWebhookRequestPartialSchema,
    handle: followUp,
  },
  'GET /webhooks/{webhook_id}/{webhook_token}/messages/@original': {
    token: false,
    handle: (request) => ok(raw(request.world, messageOf(request))),
  },
  'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original': {
    token: false,
    schema: IncomingWebhookUpdateRequestPartialSchema,
    handle: edit,
  },
  'DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original': { token: false, handle: remove },
  'GET /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}': {
    token: false,
    handle: (request) => ok(raw(request.world, messageOf(request))),
  },
  'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}': {
    token: false,
    schema: IncomingWebhookUpdateRequestPartialSchema,
    handle: edit,
  },
  'DELETE /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}': { token: false, handle: remove },
};
