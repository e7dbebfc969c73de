/** Writes Persian and Arabic digits as 0–9. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** Brings a typed line to the signs the server reads: Latin digits, ASCII comma and decimal point. */
export function normaliseLine(line: string): string {
  return latinDigits(line.normalize('NFKC'))
    .replace(/،/g, ',')
    .replace(/(\d)٫(?=\d)/g, '$1.')
    .replace(/[−–]/g, '-');
}

/** The key under which spellings of one word meet: no case, spaces, hyphens, joiners or diacritics. */
export function fold(word: string): string {
  return normaliseLine(word)
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}\u0640\s_\-'’"«»]/gu, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ة/g, 'ه')
    .toLowerCase();
}
