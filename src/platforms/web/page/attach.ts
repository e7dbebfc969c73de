import type { SentFile } from './wire.js';

/** The largest file whose contents are sent along; of a larger one the server is only told its size. */
const LARGEST = 300_000;

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let signs = '';
  for (let from = 0; from < bytes.length; from += 8192) {
    signs += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return btoa(signs);
}

async function sentFile(file: File): Promise<SentFile> {
  const { name, size } = file;
  return size > LARGEST ? { name, size } : { name, size, base64: await base64Of(file) };
}

/** A button that asks for a file, and a page on which a file may be dropped; what is chosen is handed on. */
export function attachFiles(
  { button, input }: { readonly button: HTMLButtonElement; readonly input: HTMLInputElement },
  take: (file: SentFile) => void,
): void {
  const hand = async (file: File | undefined): Promise<void> => {
    if (file) take(await sentFile(file));
  };
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    void hand(input.files?.[0]);
    // The same file, changed meanwhile, can be chosen again.
    input.value = '';
  });
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    void hand(event.dataTransfer?.files[0]);
  });
}
