const HIDDEN = '[hidden]';

/** Secrets by their shape: Telegram tokens, and the tokens in the paths of Discord's interactions and webhooks. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\d{5,}(?::|%3A)[\w-]{30,}/gi, HIDDEN],
  [/(\/(?:interactions|webhooks)\/\d+\/)[\w.%~-]+/g, `$1${HIDDEN}`],
  [/(\w+:\/\/[^\s:/@"]+:)[^\s/@"]+@/g, `$1${HIDDEN}@`],
];

/** Makes the last guard before a log line leaves: it blots out the given secrets, however escaped, and secrets by their shape. */
export function scrubber(secrets: readonly string[]): (line: string) => string {
  const spellings = secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]);
  return (line) => {
    const known = spellings.reduce((text, secret) => text.replaceAll(secret, HIDDEN), line);
    return SHAPES.reduce((text, [shape, hidden]) => text.replace(shape, hidden), known);
  };
}
