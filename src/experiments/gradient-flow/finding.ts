import { ACTIVATIONS } from '../../engine/activations.js';
import type { HiddenTrace, Network, Trace } from '../../engine/network.js';
import { frobeniusNorm } from '../../engine/norm.js';
import type { Tensor } from '../../engine/tensor.js';
import type { RangeFinding } from './result.js';

// A signal this small may reach 0 within one layer by running out of float64's range, whose smallest number is 5e-324.
const NEARLY_NOTHING = 1e-290;

/**
 * Where numbers first left float64's range, or the gradient first became exactly 0: the forward pass from layer 1 up, then
 * the backward pass down from the output layer; null where neither happened. Needs the gradients of a backward pass.
 */
export function findRangeLimit(network: Network, trace: Trace, loss: Tensor): RangeFinding | null {
  return findForward(network, trace, loss) ?? findBackward(network, trace);
}

function findForward(network: Network, trace: Trace, loss: Tensor): RangeFinding | null {
  for (const [index, made] of trace.hidden.entries()) {
    const found = { pass: 'forward', layer: index + 1 } as const;
    if (!allFinite(made.preActivation.data) || !allFinite(made.output.data))
      return { kind: 'overflow', ...found };
    if (isZero(made.output.data) && !isZero(made.input.data)) {
      const weights = network.hidden[index]?.weight.data ?? made.input.data;
      const vanished = isZero(made.preActivation.data)
        ? !isZero(weights)
        : meets(slopes(network, made), made.normalised.data);
      if (vanished) return { kind: 'underflow', ...found };
    }
  }
  const finite = allFinite(trace.output.data) && allFinite(loss.data);
  return finite ? null : { kind: 'overflow', pass: 'forward', layer: trace.hidden.length + 1 };
}

function findBackward(network: Network, trace: Trace): RangeFinding | null {
  const depth = trace.hidden.length;
  let above = network.output.weight.data;
  const output = { pass: 'backward', layer: depth + 1 } as const;
  if (![trace.output.grad, network.output.weight.grad].every(allFinite))
    return { kind: 'overflow', ...output };
  if (isZero(trace.output.grad)) return { kind: 'dead', ...output };
  for (let layer = depth; layer >= 1; layer--) {
    const made = trace.hidden[layer - 1];
    const weight = network.hidden[layer - 1]?.weight;
    if (!made || !weight) break;
    const found = { pass: 'backward', layer } as const;
    const [dh, dy, dz] = [made.output.grad, made.normalised.grad, made.preActivation.grad];
    if (![dh, dy, dz, weight.grad].every(allFinite)) return { kind: 'overflow', ...found };
    if (isZero(dh)) return { kind: isZero(above) ? 'dead' : 'underflow', ...found };
    // Where there is a skip, the signal goes on without this layer.
    if (made.branch === made.input) {
      if (isZero(dy)) return { kind: meets(dh, slopes(network, made)) ? 'underflow' : 'dead', ...found };
      if (isZero(dz)) return { kind: frobeniusNorm(dy) < NEARLY_NOTHING ? 'underflow' : 'dead', ...found };
    }
    above = weight.data;
  }
  return null;
}

function slopes(network: Network, { normalised, activated }: HiddenTrace): Float64Array {
  const { slope } = ACTIVATIONS[network.activation];
  return normalised.data.map((y, i) => slope(y, activated.data[i]));
}

/** Whether some place has a number other than 0 in both. */
function meets(a: Float64Array, b: Float64Array): boolean {
  return a.some((value, i) => value !== 0 && b[i] !== 0);
}

function isZero(values: Float64Array): boolean {
  return values.every((value) => value === 0);
}

function allFinite(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false;
  return true;
}

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
