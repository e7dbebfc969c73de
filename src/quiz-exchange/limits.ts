/** What a file of questions may hold; looked at before any of it is read further. Lengths in UTF-16 units. */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 256_000,
  questions: 200,
  /** Of one question as it stands in the file, with its options. */
  block: 16_000,
  /** Of one text as it stands in the file, markup and all. */
  raw: 4_000,
  text: 1_000,
  option: 200,
  /** Of the short explanation: what a poll of Telegram's takes. */
  why: 200,
  more: 2_000,
  id: 60,
} as const;
