const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const CODE_LENGTH = 8;

/** The code of a round from random bytes, eight at least. */
export function codeFrom(bytes: Uint8Array): string {
  return Array.from(bytes.slice(0, CODE_LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('');
}
