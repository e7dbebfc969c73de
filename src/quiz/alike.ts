const PERSIAN_ZERO = 0x06f0;

/** Words as a hurried reader sees them: without case, marks, spaces and punctuation, and with one set of digits. */
function bare(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) - PERSIAN_ZERO))
    .replace(/٫/g, '.')
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.+×·=<>′−-]/gu, '');
}

/** The first two of several texts that a hurried reader would take for one, by their places; null where all differ. */
export function alikePair(texts: readonly string[]): readonly [number, number] | null {
  const seen = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const before = seen.get(bare(text));
    if (before !== undefined) return [before, index];
    seen.set(bare(text), index);
  }
  return null;
}
