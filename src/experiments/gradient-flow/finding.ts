import type { RangeFinding } from './result.js';

/** The finding of several draws: the one met first, where at least half of the draws have one and so the medians show it. */
export function commonFinding(findings: readonly (RangeFinding | null)[]): RangeFinding | null {
  const met = findings.filter((finding) => finding !== null);
  if (met.length * 2 < findings.length) return null;
  return met.reduce<RangeFinding | null>(
    (first, finding) => (first && !isEarlier(finding, first) ? first : finding),
    null,
  );
}

function isEarlier(a: RangeFinding, b: RangeFinding): boolean {
  if (a.pass !== b.pass) return a.pass === 'forward';
  return a.pass === 'forward' ? a.layer < b.layer : a.layer > b.layer;
}
