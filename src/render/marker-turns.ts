const MOST_MARKERS = 20;
const FEW_POINTS = 10;

/** Which of a panel's marked lines a line is: the `at`-th, from 0, `of` so many. */
export interface Turn {
  readonly at: number;
  readonly of: number;
}

/**
 * Whether a line's point carries a marker. At most 20 do; and where several lines have many points they take turns, so
 * that lines which coincide still show both their markers.
 */
export function carriesMarker(index: number, points: number, { at, of }: Turn): boolean {
  const every = Math.max(Math.ceil(points / MOST_MARKERS), points > FEW_POINTS ? of : 1);
  return index % every === Math.floor((at * every) / Math.max(1, of));
}
