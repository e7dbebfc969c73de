import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
  type RawFile,
  type RESTAPIAttachment,
} from 'discord.js';
import type { Attachment, Picture, Reply } from '../../chat/reply.js';
import { type Direction, directionOf, type Language } from '../../i18n/language.js';
import type { Translate } from '../../i18n/message.js';
import type { Lines } from '../../store/lines.js';
import { buttonData } from '../button-data.js';
import { buttonRows } from './button-rows.js';
import { DATA_ROOM, deleteId, lineId, stopId } from './custom-id.js';
import { markdown } from './markdown.js';
import { pieces } from './pieces.js';

/** Discord's limits, in UTF-16 units, and the colours of an embed's edge. */
const LONGEST_DESCRIPTION = 4096;
const LONGEST_ALT = 1024;
const LONGEST_LABEL = 80;
const LONGEST_STEM = 60;
const ACCENT = 0x4a4bc4;
const DANGER = 0xa5281f;

/** A message to send, or to put in place of another: everything it does not name is taken away. */
export interface OutgoingMessage {
  readonly body: {
    readonly embeds: APIEmbed[];
    readonly components: APIActionRowComponent<APIButtonComponentWithCustomId>[];
    readonly attachments: RESTAPIAttachment[];
    readonly allowed_mentions: { readonly parse: [] };
  };
  readonly files: RawFile[];
}

/** What a message needs beside the reply. */
export interface MessageParts {
  readonly lines: Lines;
  readonly translate: (language: Language) => Translate;
  /** Who may delete the answer; nobody needs to where only the asker sees it. */
  readonly owner?: string;
}

function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;
}

function pictureFile(picture: Picture, stem: string, index: number): RawFile {
  const kind = picture.mime === 'image/gif' ? 'gif' : 'png';
  return {
    name: `${stem}-${index + 1}.${kind}`,
    data: Buffer.from(picture.bytes),
    contentType: picture.mime,
  };
}

function plainFile({ name, mime, bytes }: Attachment): RawFile {
  return { name, data: Buffer.from(bytes), contentType: mime };
}

function stemOf(reply: Reply): string {
  const words = (reply.command ?? 'mahv').replace(/[^a-z0-9]+/gi, '-').replace(/^-/, '');
  return words.slice(0, LONGEST_STEM).replace(/-$/, '');
}

async function rowsOf(
  reply: Reply,
  { lines, translate, owner }: MessageParts,
): Promise<APIActionRowComponent<APIButtonComponentWithCustomId>[]> {
  let place = 0;
  const button = (label: string, custom_id: string): APIButtonComponentWithCustomId => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: shortened(label, LONGEST_LABEL),
    custom_id,
  });
  const rows: APIButtonComponentWithCustomId[][] = [];
  for (const row of buttonRows(reply.buttons, owner === undefined ? 0 : 1)) {
    const made: APIButtonComponentWithCustomId[] = [];
    for (const { label, command } of row) {
      made.push(button(label, lineId(reply.language, place, await buttonData(command, DATA_ROOM, lines))));
      place += 1;
    }
    rows.push(made);
  }
  if (owner !== undefined) {
    const label = translate(reply.language)('discord-delete');
    rows.push([{ ...button(label, deleteId(reply.language, owner)), emoji: { name: '🗑️' } }]);
  }
  return rows.map((components) => ({ type: ComponentType.ActionRow, components }));
}

function message(
  embeds: APIEmbed[],
  components: APIActionRowComponent<APIButtonComponentWithCustomId>[] = [],
  files: RawFile[] = [],
  attachments: RESTAPIAttachment[] = [],
): OutgoingMessage {
  return { body: { embeds, components, attachments, allowed_mentions: { parse: [] } }, files };
}

/** A message of a few words of our own. */
export function wordMessage(text: Reply['text'], direction: Direction): OutgoingMessage {
  return message([{ description: markdown(text, direction).join('\n\n'), color: DANGER }]);
}

/** What tells how work stands, with the button that stops it. */
export function workMessage(
  text: Reply['text'],
  language: Language,
  { label, owner, run }: { readonly label: string; readonly owner: string; readonly run: string },
): OutgoingMessage {
  const button: APIButtonComponentWithCustomId = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: shortened(label, LONGEST_LABEL),
    custom_id: stopId(language, owner, run),
    emoji: { name: '⏹️' },
  };
  const description = markdown(text, directionOf(language)).join('\n\n');
  return message([{ description, color: ACCENT }], [{ type: ComponentType.ActionRow, components: [button] }]);
}

/**
 * A reply as Discord messages: first the one with the pictures, files and buttons, then, where the text is longer than
 * one embed, the rest of it.
 */
export async function messagesOf(
  reply: Reply,
  parts: MessageParts,
): Promise<readonly [OutgoingMessage, ...OutgoingMessage[]]> {
  const color = reply.error ? DANGER : ACCENT;
  const stem = stemOf(reply);
  const pictures = reply.pictures.map((picture, index) => pictureFile(picture, stem, index));
  const files = [...pictures, ...reply.files.map(plainFile)];
  const [text, ...rest] = pieces(markdown(reply.text, reply.direction), LONGEST_DESCRIPTION);
  const images = pictures.map(({ name }) => ({ color, image: { url: `attachment://${name}` } }));
  const [first, ...others] = images;
  const embeds = [{ color, ...first, ...(text === undefined ? {} : { description: text }) }, ...others];
  const attachments = files.map(({ name }, id) => {
    const alt = reply.pictures[id]?.alt;
    return { id: String(id), filename: name, ...(alt ? { description: shortened(alt, LONGEST_ALT) } : {}) };
  });
  return [
    message(embeds, await rowsOf(reply, parts), files, attachments),
    ...rest.map((description) => message([{ color, description }])),
  ];
}
