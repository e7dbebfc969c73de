const NORM = /‖[^‖\s]*‖/g;

/**
 * Isolates every norm (‖∂L/∂h‖) as left-to-right: its bars and ∂ are neutral to the bidi algorithm, which would turn
 * the formula's ends round inside Persian words.
 */
export function isolateNorms(text: string): string {
  return text.replace(NORM, (norm) => `\u2066${norm}\u2069`);
}
