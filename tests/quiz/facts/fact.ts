import type { Experiments } from '../../../src/experiments/experiment.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../../src/experiments/gradient-flow/spec.js';
import { type Reading, readVerdict } from '../../../src/experiments/gradient-flow/verdict.js';
import { DEFAULT_RECURRENT, type RecurrentSpec } from '../../../src/experiments/recurrent/spec.js';
import { readThroughTime } from '../../../src/experiments/recurrent/verdict.js';
import type { Language } from '../../../src/i18n/language.js';
import { anyNumber, percentage, plainNumber, powerOfTen } from '../../../src/i18n/numbers.js';
import { cachedLab } from '../../../src/lab/cached-lab.js';
import { inlineLab } from '../../../src/lab/inline-lab.js';

/** A number as a question writes it, worked out anew. */
export type Said = (language: Language) => string;

/** What is true of a question, worked out without looking at its key. */
export interface Fact {
  /** Numbers that the question, its key or its explanation states. */
  readonly says?: readonly Said[];
  /** The answer to a question that asks for a number. */
  readonly value?: number;
  /** For each option in canonical order, whether it is right; null where that is no matter of numbers. */
  readonly holds?: readonly (boolean | null)[];
  /** For each option in canonical order, what an order goes by, the largest first. */
  readonly sizes?: readonly number[];
}

/** A number as the bot writes those it has measured. */
export const sci =
  (value: number): Said =>
  (language) =>
    anyNumber(value, language);

/** A number to so many significant digits. */
export const digits =
  (value: number, count: number): Said =>
  (language) =>
    plainNumber(value, language, count);

/** A power of ten. */
export const power =
  (exponent: number): Said =>
  () =>
    powerOfTen(exponent);

/** A share as a percentage. */
export const percent =
  (share: number): Said =>
  (language) =>
    percentage(share, language);

const lab = cachedLab(inlineLab(), 2 ** 27);

type Layers = Experiments['gradient-flow']['result']['layers'];

/** Measures a net that differs so from the usual one. */
export async function net(
  changes: Partial<Omit<GradientFlowSpec, 'kind'>> = {},
): Promise<Reading & { readonly layers: Layers }> {
  const result = await lab.run({ ...DEFAULT_SPEC, ...changes });
  return { ...readVerdict(result), layers: result.layers };
}

/** Measures a recurrent net that differs so from the usual one: its ratio of first to last, and what its gate keeps. */
export async function cell(changes: Partial<Omit<RecurrentSpec, 'kind'>> = {}) {
  const result = await lab.run({ ...DEFAULT_RECURRENT, ...changes });
  return { ...readThroughTime(result), kept: result.kept ?? Number.NaN };
}

/** An activation’s slopes, by inputs that are tenths from −20 to 20. */
export async function slopes(activation: GradientFlowSpec['activation']) {
  const { x, slope, steepest } = await lab.run({ kind: 'activation-curve', activation, range: 20 });
  const at = (input: number) => slope[x.findIndex((each) => Math.abs(each - input) < 1e-9)] ?? Number.NaN;
  return { at, steepest };
}

/** How much of its size one step changes a layer’s weights by. */
export const update = (layers: Layers, layer: number) => 10 ** (layers[layer - 1]?.updateRatio ?? Number.NaN);

/** The mean of a share over the layers. */
export const mean = (layers: Layers, of: 'saturated' | 'dead') =>
  layers.reduce((sum, layer) => sum + layer[of], 0) / layers.length;

/** Whether a ratio of first to last lies between a twentieth and twenty. */
export const inSize = (ratio: number) => ratio > 1 / 20 && ratio < 20;
