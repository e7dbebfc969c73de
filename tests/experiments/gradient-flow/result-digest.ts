import { createHash } from 'node:crypto';
import type { GradientFlowResult } from '../../../src/experiments/gradient-flow/result.js';

/**
 * The SHA-256 of everything that was measured, in hexadecimal. Digests were recorded before there was an option `bias`: at 0, where
 * it changes no number, it does not change them either.
 */
export function resultDigest(result: GradientFlowResult): string {
  const { bias, ...spec } = result.spec;
  const hashed = bias === 0 ? { ...result, spec } : result;
  return createHash('sha256').update(JSON.stringify(hashed)).digest('hex');
}
