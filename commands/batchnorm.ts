import type { Chart } from '../src/charts/chart.js';
import { greenZoneChart, type Spreads } from '../src/charts/green-zone-chart.js';
import type { Command } from '../src/chat/command.js';
import { UserError } from '../src/chat/user-error.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { PreActivationsSpec } from '../src/experiments/pre-activations/spec.js';
import { greenButtons, greenLine } from './batchnorm/buttons.js';
import { explainGreenZone } from './batchnorm/explain.js';
import {
  firstMiddleLast,
  type GreenValues,
  greenOptions,
  layersWithin,
  netsOf,
} from './batchnorm/options.js';
import { fitSpec, requireAffordable } from './network/budget.js';

function affordable(values: GreenValues): GreenValues {
  const { depth, width, batch, seeds } = fitSpec(netsOf(values).before, (before) => [
    before,
    { ...before, normalisation: 'batch' },
  ]);
  return { ...values, depth, width, batch, seeds, layer: layersWithin(values.layer, depth) };
}

/** Counts the pre-activations of the same net without and with batch norm, and measures its activation's slope. */
export async function measureSpreads(spec: PreActivationsSpec, measure: Measure): Promise<Spreads> {
  const { net, range } = spec;
  const [before, after, curve] = await Promise.all([
    measure({ ...spec, net: { ...net, normalisation: 'none' } }),
    measure({ ...spec, net: { ...net, normalisation: 'batch' } }),
    measure({ kind: 'activation-curve', activation: net.activation, range }),
  ]);
  return { before, after, curve };
}

/** The green zone: histograms of real pre-activations on the slope of the activation, without and with batch norm. */
export const batchnorm: Command<typeof greenOptions, Measure, Chart> = {
  name: 'batchnorm',
  triggers: ['batchnorm', 'batch norm', 'bn', 'green zone', 'نرمال‌سازی دسته‌ای', 'بچ نرم', 'ناحیهٔ سبز'],
  options: greenOptions,
  example: '/batchnorm depth:20 act:sigmoid gain:5',
  pure: true,
  complete(values) {
    // The very same list is the default, and so nobody typed one.
    const untyped = values.layer === greenOptions.layer.default;
    return { ...values, layer: untyped ? firstMiddleLast(values.depth) : [...new Set(values.layer)] };
  },
  affordable,
  async run(values, { language, t, measure }) {
    const { depth, layer: layers, range } = values;
    const { before, after } = netsOf(values);
    const read = layers.find((layer) => layer > depth);
    if (read !== undefined) {
      const wrong = { option: 'layer', max: depth, read };
      throw new UserError([{ key: 'error-layer', values: wrong }], greenLine(affordable(values)));
    }
    requireAffordable([before, after], () => greenLine(affordable(values)));
    const spreads = await measureSpreads({ kind: 'pre-activations', net: before, layers, range }, measure);
    return {
      text: explainGreenZone(spreads, t),
      charts: [greenZoneChart(spreads, t, language)],
      buttons: greenButtons(values, language),
      data: { before: spreads.before, after: spreads.after },
    };
  },
};
