/** How a cell begins that a spreadsheet would run (OWASP, CSV injection), whatever width its signs have. */
const RUNS = /^'*[=+\-@\t\r\n＝＋－＠|%]/;

/** A cell that no spreadsheet runs: an apostrophe stands before what would be. */
export function guarded(cell: string): string {
  return RUNS.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before {@link guarded}. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
}
