import { guarded } from './formula-guard.js';

/** Tells spreadsheets that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

const quoted = (cell: string) => `"${guarded(cell).replace(/"/g, '""')}"`;

/** Rows as CSV (RFC 4180) that spreadsheets open as UTF-8, no cell of which they run. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}
