import type { Chart } from '../src/charts/chart.js';
import type { AnswerButton } from '../src/chat/answer.js';
import type { Command } from '../src/chat/command.js';
import type { ChoiceOption } from '../src/chat/option.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { Language } from '../src/i18n/language.js';
import { lang } from './network/choices.js';
import { PROGRESS_BUTTON, REVIEW_BUTTON } from './quiz/own-buttons.js';

const page: ChoiceOption<'home' | 'pictures' | 'practice'> = {
  kind: 'choice',
  values: ['home', 'pictures', 'practice'],
  default: 'home',
  aliases: ['صفحه', 'برگه'],
  spellings: { home: ['خانه'], pictures: ['images', 'تصویرها', 'عکس‌ها'], practice: ['quizzes', 'تمرین'] },
};

const options = { page, lang };

const button = (key: string, command: string): AnswerButton => ({ label: { key }, command });

const HOME = [
  [
    button('start-button-learn', '/learn lesson:menu'),
    button('start-button-vanish', '/vanish depth:20 act:sigmoid seed:1'),
  ],
  [
    button('start-button-why', '/why depth:20 act:sigmoid seed:1'),
    button('start-button-fix', '/fix depth:20 act:sigmoid seed:1'),
  ],
  [
    button('start-button-train', '/train data:spirals depth:20 act:sigmoid seed:1'),
    button('start-button-quiz', '/quiz'),
  ],
  [
    button('start-button-math', '/math rung:menu'),
    button('start-button-pictures', '/start page:pictures'),
    button('start-button-practice', '/start page:practice'),
  ],
];

const PRACTICE = [
  [button('start-button-quiz', '/quiz'), button('start-button-predict', '/predict seed:1')],
  [REVIEW_BUTTON, PROGRESS_BUTTON],
  [button('start-button-daily', '/daily'), button('start-button-remind', '/remind')],
  [button('quiz-button-class', '/class')],
  [button('start-button-import', '/import'), button('start-button-export', '/export format:gift')],
  [button('button-start', '/start')],
];

const PICTURES = [
  [
    button('start-button-activation', '/activation act:sigmoid'),
    button('start-button-compare', '/compare depth:30 act:sigmoid,tanh,relu seed:1'),
  ],
  [
    button('start-button-residual', '/residual depth:20 layer:10 act:sigmoid seed:1'),
    button('start-button-batchnorm', '/batchnorm depth:20 layer:1,10,20 act:sigmoid gain:5 seed:1'),
  ],
  [
    button('start-button-rnn', '/rnn cell:rnn_tanh,lstm steps:100 seed:1'),
    button('start-button-formula', '/formula name:chain-rule'),
  ],
  [
    button('start-button-float32', '/compare depth:50 act:sigmoid precision:float64,float32 seed:1'),
    button('button-start', '/start'),
  ],
];

function lastRow(language: Language): readonly AnswerButton[] {
  return [
    button('ask-button-ask', '/ask'),
    button('button-help', '/help'),
    button('button-other-language', `/lang lang:${language === 'fa' ? 'en' : 'fa'}`),
  ];
}

/** Greets a newcomer: the idea in three sentences, and buttons to everything there is, so that no command need be known. */
export const start: Command<typeof options, Measure, Chart> = {
  name: 'start',
  triggers: ['start', 'شروع', 'سلام', 'hello', 'hi', 'menu', 'منو', 'درود'],
  options,
  example: '/start',
  run({ page: shown }, { language }) {
    if (shown === 'practice') return { text: [{ key: 'start-practice' }], buttons: PRACTICE };
    if (shown === 'pictures') return { text: [{ key: 'start-pictures' }], buttons: PICTURES };
    return {
      text: [{ key: 'start-welcome' }, { key: 'start-how' }],
      buttons: [...HOME, lastRow(language)],
    };
  },
};
