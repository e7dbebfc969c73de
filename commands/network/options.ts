import type { ChoiceOption, NumberOption, SwitchOption } from '../../src/chat/option.js';
import {
  ACTIVATION_NAMES,
  INITIALISER_NAMES,
  LOSS_NAMES,
  NORMALISATION_NAMES,
} from '../../src/experiments/gradient-flow/names.js';
import { DEFAULT_SPEC, type GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';

/** A choice option whose value type is the type of its default. */
function choice<T extends string>(option: Omit<ChoiceOption<T>, 'kind'>): ChoiceOption<T> {
  return { kind: 'choice', ...option };
}

function integer(option: Omit<NumberOption, 'kind'>): NumberOption {
  return { kind: 'integer', ...option };
}

function number(option: Omit<NumberOption, 'kind'>): NumberOption {
  return { kind: 'number', ...option };
}

/** Which activation; Persian and short spellings beside the engine's names. */
export const act = choice({
  values: ACTIVATION_NAMES,
  default: DEFAULT_SPEC.activation,
  shown: true,
  aliases: ['activation', 'a', 'f', 'تابع', 'فعال‌ساز', 'تابع فعال‌ساز', 'تابع فعالسازی', 'فعال‌سازی'],
  spellings: {
    identity: ['linear', 'همانی', 'خطی'],
    sigmoid: ['sig', 'logistic', 'سیگموید', 'سیگمویید', 'سیگمید'],
    tanh: ['تانژانت هذلولوی', 'تانژانت', 'تانش', 'هذلولوی'],
    relu: ['رلو', 'ریلو', 'رِلو'],
    leaky_relu: ['leaky', 'lrelu', 'رلوی نشتی', 'رلو نشتی'],
    elu: ['الو', 'ایلو'],
    selu: ['سلو'],
    gelu: ['گلو', 'جلو'],
    silu: ['swish', 'سیلو', 'سوئیش'],
    softplus: ['سافت پلاس'],
    mish: ['میش'],
    hardtanh: ['تانژانت سخت', 'هاردتان'],
    softsign: ['سافت ساین'],
  },
});

/** How the weights start. */
export const init = choice({
  values: INITIALISER_NAMES,
  default: DEFAULT_SPEC.initialiser,
  aliases: ['initialiser', 'initializer', 'weights', 'مقداردهی', 'مقداردهی اولیه', 'وزن‌دهی', 'وزن‌دهی اولیه'],
  spellings: {
    xavier: ['glorot', 'xavier normal', 'glorot normal', 'زاویه', 'خاویر', 'گلوروت'],
    xavier_uniform: ['glorot uniform', 'خاویر یکنواخت'],
    he: ['kaiming', 'he normal', 'kaiming normal', 'هه', 'کایمینگ'],
    he_uniform: ['kaiming uniform', 'هه یکنواخت'],
    lecun: ['lecun normal', 'لکون'],
    lecun_uniform: ['لکون یکنواخت'],
    orthogonal: ['متعامد'],
    pytorch: ['torch', 'پایتورچ', 'پای تورچ'],
    normal: ['gaussian', 'گاوسی', 'نرمال ساده'],
  },
});

/** What is normalised between the weights and the activation. */
export const norm = choice({
  values: NORMALISATION_NAMES,
  default: DEFAULT_SPEC.normalisation,
  aliases: ['normalisation', 'normalization', 'نرمال', 'نرمال‌سازی', 'عادی‌سازی'],
  spellings: {
    none: ['off', 'no norm', 'هیچ', 'خاموش', 'بدون نرمال‌سازی'],
    batch: [
      'bn',
      'batch norm',
      'batch normalisation',
      'دسته‌ای',
      'نرمال‌سازی دسته‌ای',
      'عادی‌سازی دسته‌ای',
      'بچ نرم',
    ],
    layer: ['ln', 'layer norm', 'layer normalisation', 'لایه‌ای', 'نرمال‌سازی لایه‌ای'],
  },
});

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

/** What the net is asked to do. */
export const loss = choice({
  values: LOSS_NAMES,
  default: DEFAULT_SPEC.loss,
  aliases: ['زیان', 'تابع زیان', 'تابع هزینه', 'هزینه', 'لاس'],
  spellings: {
    mse: ['squared error', 'مربع خطا', 'میانگین مربع خطا'],
    cross_entropy: ['ce', 'softmax', 'آنتروپی متقاطع', 'کراس انتروپی'],
    bce: ['logistic loss', 'binary cross entropy', 'آنتروپی دودویی'],
  },
});

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

/** The language of this one answer. */
export const lang = choice({
  values: ['auto', 'fa', 'en'] as const,
  default: 'auto',
  aliases: ['language', 'زبان'],
  spellings: { fa: ['persian', 'farsi', 'فارسی'], en: ['english', 'انگلیسی'] },
});

/** Which of the two lenses is drawn. */
export const lens = choice({
  values: ['both', 'signal', 'weights'] as const,
  default: 'both',
  aliases: ['view', 'عدسی', 'نگاه', 'دید'],
  spellings: { both: ['هر دو'], signal: ['dh', 'سیگنال'], weights: ['dw', 'وزن‌ها'] },
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
  gain,
  sigma,
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
  readonly gain: number;
  readonly sigma: number;
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
    normalisation: values.norm,
    residual: values.residual,
    loss: values.loss,
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
    gain: spec.gain,
    sigma: spec.sigma,
    lr: spec.learningRate,
    seeds: spec.seeds,
    seed: spec.seed,
  };
}
