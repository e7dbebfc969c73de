import type { Chart } from '../src/charts/chart.js';
import type { Command } from '../src/chat/command.js';
import type { Measure } from '../src/experiments/experiment.js';
import { lang } from './network/choices.js';

const options = { lang };

/** Greets a newcomer: the idea in three sentences, and buttons to try it. */
export const start: Command<typeof options, Measure, Chart> = {
  name: 'start',
  triggers: ['start', 'شروع', 'سلام', 'hello', 'hi', 'menu', 'منو', 'درود'],
  options,
  example: '/start',
  run(_, { language }) {
    return {
      text: [{ key: 'start-welcome' }, { key: 'start-how' }],
      buttons: [
        [
          { label: { key: 'start-button-learn' }, command: '/learn lesson:menu' },
          { label: { key: 'start-button-vanish' }, command: '/vanish depth:20 act:sigmoid seed:1' },
        ],
        [
          { label: { key: 'start-button-why' }, command: '/why depth:20 act:sigmoid seed:1' },
          { label: { key: 'start-button-activation' }, command: '/activation act:sigmoid' },
        ],
        [
          {
            label: { key: 'start-button-compare' },
            command: '/compare depth:30 act:sigmoid,tanh,relu seed:1',
          },
          { label: { key: 'start-button-fix' }, command: '/fix depth:20 act:sigmoid seed:1' },
        ],
        [
          {
            label: { key: 'start-button-train' },
            command: '/train data:spirals depth:20 act:sigmoid seed:1',
          },
          { label: { key: 'start-button-math' }, command: '/math rung:menu' },
        ],
        [
          { label: { key: 'ask-button-ask' }, command: '/ask' },
          { label: { key: 'button-help' }, command: '/help' },
          {
            label: { key: 'button-other-language' },
            command: `/lang lang:${language === 'fa' ? 'en' : 'fa'}`,
          },
        ],
      ],
    };
  },
};
