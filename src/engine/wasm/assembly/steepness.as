// How steep an activation is over its inputs, as in ../../typescript/elementwise.ts.
import { slopeOf } from './activations';
import { pair, round, single } from './numbers';
import { first } from './sum';

/** Raises each unit's greatest |φ′|, `greatest` float64 [cols], and counts the slopes under a limit. */
export function steepest<T, A>(greatest: usize, x: usize, y: usize, rows: i32, cols: i32, limit: f64): i32 {
  const bound = f64x2.splat(limit);
  const size = sizeof<T>();
  let count = i64x2.splat(0);
  for (let row = 0; row < rows; row++) {
    let to = greatest;
    for (let col = 0; col < (cols & -2); col += 2, to += 16, x += 2 * size, y += 2 * size) {
      const slope = f64x2.abs(round<T>(slopeOf<A>(pair<T>(x), pair<T>(y))));
      v128.store(to, f64x2.max(v128.load(to), slope));
      count = i64x2.sub(count, f64x2.lt(slope, bound));
    }
    if (cols & 1) {
      const slope = f64x2.abs(round<T>(slopeOf<A>(single<T>(x), single<T>(y))));
      v128.store64_lane(to, f64x2.max(v128.load64_zero(to), slope), 0);
      count = i64x2.sub(count, first(f64x2.lt(slope, bound)));
      x += size;
      y += size;
    }
  }
  return <i32>(i64x2.extract_lane(count, 0) + i64x2.extract_lane(count, 1));
}
