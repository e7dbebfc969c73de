const ISOLATES = /[\u2066-\u2069]/g;

/** Takes bidi isolation marks out: what is copied or parsed must not carry them. */
export function withoutIsolates(text: string): string {
  return text.replace(ISOLATES, '');
}

/** Wraps left-to-right text (a command line, a formula) so that it keeps its order inside any sentence. */
export function isolateLtr(text: string): string {
  return `\u2066${text}\u2069`;
}

/** Wraps a piece of text of either direction so that it neither reorders its surroundings nor is reordered by them. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
