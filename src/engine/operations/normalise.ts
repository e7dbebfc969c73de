import type { Tape } from '../tape.js';
import { Tensor } from '../tensor.js';

/** Added to every variance so that none is 0. */
export const EPSILON = 1e-5;

/** Which numbers share a mean and a variance: `groups` of `size` numbers; where a group starts and how far it steps. */
interface Grouping {
  readonly groups: number;
  readonly size: number;
  readonly start: number;
  readonly step: number;
}

/**
 * y = γ (x − μ)/√(σ² + ε) + β with the mean and biased variance of each feature over the batch; x and y [batch, features],
 * γ and β [1, features] (Ioffe & Szegedy 2015, algorithm 1).
 */
export function batchNorm(tape: Tape, x: Tensor, gamma: Tensor, beta: Tensor): Tensor {
  return normalise(tape, x, gamma, beta, { groups: x.cols, size: x.rows, start: 1, step: x.cols });
}

/** The same with the mean and biased variance of each example over its features (Ba et al. 2016, eq. 3). */
export function layerNorm(tape: Tape, x: Tensor, gamma: Tensor, beta: Tensor): Tensor {
  return normalise(tape, x, gamma, beta, { groups: x.rows, size: x.cols, start: x.cols, step: 1 });
}

function normalise(tape: Tape, x: Tensor, gamma: Tensor, beta: Tensor, grouping: Grouping): Tensor {
  const { groups, size, start, step } = grouping;
  const standard = new Tensor(x.rows, x.cols);
  const scale = new Float64Array(groups);
  for (let group = 0; group < groups; group++) {
    const [first, end] = [group * start, group * start + size * step];
    let sum = 0;
    for (let i = first; i < end; i += step) sum += x.data[i] as number;
    const mean = sum / size;
    let squares = 0;
    for (let i = first; i < end; i += step) {
      const centred = (x.data[i] as number) - mean;
      standard.data[i] = centred;
      squares += centred * centred;
    }
    const inverse = 1 / Math.sqrt(squares / size + EPSILON);
    scale[group] = inverse;
    for (let i = first; i < end; i += step) standard.data[i] = (standard.data[i] as number) * inverse;
  }

  tape.record(() => {
    // With x̂ the standardised x and g = ∂L/∂x̂: ∂L/∂x = (g − mean g − x̂ mean(g x̂)) / √(σ² + ε).
    const [g, dx] = [standard.grad, x.grad];
    for (let group = 0; group < groups; group++) {
      const [first, end] = [group * start, group * start + size * step];
      let sum = 0;
      let product = 0;
      for (let i = first; i < end; i += step) {
        sum += g[i] as number;
        product += (g[i] as number) * (standard.data[i] as number);
      }
      const [mean, along] = [sum / size, product / size];
      for (let i = first; i < end; i += step) {
        const centred = (g[i] as number) - mean - (standard.data[i] as number) * along;
        dx[i] = (dx[i] as number) + (scale[group] as number) * centred;
      }
    }
  });
  return affine(tape, standard, gamma, beta);
}

/** y = γ x̂ + β, feature by feature. */
function affine(tape: Tape, x: Tensor, gamma: Tensor, beta: Tensor): Tensor {
  const { rows, cols } = x;
  const y = new Tensor(rows, cols);
  for (let row = 0; row < rows; row++) {
    for (let col = 0, i = row * cols; col < cols; col++, i++) {
      y.data[i] = (gamma.data[col] as number) * (x.data[i] as number) + (beta.data[col] as number);
    }
  }

  tape.record(() => {
    const [dx, dy, dGamma, dBeta] = [x.grad, y.grad, gamma.grad, beta.grad];
    for (let row = 0; row < rows; row++) {
      for (let col = 0, i = row * cols; col < cols; col++, i++) {
        dx[i] = (dx[i] as number) + (dy[i] as number) * (gamma.data[col] as number);
        dGamma[col] = (dGamma[col] as number) + (dy[i] as number) * (x.data[i] as number);
        dBeta[col] = (dBeta[col] as number) + (dy[i] as number);
      }
    }
  });
  return y;
}
