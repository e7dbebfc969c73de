import { ACTIVATIONS } from '../../engine/activations.js';
import type { Kernel } from '../../engine/kernel.js';
import { matmul } from '../../engine/operations/matmul.js';
import { normalise } from '../../engine/operations/normalise.js';
import { Random } from '../../engine/random.js';
import { Tape } from '../../engine/tape.js';
import { Constant, type Tensor } from '../../engine/tensor.js';

/** Asks how one unit's inputs are spread over a batch, as they are and after batch normalisation. */
export interface SpreadSpec {
  readonly kind: 'spread';
  /** Examples in the batch, 2–1000. */
  readonly batch: number;
  /** Units of the sigmoid layer below. */
  readonly inputs: number;
  /** Multiplies the unit's weights, which are drawn with a variance of 1/inputs. */
  readonly gain: number;
  readonly seed: number;
}

/** How numbers are spread. */
export interface Spread {
  readonly values: readonly number[];
  readonly mean: number;
  /** √ of the mean squared distance from the mean. */
  readonly deviation: number;
  /** The mean slope of a sigmoid at these inputs. */
  readonly slope: number;
}

/** The unit's inputs, measured. */
export interface SpreadResult {
  readonly kind: 'spread';
  readonly spec: SpreadSpec;
  readonly before: Spread;
  readonly after: Spread;
}

/** Sends a batch through a sigmoid layer's outputs into one unit, and normalises what arrives. Throws nothing. */
export function runSpread(spec: SpreadSpec, kernel: Kernel): SpreadResult {
  const { batch, inputs, gain, seed } = spec;
  return kernel.scoped(8 * (batch * (inputs + 8) + inputs), () => {
    const random = new Random(seed);
    const { value } = ACTIVATIONS.sigmoid;
    const filled = (rows: number, cols: number, next: () => number) => {
      const data = kernel.take(rows * cols, 'float64');
      for (let index = 0; index < data.length; index++) data[index] = next();
      return new Constant(rows, cols, data, kernel);
    };
    const outputs = filled(batch, inputs, () => value(random.normal()));
    const weights = filled(inputs, 1, () => (gain * random.normal()) / Math.sqrt(inputs));
    const tape = new Tape(kernel);
    const arriving = matmul(tape, outputs, weights);
    const normalised = normalise(
      tape,
      'batch',
      arriving,
      filled(1, 1, () => 1),
      filled(1, 1, () => 0),
    );
    return { kind: 'spread', spec, before: spreadOf(arriving, kernel), after: spreadOf(normalised, kernel) };
  });
}

function spreadOf({ data }: Tensor, kernel: Kernel): Spread {
  const values = Array.from(data);
  const mean = kernel.mean(data);
  const slopes = values.reduce((sum, each) => sum + ACTIVATIONS.sigmoid.slope(each), 0);
  return {
    values,
    mean,
    deviation: kernel.norm(data, mean) / Math.sqrt(values.length),
    slope: slopes / values.length,
  };
}
