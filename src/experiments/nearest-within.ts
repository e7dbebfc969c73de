/** What may be given up of a spec, and how little may be left of it. */
export interface Sacrifice<K extends string> {
  readonly key: K;
  readonly least: number;
}

/**
 * The spec itself where it fits; else the nearest that does: each number in turn becomes the greatest with which it fits, or
 * the least there may be of it. Where whatever is smaller fits too, each is given up only as far as needed.
 */
export function nearestWithin<K extends string, S extends Readonly<Record<K, number>>>(
  spec: S,
  sacrifices: readonly Sacrifice<K>[],
  fits: (spec: S) => boolean,
): S {
  let nearest = spec;
  for (const { key, least } of sacrifices) {
    if (fits(nearest)) return nearest;
    const given = nearest;
    const most = given[key];
    const value = greatest(Math.min(least, most), most, (each) => fits({ ...given, [key]: each }));
    nearest = { ...given, [key]: value };
  }
  return nearest;
}

/** The greatest integer from `least` to `most` that fits, where whatever is smaller fits too; `least` where none does. */
function greatest(least: number, most: number, fits: (value: number) => boolean): number {
  let [low, high] = [least, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
