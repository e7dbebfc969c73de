import { createHash } from 'node:crypto';
import { badRequest } from '../api-error.js';
import type { Upload } from '../http/upload.js';
import { imageFacts } from './images.js';

/** As what a file was sent. */
export type FileKind = 'photo' | 'document' | 'animation';

/** A file on the server. */
export interface StoredFile {
  /** What a bot sends it again by; each bot knows it by another, and each upload has its own. */
  readonly fileId: string;
  /** The same for the same bytes. */
  readonly uniqueId: string;
  readonly kind: FileKind;
  readonly bot: number;
  readonly name: string;
  readonly mime: string;
  readonly bytes: Buffer;
  /** Pixels; 0 where it is no picture. */
  readonly width: number;
  readonly height: number;
  /** Where it is downloaded from, under `/file/bot<token>/`. */
  readonly path: string;
  /** The small version of a photo, which Telegram lists first. */
  readonly thumbnail?: StoredFile;
}

const LARGEST_PHOTO = 10 * 1024 * 1024;
const THUMBNAIL = 90;

function checkPhoto(bytes: Buffer): { width: number; height: number; mime: string } {
  const facts = imageFacts(bytes);
  if (!facts) throw badRequest('IMAGE_PROCESS_FAILED');
  if (bytes.length > LARGEST_PHOTO) throw badRequest('file is too big');
  const { width, height } = facts;
  const long = Math.max(width, height);
  if (width + height > 10_000 || long > 20 * Math.min(width, height))
    throw badRequest('PHOTO_INVALID_DIMENSIONS');
  return facts;
}

/** Everything that was uploaded. */
export class Files {
  private readonly byId = new Map<string, StoredFile>();
  private readonly byPath = new Map<string, StoredFile>();
  /** Equal bytes are kept once, so that a long run of uploads does not fill the memory. */
  private readonly contents = new Map<string, Buffer>();
  private count = 0;

  /**
   * Keeps an upload as a new file.
   * @throws {ApiError} 400 where it is to be a photo and is none.
   */
  add(upload: Upload, kind: FileKind, bot: number): StoredFile {
    if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
    const { width, height, mime } =
      kind === 'photo'
        ? checkPhoto(upload.bytes)
        : {
            width: 0,
            height: 0,
            mime: upload.mime || 'application/octet-stream',
            ...imageFacts(upload.bytes),
          };
    const whole = this.keep({ kind, bot, name: upload.name, mime, width, height }, upload.bytes);
    if (kind !== 'photo') return whole;
    const scale = Math.min(1, THUMBNAIL / Math.max(width, height));
    const small = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
    const thumbnail = this.keep({ kind, bot, name: upload.name, mime, ...small }, upload.bytes);
    const photo = { ...whole, thumbnail };
    this.byId.set(photo.fileId, photo);
    return photo;
  }

  /**
   * The file that a parameter means: an upload, `attach://<name>`, or the id of a file this bot knows.
   * @throws {ApiError} 400 where there is no such file, or it is of another kind.
   */
  take(
    value: unknown,
    kind: FileKind,
    bot: number,
    attached: (name: string) => Upload | undefined,
  ): StoredFile {
    if (typeof value !== 'string') return this.add(value as Upload, kind, bot);
    if (value.startsWith('attach://')) {
      const upload = attached(value.slice('attach://'.length));
      if (!upload) throw badRequest(`file "${value}" is not among the uploaded ones`);
      return this.add(upload, kind, bot);
    }
    const file = this.byId.get(value);
    if (file?.bot !== bot) throw badRequest('wrong file identifier/HTTP URL specified');
    if (file.kind !== kind) throw badRequest(`can't use file of type ${file.kind} as ${kind}`);
    return file;
  }

  /** A file by its id, where this bot knows it. */
  find(fileId: string, bot: number): StoredFile | undefined {
    const file = this.byId.get(fileId);
    return file?.bot === bot ? file : undefined;
  }

  /** A file by where it is downloaded from. */
  at(path: string): StoredFile | undefined {
    return this.byPath.get(path);
  }

  /** Makes every file id unknown, as after a move to another data centre. */
  forget(): void {
    this.byId.clear();
  }

  private keep(facts: Omit<StoredFile, 'fileId' | 'uniqueId' | 'path' | 'bytes'>, bytes: Buffer): StoredFile {
    const hash = createHash('sha256').update(bytes).digest('base64url');
    const same = this.contents.get(hash) ?? bytes;
    this.contents.set(hash, same);
    this.count += 1;
    const file = {
      ...facts,
      bytes: same,
      fileId: `AgAC${Buffer.from(`${facts.bot}.${this.count}.${hash}`).toString('base64url')}`,
      uniqueId: `AQAD${hash.slice(0, 12)}`,
      path: `${facts.kind}s/file_${this.count}.${facts.mime.split('/')[1]}`,
    };
    this.byId.set(file.fileId, file);
    this.byPath.set(file.path, file);
    return file;
  }
}
