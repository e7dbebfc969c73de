import type { ActivationCurveResult, ActivationCurveSpec } from './activation-curve/curve.js';
import type { BatchDependenceResult, BatchDependenceSpec } from './batch-dependence/dependence.js';
import type { DescentResult, DescentSpec } from './descent/descent.js';
import type { GradientFlowResult } from './gradient-flow/result.js';
import type { GradientFlowSpec } from './gradient-flow/spec.js';
import type { MathematicalExperiments } from './mathematics/mathematics.js';
import type { PreActivationsResult, PreActivationsSpec } from './pre-activations/spec.js';
import type { RecurrentResult } from './recurrent/result.js';
import type { RecurrentSpec } from './recurrent/spec.js';
import type { ResidualBlockResult, ResidualBlockSpec } from './residual-block/block.js';
import type { TrainingResult } from './training/result.js';
import type { TrainingSpec } from './training/spec.js';

/** Every experiment by its kind: what it takes and what it gives. */
export interface Experiments extends MathematicalExperiments {
  'gradient-flow': { spec: GradientFlowSpec; result: GradientFlowResult };
  recurrent: { spec: RecurrentSpec; result: RecurrentResult };
  training: { spec: TrainingSpec; result: TrainingResult };
  'activation-curve': { spec: ActivationCurveSpec; result: ActivationCurveResult };
  'batch-dependence': { spec: BatchDependenceSpec; result: BatchDependenceResult };
  descent: { spec: DescentSpec; result: DescentResult };
  'residual-block': { spec: ResidualBlockSpec; result: ResidualBlockResult };
  'pre-activations': { spec: PreActivationsSpec; result: PreActivationsResult };
}

/** A plain-data description of an experiment. */
export type Spec = Experiments[keyof Experiments]['spec'];

/** The plain-data outcome of a spec. */
export type ResultOf<S extends Spec> = Experiments[S['kind']]['result'];

/** Runs an experiment, wherever the heavy work is done. Rejects only on cancellation or a fault of ours. */
export type Measure = <S extends Spec>(spec: S) => Promise<ResultOf<S>>;
