import { tooLarge } from './api-error.js';
import type { UploadedFile } from './body.js';
import type { FakeChannel } from './channel.js';
import type { FakeInteraction } from './interaction.js';
import { FakeMessage, type MessageContent } from './message.js';
import { contentAfter, filesAfter, type MessageBody, type StoreFile } from './message-body.js';
import { checkMessage } from './message-rules.js';
import type { World } from './world.js';

/** The flag of a message that only the asker sees. */
export const EPHEMERAL = 64;
/** The flag of a message that says "thinking…". */
export const LOADING = 128;
/** The flags that a bot may set: no embeds from links, ephemeral, silent. */
const OWN_FLAGS = 4 | EPHEMERAL | 4096;

const DEFAULT_SIZE_LIMIT = 10 * 1024 * 1024;

/** What a new message belongs to. */
export interface Origin {
  readonly interaction?: FakeInteraction;
  readonly followUp?: boolean;
}

function storeIn(world: World, channel: FakeChannel): StoreFile {
  return ({ filename, contentType, bytes }) => {
    const id = world.nextId();
    const key = `${channel.id}/${id}/${encodeURIComponent(filename)}`;
    world.files.set(key, { contentType, bytes });
    return { id, url: `${world.origin}/attachments/${key}` };
  };
}

/** The content of a message after a body was put in. @throws {ApiError} where the network does not take that. */
function checked(
  world: World,
  channel: FakeChannel,
  old: MessageContent,
  body: MessageBody,
  files: readonly UploadedFile[],
): MessageContent {
  const limit = channel.guild?.attachmentSizeLimit ?? DEFAULT_SIZE_LIMIT;
  if (files.some(({ bytes }) => bytes.length > limit)) throw tooLarge();
  const after = contentAfter(old, body, filesAfter(old.attachments, body, files, storeIn(world, channel)));
  checkMessage(body, files, old, after);
  return after;
}

const NOTHING: MessageContent = { content: '', embeds: [], components: [], attachments: [], flags: 0 };

function place(
  world: World,
  channel: FakeChannel,
  content: MessageContent,
  { interaction, followUp }: Origin,
): FakeMessage {
  const message = new FakeMessage(world.nextId(), channel, world.clock.now(), interaction, followUp);
  message.begin(content);
  channel.messages.push(message);
  world.changes.changed();
  return message;
}

/** Sends a message. @throws {ApiError} where the network does not take it. */
export function postMessage(
  world: World,
  channel: FakeChannel,
  body: MessageBody,
  files: readonly UploadedFile[],
  origin: Origin = {},
): FakeMessage {
  const content = checked(world, channel, NOTHING, body, files);
  return place(world, channel, { ...content, flags: (body.flags ?? 0) & OWN_FLAGS }, origin);
}

/** Sends "thinking…". */
export function postThinking(world: World, channel: FakeChannel, flags: number, origin: Origin): FakeMessage {
  return place(world, channel, { ...NOTHING, flags: (flags & EPHEMERAL) | LOADING }, origin);
}

/** Edits a message; whom it is shown to stays. @throws {ApiError} where the network does not take it. */
export function editMessage(
  world: World,
  message: FakeMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
): void {
  const content = checked(world, message.channel, message.now, body, files);
  message.write({ ...content, flags: message.flags & ~LOADING }, world.clock.now());
  world.changes.changed();
}

/** Deletes a message. */
export function deleteMessage(world: World, message: FakeMessage): void {
  message.deleted = true;
  world.changes.changed();
}
