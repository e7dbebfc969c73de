import { describe, expect, it } from 'vitest';
import { ACTIVATIONS } from '../../../src/engine/activations.js';
import { TypeScriptKernel } from '../../../src/engine/kernel-typescript.js';
import { drawNetwork } from '../../../src/engine/network.js';
import { Random } from '../../../src/engine/random.js';
import { runGradientFlow } from '../../../src/experiments/gradient-flow/run.js';
import { drawSample, outputsOf } from '../../../src/experiments/gradient-flow/sample.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../../src/experiments/gradient-flow/spec.js';
import { runPreActivations } from '../../../src/experiments/pre-activations/run.js';
import { BINS } from '../../../src/experiments/pre-activations/spec.js';
import { KERNELS } from '../../engine/kernels.js';

const SMALL: GradientFlowSpec = { ...DEFAULT_SPEC, depth: 5, width: 10, batch: 8, seeds: 2, gain: 4 };
const RANGE = 6;
const spread = (change: Partial<GradientFlowSpec> = {}, layers: readonly number[] = [1, 3, 5]) =>
  runPreActivations({ kind: 'pre-activations', net: { ...SMALL, ...change }, layers, range: RANGE });

/** The pre-activations of every layer of a plain net, worked out number by number. */
function byHand(net: GradientFlowSpec): number[][] {
  const all: number[][] = Array.from({ length: net.depth }, () => []);
  for (let draw = 0; draw < net.seeds; draw++) {
    const random = new Random(net.seed + draw);
    const kernel = new TypeScriptKernel();
    const shape = { ...net, inputs: net.width, outputs: outputsOf(net.loss) };
    const network = drawNetwork(shape, net, random, kernel);
    let h = [...drawSample(net, random, kernel).x.data];
    for (const [index, { weight, bias }] of network.hidden.entries()) {
      const z = h.map((_, at) => {
        const [row, unit] = [Math.floor(at / net.width), at % net.width];
        let sum = 0;
        for (let k = 0; k < net.width; k++)
          sum += (h[row * net.width + k] ?? 0) * (weight.data[k * net.width + unit] ?? 0);
        return sum + (bias.data[unit] ?? 0);
      });
      all[index]?.push(...z);
      h = z.map((value) => ACTIVATIONS[net.activation].value(value));
    }
  }
  return all;
}

describe('the spread of pre-activations', () => {
  it('counts, bin by bin, what a plain count of a plain net finds', () => {
    const hand = byHand(SMALL);
    for (const { layer, counts, outside, total, mean, std } of spread().layers) {
      const values = hand[layer - 1] ?? [];
      const width = (2 * RANGE) / BINS;
      const plain = Array.from({ length: BINS }, (_, bin) => {
        const from = -RANGE + bin * width;
        return values.filter((value) => value >= from && value < from + width).length;
      });
      expect(counts).toEqual(plain);
      expect(total).toBe(SMALL.width * SMALL.batch * SMALL.seeds);
      expect(outside).toBe(values.filter((value) => Math.abs(value) >= RANGE).length);
      const average = values.reduce((sum, value) => sum + value, 0) / values.length;
      const variance = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / values.length;
      expect(mean).toBeCloseTo(average, 12);
      expect(std).toBeCloseTo(Math.sqrt(variance), 9);
    }
    expect(spread().layers.some(({ outside }) => outside > 0)).toBe(true);
  });

  it.each(['sigmoid', 'relu', 'gelu', 'hardtanh'] as const)(
    'calls saturated exactly what a gradient-flow run calls so: %s',
    (activation) => {
      for (const normalisation of ['none', 'batch'] as const) {
        const change = { activation, normalisation, seeds: 1 };
        const flow = runGradientFlow({ ...SMALL, ...change });
        for (const { layer, awake, total } of spread(change).layers) {
          expect(total - awake).toBe((flow.layers[layer - 1]?.saturated ?? Number.NaN) * total);
        }
      }
    },
  );

  it('is the same by every kernel', () => {
    const spec = { kind: 'pre-activations', net: SMALL, layers: [2, 4], range: RANGE } as const;
    const [first, ...others] = KERNELS.map(([, kernel]) => runPreActivations(spec, kernel));
    for (const other of others) expect(other).toEqual(first);
  });

  it('has mean 0 and spread 1 after batch norm, and only ±1 for a batch of two', () => {
    const normal = spread({ normalisation: 'batch' });
    for (const { mean, std } of normal.layers) {
      expect(mean).toBeCloseTo(0, 12);
      expect(std).toBeCloseTo(1, 3);
    }
    const pair = spread({ normalisation: 'batch', batch: 2 }, [1]).layers[0];
    const filled = pair?.counts.flatMap((count, bin) => (count > 0 ? [bin] : [])) ?? [];
    // ε keeps what lies very close together a little nearer than 1.
    expect(filled.filter((bin) => ![26, 27, 36, 37].includes(bin))).toEqual([]);
    expect((pair?.counts[26] ?? 0) + (pair?.counts[37] ?? 0)).toBeGreaterThan(0.8 * (pair?.total ?? 0));
    expect(pair?.counts[26]).toBe(pair?.counts[37]);
  });

  it('keeps the order of the layers asked for', () => {
    expect(spread({}, [5, 1]).layers.map(({ layer }) => layer)).toEqual([5, 1]);
  });

  it('counts what grew beyond all numbers as outside', () => {
    const grown = spread({ activation: 'identity', gain: 100, depth: 200 }, [200]).layers[0];
    expect(grown?.outside).toBe(grown?.total);
    expect(grown?.mean).toBeNaN();
  });
});
