import { TypeScriptKernel } from '../../../../src/engine/kernel-typescript.js';
import { Random } from '../../../../src/engine/random.js';
import { drawRecurrent } from '../../../../src/engine/recurrent/draw.js';
import { INPUTS } from '../../../../src/experiments/recurrent/room.js';
import type { RecurrentSpec } from '../../../../src/experiments/recurrent/spec.js';
import {
  FUNCTIONS,
  type Matrix,
  matrix,
  norm,
  riseOverRun,
  times,
  transposed,
  withBias,
  zeros,
  zip,
} from './plain.js';

const { sigmoid = Math.tanh, tanh = Math.tanh } = FUNCTIONS;
const plus = (x: number, y: number) => x + y;

/** A gate's weights: of the input, of the state, and the sum of both biases. */
interface Gate {
  readonly input: Matrix;
  readonly state: Matrix;
  readonly bias: readonly number[];
}

/** How a unit's next state and memory come about from the sums of its gates, in the engine's order, and its memory. */
type Cell = (sums: readonly number[], memory: number) => readonly [number, number];

const CELLS: Readonly<Record<string, Cell>> = {
  rnn_tanh: ([sum = 0]) => [tanh(sum), 0],
  lstm([input = 0, forget = 0, candidate = 0, output = 0], memory) {
    const next = sigmoid(forget) * memory + sigmoid(input) * tanh(candidate);
    return [sigmoid(output) * tanh(next), next];
  },
};

/** ‖∂L/∂h_t‖ of steps 1…T without any formula of back-propagation through time, as the feed-forward net's are found. */
export function cellNorms(spec: RecurrentSpec): readonly number[] {
  const random = new Random(spec.seed);
  const net = drawRecurrent({ ...spec, inputs: INPUTS, outputs: 1 }, random, new TypeScriptKernel());
  const normals = (count: number) => Array.from({ length: count }, () => random.normal());
  const xs = Array.from({ length: spec.steps }, () =>
    matrix(normals(spec.batch * INPUTS), spec.batch, INPUTS),
  );
  const targets = normals(spec.batch);
  const cell = CELLS[spec.cell] ?? (() => [Number.NaN, Number.NaN]);
  const gates = Object.values(net.gates).map(
    ({ ofInput, ofState }): Gate => ({
      input: matrix(ofInput.weight.data, INPUTS, spec.hidden),
      state: matrix(ofState.weight.data, spec.hidden, spec.hidden),
      bias: Array.from(ofInput.bias.data, (bias, unit) => bias + Number(ofState.bias.data[unit])),
    }),
  );
  const nothing = () => zeros(spec.batch, spec.hidden);

  const steps: { sums: readonly Matrix[]; memory: Matrix }[] = [];
  let [h, memory] = [nothing(), nothing()];
  for (const x of xs) {
    const sums = gates.map((gate) =>
      withBias(zip(times(x, gate.input), times(h, gate.state), plus), gate.bias),
    );
    steps.push({ sums, memory });
    const [nextH, nextMemory] = [nothing(), nothing()];
    for (let at = 0; at < nextH.data.length; at++) {
      const made = cell(
        sums.map(({ data }) => Number(data[at])),
        Number(memory.data[at]),
      );
      [nextH.data[at], nextMemory.data[at]] = made;
    }
    [h, memory] = [nextH, nextMemory];
  }

  const out = matrix(net.output.weight.data, spec.hidden, 1);
  const predicted = times(h, out);
  // ∂/∂y of the mean of (y − target)², moved a little like everything else.
  const atOutput = predicted.data.map((y, example) =>
    riseOverRun((moved) => (moved - Number(targets[example])) ** 2 / spec.batch, y),
  );
  let ofH = times(matrix(atOutput, spec.batch, 1), transposed(out));
  let ofMemory = nothing();
  const norms = new Array<number>(spec.steps);
  for (let step = spec.steps - 1; step >= 0; step--) {
    norms[step] = norm(ofH);
    const here = steps[step];
    if (!here) break;
    const [atSums, atMemory] = [gates.map(nothing), nothing()];
    for (let at = 0; at < ofH.data.length; at++) {
      const sums = here.sums.map(({ data }) => Number(data[at]));
      const own = Number(here.memory.data[at]);
      const [g, gMemory] = [Number(ofH.data[at]), Number(ofMemory.data[at])];
      const through = (moved: (value: number) => readonly [number, number], value: number) =>
        g * riseOverRun((x) => moved(x)[0], value) + gMemory * riseOverRun((x) => moved(x)[1], value);
      atSums.forEach(({ data }, gate) => {
        data[at] = through((value) => cell(sums.with(gate, value), own), Number(sums[gate]));
      });
      atMemory.data[at] = through((value) => cell(sums, value), own);
    }
    ofH = gates
      .map((gate, index) => times(atSums[index] ?? nothing(), transposed(gate.state)))
      .reduce((sum, part) => zip(sum, part, plus));
    ofMemory = atMemory;
  }
  return norms;
}
