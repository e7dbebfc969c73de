import { createHash } from 'node:crypto';
import type { Picture } from '../../chat/reply.js';
import type { Uploads } from '../../store/uploads.js';
import { isWrongFileId } from './outgoing/call-problems.js';
import type { TelegramMessage } from './wire.js';

/** Bytes that may have been uploaded before. */
export interface Upload {
  /** The same for the same bytes sent in the same way; absent where they are not worth remembering. */
  readonly key?: string;
  readonly bytes: Uint8Array;
  readonly filename: string;
}

/** A file in a call's parameters: the id of one already uploaded, or its bytes. */
export type FileParameter = string | { readonly source: Uint8Array; readonly filename: string };

/** Sends files by the ids Telegram gave them, and uploads only what it does not have. */
export interface Files {
  /** The id a file is already known by. */
  known(upload: Upload): Promise<string | undefined>;
  /** Forgets ids that Telegram no longer takes. */
  forget(uploads: readonly Upload[]): Promise<void>;
  /**
   * Sends uploads in one call. Where Telegram no longer takes an id, all are uploaded anew and the call is made once
   * more. `idsOf` reads the files' new ids from the call's result, in the same order.
   */
  carry<T>(
    uploads: readonly Upload[],
    send: (files: readonly FileParameter[]) => Promise<T>,
    idsOf: (result: T) => readonly (string | undefined)[],
  ): Promise<T>;
}

/** A picture as it is shown inside a message. */
export function shownPicture(picture: Picture): Upload {
  return uploadOf(picture.bytes, 'shown', picture.mime === 'image/gif' ? 'mahv.gif' : 'mahv.png');
}

/** A picture as a file, untouched by Telegram. */
export function pictureFile(picture: Picture, filename: string): Upload {
  return uploadOf(picture.bytes, 'file', filename);
}

function uploadOf(bytes: Uint8Array, way: string, filename: string): Upload {
  return { key: `${way}:${createHash('sha256').update(bytes).digest('hex')}`, bytes, filename };
}

/** The id of the file in a message: the largest size of a photo, an animation, or a document. */
export function fileIdOf(message: TelegramMessage): string | undefined {
  const sizes = [...(message.photo ?? [])].sort((one, other) => one.width - other.width);
  return sizes.at(-1)?.file_id ?? message.animation?.file_id ?? message.document?.file_id;
}

function asBytes({ bytes, filename }: Upload): FileParameter {
  return { source: bytes, filename };
}

/** Files as one bot (`source`, e.g. `telegram:<bot id>`) has uploaded them. */
export function createFiles(uploads: Uploads, source: string): Files {
  const known = async ({ key }: Upload) => (key === undefined ? undefined : uploads.find(source, key));

  async function remember(sent: readonly Upload[], ids: readonly (string | undefined)[]): Promise<void> {
    for (const [index, { key }] of sent.entries()) {
      const id = ids[index];
      if (key !== undefined && id !== undefined) await uploads.keep(source, key, id);
    }
  }

  async function forget(sent: readonly Upload[]): Promise<void> {
    for (const { key } of sent) if (key !== undefined) await uploads.forget(source, key);
  }

  return {
    known,
    forget,
    async carry(sent, send, idsOf) {
      const ids = await Promise.all(sent.map(known));
      const byId = ids.some((id) => id !== undefined);
      try {
        const result = await send(sent.map((upload, index) => ids[index] ?? asBytes(upload)));
        if (ids.includes(undefined)) await remember(sent, idsOf(result));
        return result;
      } catch (error) {
        if (!byId || !isWrongFileId(error)) throw error;
        await forget(sent);
        const result = await send(sent.map(asBytes));
        await remember(sent, idsOf(result));
        return result;
      }
    },
  };
}
