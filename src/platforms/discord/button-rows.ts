import type { Button } from '../../chat/reply.js';

/** Most rows in a message, and most buttons in a row. */
const MOST_ROWS = 5;
const MOST_IN_ROW = 5;

function chunks<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / MOST_IN_ROW) }, (_, row) =>
    items.slice(row * MOST_IN_ROW, (row + 1) * MOST_IN_ROW),
  );
}

/**
 * Puts buttons into at most five rows of five, as they were given where that fits. Where `last` rows are wanted for
 * buttons of our own they stay free; buttons that find no place are left out.
 */
export function buttonRows(
  given: readonly (readonly Button[])[],
  last: number,
): readonly (readonly Button[])[] {
  const room = MOST_ROWS - last;
  const rows = given.flatMap(chunks);
  return rows.length <= room ? rows : chunks(given.flat()).slice(0, room);
}
