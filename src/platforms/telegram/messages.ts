import type { AnswerPart } from '../../store/answers.js';
import { planEdit } from './edit-plan.js';
import { type Files, fileIdOf, shownPicture } from './files.js';
import { TelegramCallError } from './outgoing/call-error.js';
import { isNotModified } from './outgoing/call-problems.js';
import type { Outbox, SendOptions } from './outgoing/outbox.js';
import type { Part } from './parts.js';
import {
  type Call,
  editPicture,
  editText,
  type Place,
  sendAlbum,
  sendFile,
  sendPicture,
  sendText,
} from './payloads.js';
import { isUnchangeable } from './refusals.js';
import { Serial } from './serial.js';
import type { TelegramMessage } from './wire.js';

type PicturePart = Extract<Part, { readonly kind: 'picture' }>;

const LARGEST_ALBUM = 10;
/** Most answers that wait for one chat: more could not be sent within minutes. */
const MOST_WAITING = 100;

/** An answer's messages on their way into a chat. */
export interface Messages {
  /** Sends parts as new messages; one result a part, in order. */
  send(place: Place, parts: readonly Part[]): Promise<readonly AnswerPart[]>;
  /** Turns messages already sent into other parts; one result a part, in order, then files sent earlier. */
  show(place: Place, old: readonly AnswerPart[], parts: readonly Part[]): Promise<readonly AnswerPart[]>;
  /** Deletes messages; one that is gone already counts as deleted. False where Telegram refused one. */
  remove(chat: string, old: readonly AnswerPart[]): Promise<boolean>;
  /** Answers that wait for an earlier one in their chat. */
  waiting(): number;
}

/** Pictures that stand together go out as albums; everything else goes alone. */
function groupsOf(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  let albumOpen = false;
  for (const part of parts) {
    const inAlbum = part.kind === 'picture' && part.picture.mime === 'image/png' && !part.keyboard;
    const last = groups.at(-1);
    if (inAlbum && albumOpen && last && last.length < LARGEST_ALBUM) last.push(part);
    else groups.push([part]);
    albumOpen = inAlbum;
  }
  return groups;
}

/** Messages sent through one outbox. */
export function createMessages(outbox: Outbox, files: Files): Messages {
  const answers = new Serial(MOST_WAITING);
  const send = <T>(chat: string, { method, payload }: Call, options?: SendOptions) =>
    outbox.send<T>(chat, method, payload, options);

  async function sendOne(place: Place, part: Part): Promise<TelegramMessage> {
    const { chat } = place;
    if (part.kind === 'text') return send(chat, sendText(place, part.html, part.keyboard));
    if (part.kind === 'file') {
      const { bytes, name } = part.file;
      return send(chat, sendFile(place, { source: bytes, filename: name }));
    }
    return files.carry(
      [shownPicture(part.picture)],
      ([file = '']) => send<TelegramMessage>(chat, sendPicture(place, part, file)),
      (message) => [fileIdOf(message)],
    );
  }

  async function sendGroup(place: Place, group: readonly Part[]): Promise<readonly TelegramMessage[]> {
    const pictures = group.filter((part): part is PicturePart => part.kind === 'picture');
    if (pictures.length < 2) return Promise.all(group.map((part) => sendOne(place, part)));
    return files.carry(
      pictures.map(({ picture }) => shownPicture(picture)),
      (ids) =>
        send<readonly TelegramMessage[]>(place.chat, sendAlbum(place, pictures, ids), {
          cost: pictures.length,
        }),
      (messages) => messages.map(fileIdOf),
    );
  }

  /** An answer of several messages is not interrupted by another one. */
  function sendAll(place: Place, parts: readonly Part[]): Promise<readonly AnswerPart[]> {
    return answers.run(place.chat, () => sendInOrder(place, parts));
  }

  async function sendInOrder(place: Place, parts: readonly Part[]): Promise<readonly AnswerPart[]> {
    const sent: AnswerPart[] = [];
    const { replyTo: _, ...unquoted } = place;
    for (const [index, group] of groupsOf(parts).entries()) {
      const messages = await sendGroup(index === 0 ? place : unquoted, group);
      for (const [at, { kind }] of group.entries()) {
        const message = messages[at];
        const album = group.length > 1 ? { album: true as const } : {};
        if (message) sent.push({ message: String(message.message_id), kind, ...album });
      }
    }
    return sent;
  }

  async function change({ chat }: Place, { message }: AnswerPart, part: Part): Promise<void> {
    const name = { chat, message };
    if (part.kind === 'text') await send(chat, editText(name, part.html, part.keyboard));
    if (part.kind !== 'picture') return;
    await files.carry(
      [shownPicture(part.picture)],
      ([file = '']) => send<TelegramMessage>(chat, editPicture(name, part, file)),
      (edited) => [fileIdOf(edited)],
    );
  }

  /** False where there is nothing left to change. */
  async function changed(place: Place, old: AnswerPart, part: Part): Promise<boolean> {
    try {
      await change(place, old, part);
      return true;
    } catch (error) {
      if (isNotModified(error)) return true;
      if (isUnchangeable(error)) return false;
      throw error;
    }
  }

  async function remove(chat: string, old: readonly AnswerPart[]): Promise<boolean> {
    const results = await Promise.all(
      old.map(({ message }) =>
        outbox.call('deleteMessage', { chat_id: Number(chat), message_id: Number(message) }).then(
          () => true,
          (error: unknown) => error instanceof TelegramCallError && /not found/i.test(error.description),
        ),
      ),
    );
    return results.every(Boolean);
  }

  async function show(
    place: Place,
    old: readonly AnswerPart[],
    parts: readonly Part[],
  ): Promise<readonly AnswerPart[]> {
    const { edits, deletions, additions, kept } = planEdit(old, parts);
    const shown: AnswerPart[] = [];
    for (const { old: before, part } of edits) {
      if (!(await changed(place, before, part))) break;
      shown.push({ ...before, kind: part.kind });
    }
    // Where one message is gone, what comes after it is sent anew too: the answer must read in order.
    const lost = edits.slice(shown.length);
    const fresh = [...lost.map(({ part }) => part), ...additions];
    const added = fresh.length === 0 ? [] : await sendAll(place, fresh);
    await remove(place.chat, [...deletions, ...lost.map((edit) => edit.old)]);
    return [...shown, ...added, ...kept];
  }

  return { send: sendAll, show, remove, waiting: () => answers.waiting };
}
