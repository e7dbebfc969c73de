import type { Canvas } from '@napi-rs/canvas';

/** A canvas as PNG bytes in memory of their own, so that a worker can hand them over without a copy. */
export async function encodePng(canvas: Canvas): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await canvas.encode('png'));
}
