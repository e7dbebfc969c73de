import type { Attachment, Picture, Reply } from '../../chat/reply.js';
import type { WireFile, WirePicture, WireReply } from './page/wire.js';

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function toWirePicture({ bytes, mime, width, height, alt }: Picture): WirePicture {
  return { mime, width, height, alt, base64: base64(bytes) };
}

function toWireFile({ name, mime, bytes }: Attachment): WireFile {
  return { name, mime, base64: base64(bytes) };
}

/** Writes a reply as plain JSON data, without the measured numbers: the page does not read them. */
export function toWireReply(reply: Reply): WireReply {
  const { language, direction, command, text, buttons, error, toast } = reply;
  const pictures = reply.pictures.map(toWirePicture);
  const wire = { language, direction, command, text, pictures, files: reply.files.map(toWireFile), buttons };
  return { ...wire, ...(error ? { error } : {}), ...(toast === undefined ? {} : { toast }) };
}
