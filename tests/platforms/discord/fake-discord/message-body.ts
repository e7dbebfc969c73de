import type { APIAllowedMentions, APIEmbed, APIMessageTopLevelComponent } from 'discord.js';
import type { UploadedFile } from './body.js';
import type { FakeAttachment, MessageContent } from './message.js';

/** A message as the bot sends it, of which the official schema has been satisfied. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly attachments?:
    | readonly { id: string; filename?: string | null; description?: string | null }[]
    | null;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly flags?: number | null;
}

/** Where a new file is kept: gives its id and address. */
export type StoreFile = (file: { filename: string; contentType: string; bytes: Uint8Array }) => {
  id: string;
  url: string;
};

function attach(
  file: UploadedFile,
  declared: { filename?: string | null; description?: string | null },
  store: StoreFile,
): FakeAttachment {
  const filename = declared.filename ?? file.filename;
  const { contentType, bytes } = file;
  const { id, url } = store({ filename, contentType, bytes });
  const alt = declared.description ?? undefined;
  return { id, url, filename, contentType, bytes, ...(alt === undefined ? {} : { description: alt }) };
}

/**
 * The files of a message after a body was put in: `attachments` says which old ones stay and describes new ones;
 * without it all old ones stay and the new ones come after them.
 */
export function filesAfter(
  old: readonly FakeAttachment[],
  { attachments }: MessageBody,
  files: readonly UploadedFile[],
  store: StoreFile,
): FakeAttachment[] {
  if (!attachments) return [...old, ...files.map((file) => attach(file, {}, store))];
  return attachments.flatMap((declared) => {
    const kept = old.find(({ id }) => id === declared.id);
    const file = files.find(({ index }) => index === declared.id);
    if (kept) return [{ ...kept, ...(declared.description ? { description: declared.description } : {}) }];
    return file ? [attach(file, declared, store)] : [];
  });
}

/** A message's content after a body was put in: what the body does not name stays. */
export function contentAfter(
  old: MessageContent,
  body: MessageBody,
  attachments: readonly FakeAttachment[],
): MessageContent {
  const { content, embeds, components, allowed_mentions } = body;
  const mentions = allowed_mentions ?? old.allowedMentions;
  return {
    content: content === undefined ? old.content : (content ?? ''),
    embeds: embeds === undefined ? old.embeds : (embeds ?? []),
    components: components === undefined ? old.components : (components ?? []),
    attachments,
    flags: old.flags,
    ...(mentions === undefined ? {} : { allowedMentions: mentions }),
  };
}
