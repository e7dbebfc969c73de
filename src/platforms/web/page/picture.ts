import { blobOf } from './blob.js';
import { element, icon } from './element.js';
import type { ShownPicture } from './lightbox.js';
import type { Language, WirePicture } from './wire.js';

/** Called with the picture to enlarge and the control that asked for it. */
export type Enlarge = (picture: ShownPicture, opener: HTMLElement) => void;

/** The first frame of a moving picture, for those who asked their device for less motion. */
async function stillOf(blob: Blob): Promise<string> {
  const frame = await createImageBitmap(blob);
  const canvas = element('canvas', { width: String(frame.width), height: String(frame.height) });
  canvas.getContext('2d')?.drawImage(frame, 0, 0);
  return canvas.toDataURL();
}

/** A picture of a reply, which can be enlarged and saved; `name` is what its file is called. */
export function picture(wire: WirePicture, language: Language, name: string, enlarge: Enlarge): HTMLElement {
  const { alt, width, height, mime } = wire;
  const blob = blobOf(wire);
  const url = URL.createObjectURL(blob);
  const file = `${name}.${mime === 'image/gif' ? 'gif' : 'png'}`;
  const image = element('img', { alt, lang: language, width: String(width), height: String(height) });
  const wantsStill = mime === 'image/gif' && matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (wantsStill) {
    stillOf(blob).then(
      (still) => image.setAttribute('src', still),
      () => image.setAttribute('src', url),
    );
  } else image.src = url;
  const tool = { 'data-word-label': 'page-enlarge', 'data-word-title': 'page-enlarge' };
  const button = element('button', { type: 'button', class: 'tool', ...tool }, icon('enlarge'));
  const open = () => enlarge({ url, alt, language, width, height, file }, button);
  button.addEventListener('click', open);
  image.addEventListener('click', open);
  const figure = element('figure', { class: 'picture' }, image, button);
  figure.style.setProperty('--shape', String(width / height));
  return figure;
}
