import type { Chart } from '../src/charts/chart.js';
import { type MeasuredBlock, residualChart, residualStackChart } from '../src/charts/residual-chart.js';
import type { Command } from '../src/chat/command.js';
import { UserError } from '../src/chat/user-error.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { ResidualBlockSpec } from '../src/experiments/residual-block/block.js';
import { fitSpec, requireAffordable } from './network/budget.js';
import { measureNet } from './network/measure-net.js';
import { valuesOf } from './network/options.js';
import { seriesData } from './network/series-data.js';
import { measuredNets, residualButtons, residualLine } from './residual/buttons.js';
import { explainBlock } from './residual/explain.js';
import { netsOf, type ResidualValues, residualOptions } from './residual/options.js';

function affordable(values: ResidualValues): ResidualValues {
  const fitting = valuesOf(
    fitSpec(netsOf(values).plain, (plain) => {
      const bridged = { ...plain, residual: true };
      return [plain, bridged, bridged];
    }),
  );
  const { depth, width, batch, seeds } = fitting;
  return { ...values, depth, width, batch, seeds, layer: Math.min(values.layer, depth) };
}

/** Measures the block that a spec asks for, and its net without the skips and with them. */
export async function measureBlock(spec: ResidualBlockSpec, measure: Measure): Promise<MeasuredBlock> {
  const [block, plain, bridged] = await Promise.all([
    measure(spec),
    measureNet({ ...spec.net, residual: false }, measure),
    measureNet(spec.net, measure),
  ]);
  return { block, plain, bridged };
}

/** One block of a residual net, drawn, with the gradient on both its paths, and the whole stack with and without skips. */
export const residual: Command<typeof residualOptions, Measure, Chart> = {
  name: 'residual',
  triggers: ['residual', 'skip', 'resnet', 'باقی‌مانده', 'اتصال باقی‌مانده', 'میان‌بُر', 'شبکهٔ باقی‌مانده'],
  options: residualOptions,
  example: '/residual depth:20 layer:10 act:sigmoid',
  pure: true,
  complete(values) {
    const usual = values.layer === residualOptions.layer.default;
    return usual ? { ...values, layer: Math.min(values.layer, values.depth) } : values;
  },
  affordable,
  async run(values, { language, t, measure }) {
    const { layer, depth } = values;
    if (layer > depth) {
      const wrong = { option: 'layer', max: depth, read: layer };
      throw new UserError([{ key: 'error-layer', values: wrong }], residualLine(affordable(values)));
    }
    requireAffordable(measuredNets(values), () => residualLine(affordable(values)));
    const spec: ResidualBlockSpec = { kind: 'residual-block', net: netsOf(values).bridged, layer };
    const measured = await measureBlock(spec, measure);
    return {
      text: explainBlock(measured),
      charts: [residualChart(measured, t, language), residualStackChart(measured, t, language)],
      buttons: residualButtons(values, language),
      data: { block: measured.block, ...seriesData([measured.plain, measured.bridged]) },
    };
  },
};
