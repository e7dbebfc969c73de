/** Ids that look alike, look like SQL, or hold what a database's text cannot. */
export const HOSTILE_IDS: readonly string[] = [
  '',
  ' ',
  `web:'; drop table settings; --`,
  'web:"\\%_?$1:name',
  'web:a\0b',
  'web:ab',
  'web:a\u001b0000b',
  'web:\ud800',
  'web:\udfff',
  'web:\ufffd',
  'web:\u202eعلی\u200cجان💥',
  'web:ALI',
  'web:ali',
  'web:é',
  'web:e\u0301',
  `web:${'x'.repeat(2000)}`,
];
