import type { ChoiceOption } from '../../src/chat/option.js';
import {
  ACTIVATION_NAMES,
  INITIALISER_NAMES,
  LOSS_NAMES,
  NORMALISATION_NAMES,
} from '../../src/experiments/gradient-flow/names.js';
import { DEFAULT_SPEC } from '../../src/experiments/gradient-flow/spec.js';

/** A choice option whose value type is the type of its default. */
function choice<T extends string>(option: Omit<ChoiceOption<T>, 'kind'>): ChoiceOption<T> {
  return { kind: 'choice', ...option };
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

/** What every number of the net is rounded to. */
export const precision = choice({
  values: ['float64', 'float32'] as const,
  default: DEFAULT_SPEC.precision,
  aliases: ['dtype', 'bits', 'دقت', 'دقت عدد', 'دقت عددها', 'بیت'],
  spellings: {
    float64: [
      '64',
      'fp64',
      'f64',
      'double',
      'double precision',
      '64 bit',
      '64 bits',
      '64 بیت',
      '64 بیتی',
      'دودقتی',
      'دقت مضاعف',
      'مضاعف',
    ],
    float32: [
      '32',
      'fp32',
      'f32',
      'single precision',
      '32 bit',
      '32 bits',
      '32 بیت',
      '32 بیتی',
      'تک‌دقتی',
      'دقت تک',
      'دقت ساده',
    ],
  },
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
