import { canonicalLine } from '../../src/chat/canonical-line.js';
import type { AnyValue } from '../../src/chat/option.js';
import type { GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import { lang, lens } from './choices.js';
import { networkOptions, valuesOf } from './options.js';

/** The canonical line of a command about one net; `more` holds the values of options that are not the net's. */
export function netLine(
  command: 'vanish' | 'why' | 'fix',
  spec: GradientFlowSpec,
  more: Readonly<Record<string, AnyValue>> = {},
): string {
  const options = command === 'vanish' ? { ...networkOptions, lens, lang } : { ...networkOptions, lang };
  return canonicalLine(command, options, { ...valuesOf(spec), ...more });
}
