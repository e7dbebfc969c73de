import type { CommandDescription, OptionDescription } from '../../../src/chat/catalogue.js';
import type { Language } from '../../../src/i18n/language.js';

type Said = Readonly<Record<Language, string>>;

const ACTIVATIONS: readonly (readonly [value: string, label: Said])[] = [
  ['sigmoid', { en: 'Sigmoid', fa: 'سیگموید' }],
  ['tanh', { en: 'Hyperbolic tangent', fa: 'تانژانت هذلولوی' }],
  ['relu', { en: 'ReLU', fa: 'رِلو' }],
  ['leaky-relu', { en: 'Leaky ReLU', fa: 'رِلوی نشتی' }],
  ['gelu', { en: 'GELU', fa: 'جِلو' }],
];

function choices(language: Language) {
  return ACTIVATIONS.map(([value, label]) => ({ value, label: label[language] }));
}

function switches(language: Language) {
  const labels = { en: ['On', 'Off'], fa: ['روشن', 'خاموش'] }[language];
  return ['on', 'off'].map((value, at) => ({ value, label: labels[at] ?? value }));
}

function vanishOptions(language: Language): readonly OptionDescription[] {
  const say = (said: Said) => said[language];
  return [
    {
      name: 'depth',
      aliases: ['عمق', 'layers'],
      kind: 'integer',
      description: say({ en: 'Number of hidden layers', fa: 'شمار لایه‌های پنهان' }),
      min: 2,
      max: 100,
      default: '20',
    },
    {
      name: 'act',
      aliases: ['activation', 'تابع'],
      kind: 'choice',
      description: say({ en: 'Activation function', fa: 'تابع فعال‌ساز' }),
      choices: choices(language),
      default: 'sigmoid',
    },
    {
      name: 'gain',
      aliases: ['بهره'],
      kind: 'number',
      description: say({ en: 'Factor on the initial weights', fa: 'ضریب وزن‌های اولیه' }),
      min: 0.1,
      max: 10,
      default: '1',
    },
    {
      name: 'residual',
      aliases: ['میان‌بُر'],
      kind: 'switch',
      description: say({ en: 'Residual connections', fa: 'اتصال باقی‌مانده' }),
      choices: switches(language),
      default: 'off',
    },
    {
      name: 'compare',
      aliases: ['مقایسه'],
      kind: 'list',
      description: say({ en: 'Activations to compare with', fa: 'تابع‌هایی برای مقایسه' }),
      choices: choices(language),
      default: '',
    },
  ];
}

/** A small catalogue with an option of every kind. */
export function fakeCatalogue(language: Language): readonly CommandDescription[] {
  const say = (said: Said) => said[language];
  const topic: OptionDescription = {
    name: 'topic',
    aliases: [],
    kind: 'text',
    description: say({ en: 'What to look up', fa: 'آنچه می‌خواهید بدانید' }),
  };
  return [
    {
      name: 'vanish',
      description: say({
        en: 'Watch the gradient vanish, layer by layer',
        fa: 'محو شدن گرادیان، لایه به لایه',
      }),
      triggers: ['vanish', 'محوشدگی'],
      options: vanishOptions(language),
      example: '/vanish depth:20 act:sigmoid',
    },
    {
      name: 'learn',
      description: say({ en: 'Read a short lesson', fa: 'یک درس کوتاه بخوانید' }),
      triggers: ['درس'],
      options: [topic],
      example: '/learn saturation',
    },
    {
      name: 'lang',
      description: say({ en: 'Change the language', fa: 'تغییر زبان' }),
      triggers: ['زبان'],
      options: [],
      example: '/lang fa',
    },
    {
      name: 'help',
      description: say({ en: 'See every command', fa: 'همهٔ فرمان‌ها را ببینید' }),
      triggers: ['کمک'],
      options: [],
      example: '/help',
    },
  ];
}
