import type { ActivationName } from './activations.js';
import { drawLinear, type Initialisation } from './initialisers.js';
import type { Kernel } from './kernel.js';
import { TypeScriptKernel } from './kernel-typescript.js';
import { NORMALISATIONS, type NormalisationName } from './normalisations.js';
import type { Precision } from './numbers.js';
import { activate } from './operations/activate.js';
import { add } from './operations/add.js';
import { branch } from './operations/branch.js';
import { dense, linear } from './operations/linear.js';
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

/**
 * Draws a network into the kernel's memory, from the first layer to the output layer, and rounds it to a precision; γ starts at 1
 * and β at 0, and biases, which take no random numbers, where the initialisation says.
 */
export function drawNetwork(
  shape: Architecture,
  initialisation: Initialisation,
  random: Random,
  kernel: Kernel = new TypeScriptKernel(),
  precision: Precision = 'float64',
): Network {
  const { activation, normalisation, residual, depth, inputs, width, outputs } = shape;
  const draw = (fanIn: number, fanOut: number) =>
    drawLinear(initialisation, random, fanIn, fanOut, kernel, precision);
  const row = () => new Tensor(1, width, kernel.allocate(width, precision), kernel);
  const hidden = Array.from({ length: depth }, (_, index) => {
    const layer = { ...draw(index === 0 ? inputs : width, width), gamma: row(), beta: row() };
    layer.gamma.data.fill(1);
    layer.bias.data.fill(initialisation.bias ?? 0);
    return layer;
  });
  return { activation, normalisation, residual, hidden, output: draw(width, outputs) };
}

/** All that training moves: weights and biases, and γ and β where the normalisation has them; from the first layer to the last. */
export function parametersOf({ hidden, output, normalisation }: Network): readonly Tensor[] {
  const { affine } = NORMALISATIONS[normalisation];
  return [
    ...hidden.flatMap(({ weight, bias, gamma, beta }) => [weight, bias, ...(affine ? [gamma, beta] : [])]),
    output.weight,
    output.bias,
  ];
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

/**
 * Runs the network on x [batch, inputs], recording every operation on the tape; in the backward pass, `whenDone` hears of each
 * hidden layer when its gradients are complete, the last layer first. Throws RangeError where shapes do not meet.
 */
export function forward(
  tape: Tape,
  network: Network,
  x: Tensor,
  whenDone?: (made: HiddenTrace, index: number) => void,
): Trace {
  const hidden: HiddenTrace[] = [];
  let h = x;
  for (const [index, layer] of network.hidden.entries()) {
    if (whenDone) {
      tape.record(() => {
        const made = hidden[index];
        if (made) whenDone(made, index);
      });
    }
    const made = forwardHidden(tape, network, layer, h);
    hidden.push(made);
    h = made.output;
  }
  return { hidden, output: linear(tape, h, network.output.weight, network.output.bias) };
}

function forwardHidden(tape: Tape, network: Network, layer: HiddenLayer, input: Tensor): HiddenTrace {
  const skips = network.residual && input.cols === layer.weight.cols;
  const branched = skips ? branch(tape, input) : input;
  const made = activated(tape, network, layer, branched);
  const output = skips ? add(tape, input, made.activated) : made.activated;
  return { input, branch: branched, ...made, output };
}

function activated(
  tape: Tape,
  { activation, normalisation }: Network,
  { weight, bias, gamma, beta }: HiddenLayer,
  x: Tensor,
): Pick<HiddenTrace, 'preActivation' | 'normalised' | 'activated'> {
  if (normalisation === 'none') {
    const { z, activated } = dense(tape, activation, x, weight, bias);
    return { preActivation: z, normalised: z, activated };
  }
  const preActivation = linear(tape, x, weight, bias);
  const normalised = NORMALISATIONS[normalisation].apply(tape, preActivation, gamma, beta);
  return { preActivation, normalised, activated: activate(tape, activation, normalised) };
}
