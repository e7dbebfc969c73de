import type { TimeFinding } from './result.js';

// A signal this small may reach 0 within one step by running out of range: the smallest number is 5e-324.
const NEARLY_NOTHING = 1e-290;

/**
 * Where numbers first left float64's range, or the gradient first became exactly 0: forward from step 1, then back from the
 * last; null where neither happened. Takes ‖h_t‖ and ‖∂L/∂h_t‖ of steps 1…T.
 */
export function findTimeLimit(h: readonly number[], dh: readonly number[]): TimeFinding | null {
  const grown = h.findIndex((norm) => !Number.isFinite(norm));
  if (grown >= 0) return { kind: 'overflow', pass: 'forward', step: grown + 1 };
  for (let step = dh.length; step >= 1; step--) {
    const norm = dh[step - 1] ?? Number.NaN;
    if (!Number.isFinite(norm)) return { kind: 'overflow', pass: 'backward', step };
    if (norm > 0) continue;
    const above = dh[step] ?? 0;
    return { kind: above > 0 && above < NEARLY_NOTHING ? 'underflow' : 'dead', pass: 'backward', step };
  }
  return null;
}

/** The finding of several draws: the one met first, where at least half of the draws have one and so the medians show it. */
export function commonTimeFinding(findings: readonly (TimeFinding | null)[]): TimeFinding | null {
  const met = findings.filter((finding) => finding !== null);
  if (met.length * 2 < findings.length) return null;
  const forward = met.filter(({ pass }) => pass === 'forward').sort((a, b) => a.step - b.step);
  const backward = met.filter(({ pass }) => pass === 'backward').sort((a, b) => b.step - a.step);
  return forward[0] ?? backward[0] ?? null;
}
