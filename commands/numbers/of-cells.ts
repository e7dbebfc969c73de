import { cellName } from '../../src/charts/recurrent-chart.js';
import type { Translate, Values } from '../../src/i18n/message.js';
import type { timeData } from '../recurrent/data.js';
import { type KnownNumber, known } from './known-number.js';

/** The data of an answer about recurrent nets. */
export type TimeData = ReturnType<typeof timeData>;
type Cell = TimeData['series'][number];

/** Every number of an answer about recurrent nets, those that its text states first. */
export function numbersOfCells({ series }: TimeData, t: Translate): readonly KnownNumber[] {
  return series.flatMap((cell) => numbersOfCell(cell, series.length > 1 ? cellName(t, cell) : ''));
}

function numbersOfCell(cell: Cell, name: string): readonly KnownNumber[] {
  const { spec, ratio, perStep, spectralRadius, kept, steps } = cell;
  const count = spec.steps - 1;
  const values: Values = {
    name,
    steps: spec.steps,
    count,
    ratio,
    perStep,
    square: perStep * perStep,
    inverse: 1 / ratio,
    fate: ratio < 1 ? 'shrinks' : 'grows',
    first: steps[0]?.dh ?? Number.NaN,
    last: steps.at(-1)?.dh ?? Number.NaN,
    radius: spectralRadius ?? Number.NaN,
    expected: (spectralRadius ?? Number.NaN) ** count,
    forget: spec.forgetBias,
    gate: spec.cell,
  };
  const told = (what: string, value: number) => known(what, what, value, values, true);
  return [
    ...(count > 0 ? [told('time-ratio', ratio), told('time-factor', perStep)] : []),
    ...(spectralRadius === null
      ? []
      : [told('radius', spectralRadius), known('expected', 'radius', spectralRadius ** count, values, true)]),
    ...(kept === null ? [] : [told('kept', kept)]),
    ...steps.map(({ dh, step }) =>
      known('time-dh', 'time-dh', dh, { ...values, step, share: dh / Number(values.last) }),
    ),
  ];
}
