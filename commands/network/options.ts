import type { NumberOption, SwitchOption } from '../../src/chat/option.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import { act, init, loss, norm, precision } from './choices.js';

function integer(option: Omit<NumberOption, 'kind'>): NumberOption {
  return { kind: 'integer', ...option };
}

function number(option: Omit<NumberOption, 'kind'>): NumberOption {
  return { kind: 'number', ...option };
}

/** Whether layers are bridged. */
export const residual: SwitchOption = {
  kind: 'switch',
  default: DEFAULT_SPEC.residual,
  aliases: [
    'skip',
    'resnet',
    'res',
    'باقی‌مانده',
    'اتصال باقی‌مانده',
    'میان‌بُر',
    'اتصال اضافی',
    'شبکهٔ باقیمانده',
  ],
};

/** The sizes of the net and its data. */
export const depth = integer({
  min: 1,
  max: 200,
  default: DEFAULT_SPEC.depth,
  bare: true,
  shown: true,
  aliases: ['d', 'layers', 'layer', 'عمق', 'لایه', 'لایه‌ها', 'ژرفا'],
});
export const width = integer({
  min: 1,
  max: 256,
  default: DEFAULT_SPEC.width,
  aliases: ['w', 'units', 'neurons', 'پهنا', 'عرض', 'واحد', 'نورون'],
});
export const batch = integer({
  min: 2,
  max: 256,
  default: DEFAULT_SPEC.batch,
  aliases: ['b', 'batch size', 'دسته', 'بچ', 'اندازهٔ دسته'],
});

/** The numbers that tune a run. */
export const gain = number({
  min: 0.001,
  max: 100,
  default: DEFAULT_SPEC.gain,
  aliases: ['g', 'بهره', 'ضریب'],
});
export const sigma = number({
  min: 1e-6,
  max: 10,
  default: DEFAULT_SPEC.sigma,
  aliases: ['std', 'σ', 'انحراف معیار'],
});
export const bias = number({
  min: -10,
  max: 10,
  default: DEFAULT_SPEC.bias,
  aliases: ['biases', 'initial bias', 'بایاس', 'اریب', 'بایاس اولیه'],
});
export const lr = number({
  min: 1e-8,
  max: 100,
  default: DEFAULT_SPEC.learningRate,
  aliases: ['eta', 'η', 'learning rate', 'rate', 'نرخ', 'نرخ یادگیری'],
});
export const seeds = integer({
  min: 1,
  max: 32,
  default: DEFAULT_SPEC.seeds,
  aliases: ['runs', 'draws', 'بذرها', 'تکرار', 'تعداد بذر'],
});
export const seed = integer({
  min: 0,
  max: 2_000_000_000,
  default: DEFAULT_SPEC.seed,
  shown: true,
  aliases: ['بذر', 'سید'],
});

/** Every option that a net's spec is made from. */
export const networkOptions = {
  depth,
  act,
  init,
  norm,
  residual,
  width,
  batch,
  loss,
  precision,
  gain,
  sigma,
  bias,
  lr,
  seeds,
  seed,
};

/** Values of {@link networkOptions}. */
export interface NetworkValues {
  readonly depth: number;
  readonly act: GradientFlowSpec['activation'];
  readonly init: GradientFlowSpec['initialiser'];
  readonly norm: GradientFlowSpec['normalisation'];
  readonly residual: boolean;
  readonly width: number;
  readonly batch: number;
  readonly loss: GradientFlowSpec['loss'];
  readonly precision: GradientFlowSpec['precision'];
  readonly gain: number;
  readonly sigma: number;
  readonly bias: number;
  readonly lr: number;
  readonly seeds: number;
  readonly seed: number;
}

/** The spec that option values stand for. */
export function specOf(values: NetworkValues): GradientFlowSpec {
  return {
    kind: 'gradient-flow',
    depth: values.depth,
    width: values.width,
    batch: values.batch,
    activation: values.act,
    initialiser: values.init,
    gain: values.gain,
    sigma: values.sigma,
    bias: values.bias,
    normalisation: values.norm,
    residual: values.residual,
    loss: values.loss,
    precision: values.precision,
    learningRate: values.lr,
    seeds: values.seeds,
    seed: values.seed,
  };
}

/** The option values that stand for a spec. */
export function valuesOf(spec: GradientFlowSpec): NetworkValues {
  return {
    depth: spec.depth,
    act: spec.activation,
    init: spec.initialiser,
    norm: spec.normalisation,
    residual: spec.residual,
    width: spec.width,
    batch: spec.batch,
    loss: spec.loss,
    precision: spec.precision,
    gain: spec.gain,
    sigma: spec.sigma,
    bias: spec.bias,
    lr: spec.learningRate,
    seeds: spec.seeds,
    seed: spec.seed,
  };
}
