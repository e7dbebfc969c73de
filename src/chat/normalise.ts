const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Bidi controls, joiners, soft hyphens, byte-order marks, tatweel: they change how a line looks, never what it means. */
const INVISIBLE = /\p{Cf}|\u034f|\u0640|\p{Variation_Selector}/gu;
const MARKS = /\p{M}/gu;
/** Where a raised number begins: compatibility forms would make 102 of 10². */
const RAISED = /(?<=[0-9٠-٩۰-۹])(?=[⁺⁻⁰¹²³⁴-⁹])/g;
const ZEROS = [0x0660, 0x06f0];

/** Writes Persian (۰–۹) and Arabic-Indic (٠–٩) digits as 0–9. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code <= start + 9) ?? code;
    return String(code - zero);
  });
}

/**
 * Brings a typed line to one spelling: compatibility forms (full-width colon, presentation forms), Latin digits,
 * Persian ی and ک, ASCII minus, comma and decimal point, `10^-6` for 10⁻⁶; no control or invisible characters.
 */
export function normaliseLine(line: string): string {
  return latinDigits(
    line.replace(RAISED, '^').normalize('NFKC').replace(CONTROLS, ' ').replace(INVISIBLE, ''),
  )
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[−–‐‑]/g, '-')
    .replace(/،/g, ',')
    .replace(/(\d)٫(?=\d)/g, '$1.')
    .replace(/(\d)٬(?=\d)/g, '$1')
    .trim();
}

/** Folded words, kept because every line is held against the same few hundred; emptied when full. */
const folded = new Map<string, string>();
const MOST_KEPT = 4096;
const LONGEST_KEPT = 60;

/** The key under which spellings of one word meet: no case, spaces, hyphens, underscores or diacritics. */
export function fold(word: string): string {
  const kept = folded.get(word);
  if (kept !== undefined) return kept;
  const key = normaliseLine(word)
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_\-'’"«»]/g, '')
    .replace(/ة/g, 'ه');
  if (folded.size >= MOST_KEPT) folded.clear();
  if (word.length <= LONGEST_KEPT) folded.set(word, key);
  return key;
}

/** Whether a text is typed in Persian: commands are Latin words in both languages, so one Persian word or digit tells. */
export function isPersianScript(text: string): boolean {
  return /\p{Script=Arabic}|[۰-۹٠-٩]/u.test(text.replace(/[^\p{L}\p{N}]/gu, ''));
}
