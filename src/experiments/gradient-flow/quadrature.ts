const POINTS = 16;

/** Where an integral over a stretch looks, and what each place weighs. */
export interface Quadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** Gauss–Legendre with 16 points from a to b: exact for polynomials of degree 31. */
export function gaussLegendre(a: number, b: number): Quadrature {
  const half = (b - a) / 2;
  return {
    nodes: LEGENDRE.nodes.map((node) => (a + b) / 2 + half * node),
    weights: LEGENDRE.weights.map((weight) => half * weight),
  };
}

const LEGENDRE = legendre(POINTS);

/** Nodes and weights on [−1, 1]: Newton's method on P_n from near its asymptotic zeros. */
function legendre(n: number): Quadrature {
  const nodes = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let index = 0; index < n; index++) {
    let node = nearCosine((Math.PI * (index + 0.75)) / (n + 0.5));
    let derivative = 0;
    for (let iteration = 0; iteration < 10; iteration++) {
      let [before, polynomial] = [1, node];
      for (let k = 2; k <= n; k++) {
        [before, polynomial] = [polynomial, ((2 * k - 1) * node * polynomial - (k - 1) * before) / k];
      }
      derivative = (n * (node * polynomial - before)) / (node * node - 1);
      node -= polynomial / derivative;
    }
    nodes[index] = node;
    weights[index] = 2 / ((1 - node * node) * derivative * derivative);
  }
  return { nodes, weights };
}

/** cos x for x from 0 to π, to two digits (Bhāskara I, 7th century); unlike Math.cos, the same on every machine. */
function nearCosine(x: number): number {
  const fold = x > Math.PI / 2 ? Math.PI - x : x;
  const square = fold * fold;
  const cosine = (Math.PI * Math.PI - 4 * square) / (Math.PI * Math.PI + square);
  return x > Math.PI / 2 ? -cosine : cosine;
}
