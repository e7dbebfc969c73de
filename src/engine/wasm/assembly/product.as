// The matrix product: tiles of C two rows high and one panel wide stay in registers while k runs (Goto & van de Geijn 2008).
// B is laid out panel by panel, four vectors wide, as the tile reads it; Aᵀ is laid out
// two rows beside each other.

// The codes of the forms, as in ../products.ts.
@inline const ATB = 1;
@inline const ABT = 2;

/** A panel's and a tile's width in bytes. */
@inline const WIDTH: usize = 64;

/** How much room a product works in, in bytes. */
export function productRoom<T>(form: i32, m: i32, k: i32): usize {
  return <usize>k * WIDTH + 2 * WIDTH + (form == ATB ? <usize>(m + 1) * k * sizeof<T>() : 0);
}

/** C ← op(A)·op(B), or C ← C + op(A)·op(B), as `Kernel.multiply` says; `room` is where it may work. */
export function multiply<T>(form: i32, c: usize, a: usize, b: usize, m: i32, n: i32, k: i32, accumulate: bool, room: usize): void {
  const size = sizeof<T>();
  const wide = <i32>(WIDTH / size);
  const edge = room + <usize>k * WIDTH;
  const cStep = <usize>n * size;
  const bStep = <usize>(form == ABT ? k : n) * size;
  // Where a row of op(A) begins, where the row below it does, and from number to number of it.
  let left = a;
  let rowStep = <usize>k * size;
  let below = rowStep;
  let step = size;
  if (form == ATB) {
    left = edge + 2 * WIDTH;
    below = size;
    step = 2 * size;
    pairRows<T>(left, a, k, m);
  }
  for (let col = 0; col < n; col += wide) {
    const cols = min<i32>(wide, n - col);
    if (form == ABT) packTransposed<T>(room, b + bStep * col, cols, k);
    else pack<T>(room, b + <usize>col * size, cols, bStep, k);
    let to = c + <usize>col * size;
    for (let row = 0; row < m; row += 2, to += 2 * cStep) {
      const first = left + rowStep * row;
      const rows = min<i32>(2, m - row);
      // Past the last row its own numbers are read again, and what comes of them is dropped.
      const second = rows == 2 ? first + below : first;
      const whole = cols == wide && rows == 2;
      const upper = whole ? to : edge;
      tile<T>(upper, whole ? to + cStep : edge + WIDTH, first, second, step, room, edge, whole && accumulate);
      if (!whole) copyEdge<T>(to, cStep, edge, rows, cols, accumulate);
    }
  }
}

/** Two rows of a panel's width of C from two rows of op(A), whose numbers lie `step` apart; the panel ends at `end`. */
@inline
function tile<T>(to: usize, below: usize, first: usize, second: usize, step: usize, panel: usize, end: usize, accumulate: bool): void {
  let c00 = v128.splat<T>(0);
  let c01 = c00;
  let c02 = c00;
  let c03 = c00;
  let c10 = c00;
  let c11 = c00;
  let c12 = c00;
  let c13 = c00;
  for (; panel < end; panel += WIDTH, first += step, second += step) {
    const b0 = v128.load(panel);
    const b1 = v128.load(panel, 16);
    const b2 = v128.load(panel, 32);
    const b3 = v128.load(panel, 48);
    const a0 = v128.load_splat<T>(first);
    c00 = v128.add<T>(c00, v128.mul<T>(a0, b0));
    c01 = v128.add<T>(c01, v128.mul<T>(a0, b1));
    c02 = v128.add<T>(c02, v128.mul<T>(a0, b2));
    c03 = v128.add<T>(c03, v128.mul<T>(a0, b3));
    const a1 = v128.load_splat<T>(second);
    c10 = v128.add<T>(c10, v128.mul<T>(a1, b0));
    c11 = v128.add<T>(c11, v128.mul<T>(a1, b1));
    c12 = v128.add<T>(c12, v128.mul<T>(a1, b2));
    c13 = v128.add<T>(c13, v128.mul<T>(a1, b3));
  }
  if (accumulate) {
    c00 = v128.add<T>(v128.load(to), c00);
    c01 = v128.add<T>(v128.load(to, 16), c01);
    c02 = v128.add<T>(v128.load(to, 32), c02);
    c03 = v128.add<T>(v128.load(to, 48), c03);
    c10 = v128.add<T>(v128.load(below), c10);
    c11 = v128.add<T>(v128.load(below, 16), c11);
    c12 = v128.add<T>(v128.load(below, 32), c12);
    c13 = v128.add<T>(v128.load(below, 48), c13);
  }
  v128.store(to, c00);
  v128.store(to, c01, 16);
  v128.store(to, c02, 32);
  v128.store(to, c03, 48);
  v128.store(below, c10);
  v128.store(below, c11, 16);
  v128.store(below, c12, 32);
  v128.store(below, c13, 48);
}

/** Puts as much of a tile as lies within C where it belongs. */
function copyEdge<T>(to: usize, cStep: usize, edge: usize, rows: i32, cols: i32, accumulate: bool): void {
  for (let row = 0; row < rows; row++, to += cStep, edge += WIDTH) {
    for (let col = 0; col < cols; col++) {
      const at = <usize>col * sizeof<T>();
      const made = load<T>(edge + at);
      store<T>(to + at, accumulate ? load<T>(to + at) + made : made);
    }
  }
}

/** Lays out `cols` columns of B [k, n], whose rows lie `step` apart, as a panel, with zeros past the edge. */
function pack<T>(panel: usize, b: usize, cols: i32, step: usize, k: i32): void {
  if (<usize>cols * sizeof<T>() == WIDTH) {
    for (let p = 0; p < k; p++, panel += WIDTH, b += step) {
      v128.store(panel, v128.load(b));
      v128.store(panel, v128.load(b, 16), 16);
      v128.store(panel, v128.load(b, 32), 32);
      v128.store(panel, v128.load(b, 48), 48);
    }
    return;
  }
  memory.fill(panel, 0, <usize>k * WIDTH);
  for (let p = 0; p < k; p++, panel += WIDTH, b += step) {
    for (let col = 0; col < cols; col++) store<T>(panel + <usize>col * sizeof<T>(), load<T>(b + <usize>col * sizeof<T>()));
  }
}

/** Lays out `cols` rows of a B stored as [n, k] as a panel. */
function packTransposed<T>(panel: usize, b: usize, cols: i32, k: i32): void {
  const size = sizeof<T>();
  const step = <usize>k * size;
  if (<usize>cols * size < WIDTH) memory.fill(panel, 0, <usize>k * WIDTH);
  for (let col = 0; col < cols; col++, panel += size, b += step) {
    let to = panel;
    for (let from = b; from < b + step; from += size, to += WIDTH) store<T>(to, load<T>(from));
  }
}

/** Lays out the columns of a source [k, m] two by two, number beside number, an odd last one alone in its pair. */
function pairRows<T>(target: usize, source: usize, k: i32, m: i32): void {
  const size = sizeof<T>();
  const step = <usize>m * size;
  for (let col = 0; col < m; col += 2, source += 2 * size) {
    let from = source;
    for (let p = 0; p < k; p++, from += step, target += 2 * size) {
      store<T>(target, load<T>(from));
      if (col + 1 < m) store<T>(target + size, load<T>(from + size));
    }
  }
}
