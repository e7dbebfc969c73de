import { Readable } from 'node:stream';
import type { Payload } from './call-api.js';

/** The last bytes of an upload that are kept back until the rest has gone out. */
const KEPT_BACK = 1_024;

/** A call's parameters as one attempt hands them to telegraf. */
export interface Upload {
  readonly payload: Payload;
  /** False as long as something of the body is kept back, and the request therefore known to be incomplete. */
  isHandedOver(): boolean;
}

/**
 * Wraps the bytes in a payload for telegraf, anew for each attempt. The end of the last file is kept back until `pause`
 * is over: a whole picture fits the machine's buffers, so without that a connection that breaks in the middle of an
 * upload looks the same as one that breaks after it, and the picture could not be sent again.
 */
export function upload(payload: Payload, pause: () => Promise<void>): Upload {
  const files = filesIn(payload);
  const last = files.at(-1);
  if (!last) return { payload, isHandedOver: () => true };
  let wrapped = 0;
  const { stream, isHandedOver } = keptBack(bufferOf(last.source), pause);
  const wrap = (value: unknown): unknown => {
    if (isFile(value)) {
      return { ...value, source: ++wrapped === files.length ? stream : bufferOf(value.source) };
    }
    if (Array.isArray(value)) return value.map(wrap);
    return isRecord(value) ? mapValues(value, wrap) : value;
  };
  const field = (value: unknown): unknown => {
    if (filesIn(value).length > 0) return wrap(value);
    // telegraf drops objects from a multipart body but for a few names; Telegram wants them as JSON.
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  };
  return { payload: mapValues(payload, field), isHandedOver };
}

interface File {
  readonly source: Uint8Array;
}

function filesIn(value: unknown): File[] {
  if (isFile(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(filesIn);
  return isRecord(value) ? Object.values(value).flatMap(filesIn) : [];
}

function keptBack(bytes: Buffer, pause: () => Promise<void>) {
  const end = bytes.subarray(Math.max(0, bytes.length - KEPT_BACK));
  let start: Buffer | undefined = bytes.subarray(0, bytes.length - end.length);
  let handedOver = false;
  const letGo = (): void => {
    handedOver = true;
    stream.push(end);
    stream.push(null);
  };
  const stream = new Readable({
    highWaterMark: 1,
    read() {
      if (start?.length) stream.push(start);
      else if (!handedOver) void pause().then(letGo);
      start = undefined;
    },
  });
  return { stream, isHandedOver: () => handedOver };
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function isFile(value: unknown): value is File {
  return isRecord(value) && value.source instanceof Uint8Array;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

function mapValues(record: Payload, change: (value: unknown) => unknown): Payload {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
