import type { Run } from './runs.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Writes runs in Telegram's HTML: whatever a text holds, none of it is read as markup. */
export function htmlOf(runs: readonly Run[]): string {
  const parts: string[] = [];
  let open: readonly string[] = [];
  for (const { text, marks } of runs) {
    const shared = open.findIndex((mark, index) => mark !== marks[index]);
    const kept = shared < 0 ? open.length : shared;
    for (const mark of open.slice(kept).reverse()) parts.push(`</${mark}>`);
    for (const mark of marks.slice(kept)) parts.push(`<${mark}>`);
    parts.push(escaped(text));
    open = marks;
  }
  for (const mark of [...open].reverse()) parts.push(`</${mark}>`);
  return parts.join('');
}
