import {
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIUser,
  EmbedType,
  InteractionType,
  MessageType,
} from 'discord.js';
import type { FakeInteraction } from './interaction.js';
import type { FakeAttachment, FakeMessage } from './message.js';

const PNG = [0x89, 0x50, 0x4e, 0x47];

/** Width and height in pixels, from a PNG's first chunk. */
function sizeOf({ bytes }: FakeAttachment): { width: number; height: number } | undefined {
  if (!PNG.every((byte, index) => bytes[index] === byte) || bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function rawAttachment(file: FakeAttachment): APIAttachment {
  const { id, filename, description, contentType, bytes, url } = file;
  return {
    id,
    filename,
    size: bytes.length,
    url,
    proxy_url: url,
    content_type: contentType,
    ...(description === undefined ? {} : { description }),
    ...sizeOf(file),
  };
}

function rawEmbed({ image, ...rest }: APIEmbed, files: readonly FakeAttachment[]): APIEmbed {
  const file = files.find(({ filename }) => image?.url === `attachment://${filename}`);
  const shown = file ? { url: file.url, proxy_url: file.url, ...sizeOf(file) } : image;
  return { ...rest, type: EmbedType.Rich, ...(shown ? { image: shown } : {}) };
}

/** The network numbers the components of a message from 1, rows and what is in them alike. */
function numbered<T extends object>(components: readonly T[], count = { last: 0 }): T[] {
  return components.map((component) => {
    count.last += 1;
    const id = count.last;
    const inside: unknown = Reflect.get(component, 'components');
    return { ...component, id, ...(Array.isArray(inside) ? { components: numbered(inside, count) } : {}) };
  });
}

function metadataOf({ id, user, pressed, ownersOf }: FakeInteraction): APIMessageInteractionMetadata {
  const who = { id, user: user.raw, authorizing_integration_owners: ownersOf() };
  return pressed
    ? { ...who, type: InteractionType.MessageComponent, interacted_message_id: pressed.id }
    : { ...who, type: InteractionType.ApplicationCommand };
}

function typeOf({ interaction, followUp }: FakeMessage): MessageType {
  if (interaction?.kind === 'command' && !followUp) return MessageType.ChatInputCommand;
  return interaction ? MessageType.Reply : MessageType.Default;
}

/** A message as the API writes it. A file that an embed shows stands in the embed, and no more among the attachments. */
export function rawMessage(message: FakeMessage, author: APIUser, applicationId: string): APIMessage {
  const { id, channel, interaction, content, embeds, attachments, components, flags, createdAt, editedAt } =
    message;
  const inEmbeds = new Set(embeds.map(({ image }) => image?.url));
  const beside = attachments.filter(({ filename }) => !inEmbeds.has(`attachment://${filename}`));
  return {
    id,
    channel_id: channel.id,
    type: typeOf(message),
    author,
    content,
    timestamp: new Date(createdAt).toISOString(),
    edited_timestamp: editedAt === undefined ? null : new Date(editedAt).toISOString(),
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: beside.map(rawAttachment),
    embeds: embeds.map((embed) => rawEmbed(embed, attachments)),
    components: numbered(components),
    pinned: false,
    flags,
    application_id: applicationId,
    ...(interaction ? { webhook_id: applicationId, interaction_metadata: metadataOf(interaction) } : {}),
  };
}
