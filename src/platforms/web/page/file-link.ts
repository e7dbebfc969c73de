import { blobOf } from './blob.js';
import { element, icon } from './element.js';
import type { WireFile } from './wire.js';

/** A link that saves a file of a reply under its own name. */
export function fileLink(file: WireFile): HTMLAnchorElement {
  const { name } = file;
  const href = URL.createObjectURL(blobOf(file));
  const word = element('span', { 'data-word': 'page-download' });
  const label = element('span', {}, word, ' ', element('bdi', { dir: 'ltr' }, name));
  return element('a', { class: 'choice file', href, download: name }, icon('save'), label);
}
