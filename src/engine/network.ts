import { ACTIVATIONS, type ActivationName } from './activations.js';
import { drawLinear, type Initialisation } from './initialisers.js';
import { NORMALISATIONS, type NormalisationName } from './normalisations.js';
import { activate } from './operations/activate.js';
import { add } from './operations/add.js';
import { addBias } from './operations/add-bias.js';
import { branch } from './operations/branch.js';
import { matmul } from './operations/matmul.js';
import type { Random } from './random.js';
import type { Tape } from './tape.js';
import { Tensor } from './tensor.js';

/** A linear map and its bias: weight [fanIn, fanOut], bias [1, fanOut]. */
export interface Linear {
  readonly weight: Tensor;
  readonly bias: Tensor;
}

/** A hidden layer's parameters; γ and β [1, fanOut] serve only a normalisation that has them. */
export interface HiddenLayer extends Linear {
  readonly gamma: Tensor;
  readonly beta: Tensor;
}

/** A multi-layer perceptron: hidden layers in order, then a linear output layer. */
export interface Network {
  readonly activation: ActivationName;
  readonly normalisation: NormalisationName;
  /** Whether a hidden layer whose input and output have one shape adds its input to its output. */
  readonly residual: boolean;
  readonly hidden: readonly HiddenLayer[];
  readonly output: Linear;
}

/** How large a network is and what it is made of. */
export interface Architecture {
  readonly depth: number;
  readonly inputs: number;
  readonly width: number;
  readonly outputs: number;
  readonly activation: ActivationName;
  readonly normalisation: NormalisationName;
  readonly residual: boolean;
}

/** Draws a network, from the first layer to the output layer; γ starts at 1 and β at 0. */
export function drawNetwork(shape: Architecture, initialisation: Initialisation, random: Random): Network {
  const { activation, normalisation, residual, depth, inputs, width, outputs } = shape;
  const hidden = Array.from({ length: depth }, (_, index) => ({
    ...drawLinear(initialisation, random, index === 0 ? inputs : width, width),
    gamma: new Tensor(1, width, new Float64Array(width).fill(1)),
    beta: new Tensor(1, width),
  }));
  const output = drawLinear(initialisation, random, width, outputs);
  return { activation, normalisation, residual, hidden, output };
}

/** The tensors [batch, width] that a hidden layer makes on the way from h_(l-1) to h_l; after a backward pass, with gradients. */
export interface HiddenTrace {
  /** h_(l-1), the layer before's output. */
  readonly input: Tensor;
  /** h_(l-1) as the weights see it: its gradient is ∂L/∂z · Wᵀ alone, without the share that takes the skip. */
  readonly branch: Tensor;
  /** z = h_(l-1) W + b. */
  readonly preActivation: Tensor;
  /** y = norm(z); the same tensor as `preActivation` where there is no normalisation. */
  readonly normalised: Tensor;
  /** φ(y). */
  readonly activated: Tensor;
  /** h_l = φ(y), plus h_(l-1) where residual. */
  readonly output: Tensor;
}

/** What a forward pass made: every hidden layer's tensors, and the output [batch, outputs]. */
export interface Trace {
  readonly hidden: readonly HiddenTrace[];
  readonly output: Tensor;
}

/** Runs the network on x [batch, inputs], recording every operation on the tape. Throws RangeError where shapes do not meet. */
export function forward(tape: Tape, network: Network, x: Tensor): Trace {
  const hidden: HiddenTrace[] = [];
  let h = x;
  for (const layer of network.hidden) {
    const trace = forwardHidden(tape, network, layer, h);
    hidden.push(trace);
    h = trace.output;
  }
  return { hidden, output: linear(tape, h, network.output) };
}

function forwardHidden(tape: Tape, network: Network, layer: HiddenLayer, input: Tensor): HiddenTrace {
  const skips = network.residual && input.cols === layer.weight.cols;
  const branched = skips ? branch(tape, input) : input;
  const preActivation = linear(tape, branched, layer);
  const normalised = NORMALISATIONS[network.normalisation].apply(
    tape,
    preActivation,
    layer.gamma,
    layer.beta,
  );
  const activated = activate(tape, ACTIVATIONS[network.activation], normalised);
  const output = skips ? add(tape, input, activated) : activated;
  return { input, branch: branched, preActivation, normalised, activated, output };
}

function linear(tape: Tape, x: Tensor, { weight, bias }: Linear): Tensor {
  return addBias(tape, matmul(tape, x, weight), bias);
}
