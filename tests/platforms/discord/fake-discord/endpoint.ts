import { type APIPingInteraction, InteractionType } from 'discord.js';
import { acknowledge } from './acknowledge.js';
import { ApiError } from './api-error.js';
import { parseBody } from './body.js';
import type { FakeInteraction, HttpAnswer } from './interaction.js';
import { type SignatureFault, type Signer, sign } from './signature.js';
import { violate } from './violations.js';
import type { World } from './world.js';

/** How an HTTP delivery is made. */
export interface PostOptions {
  /** What is wrong with its signature; nothing unless told. */
  readonly fault?: SignatureFault;
}

/** What the portal sends to find out whether an endpoint is one. */
export function pingPayload({ nextId, application }: World): APIPingInteraction {
  return {
    id: nextId(),
    application_id: application.id,
    type: InteractionType.Ping,
    token: `ping-${nextId()}`,
    version: 1,
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: {},
    attachment_size_limit: 10 * 1024 * 1024,
  };
}

/** Posts a payload to the bot's endpoint. Rejects where there is no answer within so many milliseconds. */
export async function post(
  endpoint: string,
  signer: Signer,
  payload: unknown,
  { fault }: PostOptions,
  milliseconds: number,
): Promise<{ readonly answer: HttpAnswer; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const body = JSON.stringify(payload);
  const response = await fetch(endpoint, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
      ...sign(signer, body, fault),
    },
    signal: AbortSignal.timeout(milliseconds),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const contentType = response.headers.get('content-type') ?? '';
  return { bytes, answer: { status: response.status, contentType, body: Buffer.from(bytes).toString() } };
}

/**
 * Delivers an interaction over HTTP and takes the answer's body for its acknowledgement, with the checks and the deadline
 * of a callback. 202 without a body says that the callback comes by REST.
 */
export async function deliverByHttp(
  world: World,
  endpoint: string,
  signer: Signer,
  interaction: FakeInteraction,
): Promise<void> {
  try {
    const { bytes, answer } = await post(endpoint, signer, interaction.raw, {}, world.deadlines.acknowledge);
    interaction.http.push(answer);
    if (answer.status === 202 && bytes.length === 0) return;
    if (answer.status !== 200) throw new Error(`the endpoint answered ${answer.status}`);
    const { json, files } = await parseBody(answer.contentType, bytes);
    acknowledge(world, interaction, json, files);
  } catch (error) {
    if (error instanceof ApiError) violate(world, 'the answer of the interactions endpoint', error.problems);
    if (interaction.acknowledgement === undefined)
      interaction.failure = error instanceof Error ? error.message : String(error);
  } finally {
    world.changes.changed();
  }
}
