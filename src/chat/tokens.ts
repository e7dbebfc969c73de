/** One word of a line: `key:value`, or a word alone. */
export type Token =
  | { readonly kind: 'pair'; readonly key: string; readonly value: string; readonly text: string }
  | { readonly kind: 'word'; readonly text: string };

/**
 * Splits the options part of a normalised line into tokens; spaces around `:`, `=` and `,`, and those inside `1.1 × 10^-12` and
 * `1 / 4`, do not separate.
 */
export function tokens(body: string): readonly Token[] {
  const words = body
    .replace(/ *, *(?=[^\s,:=]+ ?[:=])/g, ' ')
    .replace(/ *, */g, ',')
    .replace(/(\d) *[×x*·⋅] *(?=10[\^+-])/gi, '$1×')
    .replace(/(\d) *([/÷⁄]) *(?=\d)/g, '$1$2')
    .replace(/ +([:=])/g, '$1')
    .replace(/([:=]) +(?=[^\s:=]+( |$))/g, '$1')
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.map((text) => {
    const at = text.search(/[:=]/);
    // A time of the clock is one word.
    if (at <= 0 || /^\d{1,2}:\d{2}$/.test(text)) return { kind: 'word', text };
    return { kind: 'pair', key: text.slice(0, at), value: text.slice(at + 1).replace(/^[:=]+/, ''), text };
  });
}
