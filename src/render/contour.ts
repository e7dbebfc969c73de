import type { Cells } from '../charts/chart.js';
import type { Spot } from './rect.js';

/**
 * The line along which a grid of values crosses a level, in stretches between two spots, in columns and rows from the first cell's
 * centre: marching squares (Lorensen & Cline 1987, in the plane), linear between centres. A value of null is on neither side.
 */
export function contourOf(
  { rows, columns, values }: Pick<Cells, 'rows' | 'columns' | 'values'>,
  level: number,
): readonly (readonly [Spot, Spot])[] {
  const stretches: (readonly [Spot, Spot])[] = [];
  const at = (spot: Spot): number => values[spot.y * columns + spot.x] ?? Number.NaN;
  for (let y = 0; y < rows - 1; y++) {
    for (let x = 0; x < columns - 1; x++) {
      const corners = [
        { x, y },
        { x: x + 1, y },
        { x: x + 1, y: y + 1 },
        { x, y: y + 1 },
      ];
      const crossings = corners.flatMap((corner, i) =>
        crossing(corner, corners[(i + 1) % 4] ?? corner, at, level),
      );
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const [from, to] = [crossings[i], crossings[i + 1]];
        if (from && to) stretches.push([from, to]);
      }
    }
  }
  return stretches;
}

/** Where the level lies on the edge between two corners; nowhere, where both are on one side of it. */
function crossing(a: Spot, b: Spot, at: (spot: Spot) => number, level: number): readonly Spot[] {
  const [from, to] = [at(a) - level, at(b) - level];
  if (!(from < 0 !== to < 0) || Number.isNaN(from) || Number.isNaN(to)) return [];
  const share = from / (from - to);
  return [{ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }];
}
