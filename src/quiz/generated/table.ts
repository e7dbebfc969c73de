import type { Template } from './template.js';
import { batchNorm } from './templates/batch-norm.js';
import { chainOfSlopes } from './templates/chain-of-slopes.js';
import { clipping } from './templates/clipping.js';
import { deeper } from './templates/deeper.js';
import { forgetGate } from './templates/forget-gate.js';
import { learningRate } from './templates/learning-rate.js';
import { otherStart } from './templates/other-start.js';
import { powerOfFactor } from './templates/power-of-factor.js';
import { productOfPowers } from './templates/product-of-powers.js';
import { ranking } from './templates/ranking.js';
import { reluLarge } from './templates/relu-large.js';
import { reluXavier } from './templates/relu-xavier.js';
import { residual } from './templates/residual.js';
import { saturated } from './templates/saturated.js';
import { scaledVariance } from './templates/scaled-variance.js';
import { sigmoidGain } from './templates/sigmoid-gain.js';
import { tanhSmall } from './templates/tanh-small.js';
import { tenth } from './templates/tenth.js';
import { timeSteps } from './templates/time-steps.js';
import { vanishing } from './templates/vanishing.js';
import { verdict } from './templates/verdict.js';
import { weightLens } from './templates/weight-lens.js';
import { wider } from './templates/wider.js';

/** Every template, in the order of the lessons and then of the rungs. */
export const TEMPLATES: readonly Template[] = [
  learningRate,
  verdict,
  vanishing,
  weightLens,
  sigmoidGain,
  saturated,
  powerOfFactor,
  tanhSmall,
  deeper,
  wider,
  tenth,
  reluXavier,
  residual,
  batchNorm,
  timeSteps,
  forgetGate,
  reluLarge,
  otherStart,
  clipping,
  ranking,
  productOfPowers,
  chainOfSlopes,
  scaledVariance,
];
