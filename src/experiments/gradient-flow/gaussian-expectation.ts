const POINTS = 16;
const REACH = 10;

/**
 * E[f(s z)] over a standard normal z, for f that is smooth but for kinks at 0 and ±1 and changes near there: Gauss–Legendre
 * on panels. A single Gauss–Hermite rule would miss the kinks of rectifiers, and all of a tanh that is narrow beside s.
 */
export function gaussianExpectation(f: (x: number) => number, s: number): number {
  const edges = panelEdges(s);
  let sum = 0;
  for (let panel = 1; panel < edges.length; panel++) {
    const [from, to] = [edges[panel - 1] as number, edges[panel] as number];
    for (const { node, weight } of LEGENDRE) {
      const z = (from + to + (to - from) * node) / 2;
      const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
      sum += 0.5 * (to - from) * weight * density * (f(s * z) + f(-s * z));
    }
  }
  return sum;
}

/** From 0 to where the density is below 1e-22: steps of 1, and edges where |s z| is a power of two from ⅛ on. */
function panelEdges(s: number): number[] {
  const edges = Array.from({ length: REACH + 1 }, (_, step) => step);
  for (let power = 0.125; power < REACH * s; power *= 2) edges.push(power / s);
  return edges.sort((a, b) => a - b);
}

const LEGENDRE = legendre(POINTS);

/** Nodes and weights of Gauss–Legendre quadrature on [−1, 1]: Newton's method on P_n from its asymptotic zeros. */
function legendre(n: number): { readonly node: number; readonly weight: number }[] {
  return Array.from({ length: n }, (_, index) => {
    let node = Math.cos((Math.PI * (index + 0.75)) / (n + 0.5));
    let derivative = 0;
    for (let iteration = 0; iteration < 10; iteration++) {
      let [before, polynomial] = [1, node];
      for (let k = 2; k <= n; k++) {
        [before, polynomial] = [polynomial, ((2 * k - 1) * node * polynomial - (k - 1) * before) / k];
      }
      derivative = (n * (node * polynomial - before)) / (node * node - 1);
      node -= polynomial / derivative;
    }
    return { node, weight: 2 / ((1 - node * node) * derivative * derivative) };
  });
}
