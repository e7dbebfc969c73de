import { describe, expect, it } from 'vitest';
import { trainingAnimation } from '../../src/charts/training-animation.js';
import { trainingChart } from '../../src/charts/training-chart.js';
import { trainingMapChart } from '../../src/charts/training-map-chart.js';
import {
  type NamedTraining,
  trainingDifference,
  trainingDifferences,
} from '../../src/charts/training-words.js';
import { runTraining } from '../../src/experiments/training/run.js';
import { DEFAULT_TRAINING, type TrainingSpec } from '../../src/experiments/training/spec.js';
import { readTraining } from '../../src/experiments/training/verdict.js';
import { t } from './measured-net.js';

function net(change: Partial<TrainingSpec> = {}, name = 'net'): NamedTraining {
  const result = runTraining({ ...DEFAULT_TRAINING, depth: 4, width: 6, batch: 8, steps: 80, ...change });
  return { name, result, reading: readTraining(result) };
}

const sick = net();

describe('the chart of a training run', () => {
  it('shows loss and accuracy at every measured step, and what a guesser reaches', () => {
    const [loss, accuracy] = trainingChart([sick], t, 'en').panels;
    const { moments } = sick.result;
    expect(loss?.series[0]?.points).toEqual(moments.map(({ step, loss }) => ({ x: step, y: loss.median })));
    expect(accuracy?.series[0]?.points[7]?.y).toBe(100 * (moments[7]?.accuracy.median ?? 0));
    expect(loss?.rules).toMatchObject([{ axis: 'y', at: Math.log(2) }]);
    expect(accuracy?.rules).toMatchObject([{ axis: 'y', at: 100 * sick.reading.majority }]);
    expect(accuracy?.y).toMatchObject({ min: 0, max: 100 });
  });

  it('has a band over several seeds, and none over one', () => {
    const { points } = trainingChart([net({ seeds: 3, steps: 5 })], t, 'en').panels[0]?.series[0] ?? {};
    expect(points?.[0]?.low).toBeLessThan(points?.[0]?.high ?? 0);
    expect(trainingChart([sick], t, 'en').panels[0]?.series[0]?.points[0]).not.toHaveProperty('low');
  });

  it('tells several nets apart by name, colour, marker and dash, and ranks them', () => {
    const relu = net({ activation: 'relu' }, 'relu');
    const chart = trainingChart([sick, relu], t, 'en');
    const looks = chart.panels[1]?.series.map(({ label, tone, marker, dash }) => [label, tone, marker, dash]);
    expect(looks).toEqual([
      ['net', 0, 'circle', 'solid'],
      ['relu', 1, 'triangle', 'dashed'],
    ]);
    expect(chart.verdict).toContain(String(Math.max(sick.reading.accuracy, relu.reading.accuracy)));
    expect(chart.subtitle).not.toContain('choice-act');
  });

  it('leaves out the guesser’s line where nets learn different things', () => {
    const [loss] = trainingChart([sick, net({ data: 'digits', steps: 3 }, 'digits')], t, 'en').panels;
    expect(loss?.rules).toEqual([]);
  });

  it('goes over to a log axis where the loss runs away, and ends where the run blew up', () => {
    const wild = net({ activation: 'identity', optimiser: 'sgd', learningRate: 100 });
    const at = wild.result.runs[0]?.divergence?.step;
    const [loss] = trainingChart([wild], t, 'en').panels;
    expect(loss?.x.max).toBe(at);
    expect(loss?.rules).toContainEqual({ axis: 'x', at, label: `chart-training-blown-up(${at})` });
    expect(loss?.y.scale).toBe('log');
    expect(trainingChart([wild], t, 'en').mood).toBe('exploding');
  });
});

describe('the map of layers and steps', () => {
  it('has layer 1 at the bottom, a column for each measured step, and a bar that holds every value', () => {
    const [pace] = trainingMapChart(sick, t, 'en').panels;
    const { cells } = pace ?? {};
    const { moments } = sick.result;
    expect([cells?.rows, cells?.columns]).toEqual([4, moments.length]);
    expect(cells?.values[3 * moments.length + 2]).toBe(moments[2]?.layers[0]?.updateRatio);
    expect(cells?.values[5]).toBe(moments[5]?.layers[3]?.updateRatio);
    for (const value of cells?.values ?? []) {
      expect(value).toBeGreaterThanOrEqual(cells?.min ?? 0);
      expect(value).toBeLessThanOrEqual(cells?.max ?? 0);
    }
  });

  it('has a range even where nothing moved', () => {
    const { min, max } = trainingMapChart(net({ learningRate: 1e-40, optimiser: 'sgd', steps: 3 }), t, 'en')
      .panels[0]?.cells ?? { min: 0, max: 0 };
    expect(max).toBeGreaterThan(min);
  });

  it('shows the held-out points, each class with a marker of its own, over what the net answers', () => {
    const [, field] = trainingMapChart(sick, t, 'en').panels;
    expect(field?.series.map(({ as, marker, points }) => [as, marker, points.length > 0])).toEqual([
      ['points', 'circle', true],
      ['points', 'triangle', true],
    ]);
    expect(field?.square).toBe(true);
    expect(field?.cells?.values).toHaveLength((field?.cells?.rows ?? 0) ** 2);
    expect(trainingMapChart(net({ data: 'digits', steps: 2 }), t, 'en').panels).toHaveLength(1);
  });
});

describe('the animation', () => {
  it('has thirty frames on one axis, from the first measured step to the last, and ends as a still of the last', () => {
    const chart = trainingAnimation(sick, t, 'en');
    const frames = chart.frames ?? [];
    expect(frames).toHaveLength(30);
    expect(new Set(frames.map(({ panels }) => JSON.stringify(panels[0]?.y))).size).toBe(1);
    expect(frames[0]?.panels[0]?.series[0]?.points.map(({ y }) => y)).toEqual(
      sick.result.moments[0]?.layers.map(({ dh }) => dh),
    );
    expect(frames.at(-1)?.verdict).toContain('(80,80,');
    expect(chart.panels).toEqual(frames.at(-1)?.panels);
    expect(trainingAnimation(net({ steps: 7 }), t, 'en').frames).toHaveLength(7);
  });
});

it('names nets by what they have, and by what they lack only where they have nothing', () => {
  const { spec } = sick.result;
  const specs = [spec, { ...spec, normalisation: 'batch' } as const, { ...spec, residual: true }];
  const fields = trainingDifferences(specs);
  expect(fields).toEqual(['normalisation', 'residual']);
  expect(specs.map((each) => trainingDifference(t, each, fields))).toEqual([
    'setting-norm-none() · setting-residual(no)',
    'setting-norm-batch()',
    'setting-residual(yes)',
  ]);
});
