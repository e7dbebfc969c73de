import type { Chart } from '../src/charts/chart.js';
import type { Command } from '../src/chat/command.js';
import type { Measure } from '../src/experiments/experiment.js';
import { lang } from './network/choices.js';

const options = { lang };

/** Stops what the asker waits for in this chat, running or in the queue. */
export const stop: Command<typeof options, Measure, Chart> = {
  name: 'stop',
  triggers: [
    'stop',
    'cancel',
    'abort',
    'بس',
    'بس است',
    'بس کن',
    'توقف',
    'لغو',
    'متوقف کن',
    'متوقف شو',
    'دست نگه دار',
  ],
  options,
  example: '/stop',
  async run(_, { stopOthers }) {
    const count = await stopOthers();
    return {
      text: [count === 0 ? { key: 'stop-idle' } : { key: 'stop-stopped', values: { count } }],
      buttons: [
        [
          { label: { key: 'button-start' }, command: '/start' },
          { label: { key: 'button-help' }, command: '/help' },
        ],
      ],
    };
  },
};
