import { FORMULA_NAMES, type FormulaName } from '../../src/charts/formulas/table.js';
import { canonicalLine } from '../../src/chat/canonical-line.js';
import type { ChoiceOption, ValuesOf } from '../../src/chat/option.js';
import { lang } from '../network/choices.js';

const name: ChoiceOption<FormulaName> = {
  kind: 'choice',
  values: FORMULA_NAMES,
  default: 'chain-rule',
  shown: true,
  description: 'option-formula-name',
  aliases: ['formula', 'of', 'نام', 'فرمول'],
  spellings: {
    'chain-rule': ['chain', 'قاعدهٔ زنجیره‌ای', 'قانون زنجیره‌ای', 'زنجیره‌ای', 'زنجیره'],
    backprop: ['bp', 'backpropagation', 'delta', 'پس‌انتشار', 'انتشار رو‌به‌عقب'],
    product: ['product over layers', 'vanishing', 'حاصل‌ضرب', 'حاصل‌ضرب لایه‌ها', 'محوشدگی'],
    residual: ['skip', 'resnet', 'باقی‌مانده', 'اتصال باقی‌مانده', 'میان‌بُر'],
    'mean-field': ['chi', 'mean field theory', 'χ', 'میدان میانگین', 'نظریهٔ میدان میانگین'],
    sigmoid: ['logistic', 'σ', 'سیگموید', 'سیگمویید'],
    relu: ['رلو', 'ریلو', 'رِلو'],
    'batch-norm': [
      'bn',
      'batchnorm',
      'batch normalisation',
      'batch normalization',
      'نرمال‌سازی دسته‌ای',
      'بچ نرم',
    ],
    'batch-norm-backward': [
      'bn backward',
      'batch norm gradient',
      'برگشت نرمال‌سازی دسته‌ای',
      'گرادیان نرمال‌سازی دسته‌ای',
    ],
    'layer-norm': ['ln', 'layernorm', 'layer normalisation', 'layer normalization', 'نرمال‌سازی لایه‌ای'],
    xavier: ['glorot', 'خاویر', 'زاویه', 'گلوروت'],
    he: ['kaiming', 'کایمینگ', 'هه'],
    rnn: ['recurrent', 'elman', 'بازگشتی', 'شبکهٔ بازگشتی'],
    bptt: ['through time', 'backprop through time', 'پس‌انتشار در زمان'],
    lstm: ['ال‌اس‌تی‌ام'],
    gru: ['جی‌آر‌یو'],
    'cross-entropy': ['softmax', 'ce', 'سافت‌مکس', 'آنتروپی متقاطع'],
    sgd: ['gradient descent', 'descent', 'کاهش گرادیان', 'گرادیان کاهشی', 'گام گرادیان'],
    momentum: ['تکانه', 'مومنتوم', 'شتاب'],
    adam: ['آدام'],
    clipping: ['clip', 'gradient clipping', 'بُرش', 'بُرش گرادیان'],
  },
};

/** The options of `/formula`. */
export const formulaOptions = { name, lang };

/** Values of {@link formulaOptions}. */
export type FormulaValues = ValuesOf<typeof formulaOptions>;

/** The line of a formula's picture. */
export function formulaLine(name: FormulaName, lang: FormulaValues['lang'] = 'auto'): string {
  return canonicalLine('formula', formulaOptions, { name, lang });
}
