import { describe, expect, it } from 'vitest';
import {
  degrees,
  type MeasuredBlock,
  residualChart,
  residualStackChart,
} from '../../src/charts/residual-chart.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import { runExperiment } from '../../src/experiments/run.js';
import { net, t } from './measured-net.js';

/** A block of a small residual net, measured. */
function measured(change: Partial<GradientFlowSpec> = {}, layer = 5): MeasuredBlock {
  const small = { ...DEFAULT_SPEC, depth: 10, width: 16, batch: 16, seeds: 3, ...change };
  return {
    block: runExperiment({ kind: 'residual-block', net: { ...small, residual: true }, layer }),
    plain: net(change),
    bridged: net({ ...change, residual: true }),
  };
}

const words = (chart: ReturnType<typeof residualChart>, id: string) =>
  chart.diagram?.nodes.find((node) => node.id === id)?.lines ?? [];

describe('the residual block', () => {
  it('writes on each path what was measured on it', () => {
    const { block, ...nets } = measured();
    const chart = residualChart({ block, ...nets }, t, 'en');
    const { arriving, branch, below, factors } = block;
    expect(words(chart, 'arriving')).toEqual(['‖∂L/∂h₅‖', `chart-residual-size(${arriving.median})`]);
    expect(words(chart, 'below')).toEqual(['‖∂L/∂h₄‖', `chart-residual-size(${below.median})`]);
    expect(words(chart, 'back-weights')[0]).toBe(`chart-residual-times(${factors.weight})`);
    expect(words(chart, 'back-activation')[0]).toBe(`chart-residual-times(${factors.activation})`);
    expect(words(chart, 'back-branch')[0]).toContain(`${branch.median},${branch.median / arriving.median}`);
    expect(words(chart, 'back-skip')[0]).toContain(`${arriving.median},1,skip`);
    expect(chart.mood).toBe(nets.bridged.reading.verdict);
  });

  it('has a part for the normalisation where there is one, and no activation on the skip', () => {
    const ids = (normalisation: 'none' | 'layer') =>
      residualChart(measured({ normalisation }), t, 'en').diagram?.nodes.map(({ id }) => id) ?? [];
    expect(ids('none')).not.toContain('norm');
    expect(ids('layer')).toContain('back-norm');
    const arrows = residualChart(measured(), t, 'en').diagram?.arrows ?? [];
    expect(arrows.filter(({ via }) => via !== undefined).map(({ from, to }) => [from, to])).toEqual([
      ['fork', 'sum'],
      ['back-fork', 'back-sum'],
    ]);
  });

  it('names only nodes that are there, each once', () => {
    for (const normalisation of ['none', 'batch'] as const) {
      const { nodes = [], arrows = [] } = residualChart(measured({ normalisation }), t, 'fa').diagram ?? {};
      const ids = nodes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { from, to } of arrows) expect(ids).toEqual(expect.arrayContaining([from, to]));
    }
  });

  it('marks its layer in the picture of the whole stack', () => {
    const [panel] = residualStackChart(measured({}, 7), t, 'en').panels;
    expect(panel?.rules).toMatchObject([{ axis: 'x', at: 7 }]);
    expect(panel?.series.map(({ points }) => points.length)).toEqual([10, 10]);
  });
});

it('An angle is told in whole degrees', () => {
  expect([1, 0, -1, 0.5, Math.SQRT1_2].map(degrees)).toEqual([0, 90, 180, 60, 45]);
});
