import type { Picture, Reply } from '../../chat/reply.js';
import type { WirePicture, WireReply } from './page/wire.js';

function toWirePicture({ bytes, mime, width, height, alt }: Picture): WirePicture {
  return { mime, width, height, alt, base64: Buffer.from(bytes).toString('base64') };
}

/** Writes a reply as plain JSON data, without the measured numbers: the page does not read them. */
export function toWireReply(reply: Reply): WireReply {
  const { language, direction, command, text, pictures, buttons, error } = reply;
  const wire = { language, direction, command, text, pictures: pictures.map(toWirePicture), buttons };
  return error ? { ...wire, error } : wire;
}
