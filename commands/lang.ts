import type { Chart } from '../src/charts/chart.js';
import { canonicalLine } from '../src/chat/canonical-line.js';
import type { Command } from '../src/chat/command.js';
import { UserError } from '../src/chat/user-error.js';
import type { Measure } from '../src/experiments/experiment.js';
import { lang as oneAnswer } from './network/choices.js';

const options = {
  lang: {
    ...oneAnswer,
    values: ['ask', 'fa', 'en'] as const,
    default: 'ask' as const,
    description: 'option-lang-choice',
    shown: true,
  },
  scope: {
    kind: 'choice' as const,
    values: ['me', 'chat'] as const,
    default: 'me' as const,
    aliases: ['for', 'برای'],
    spellings: { me: ['من', 'خودم'], chat: ['here', 'everyone', 'همه', 'گروه', 'گفتگو'] },
  },
};

/** Keeps the asker's language, or the whole chat's. */
export const lang: Command<typeof options, Measure, Chart> = {
  name: 'lang',
  triggers: ['lang', 'language', 'زبان'],
  options,
  example: '/lang lang:fa',
  async run({ lang: language, scope }, { moderates }) {
    const lineFor = (choice: typeof language, whose = scope) =>
      canonicalLine('lang', options, { lang: choice, scope: whose });
    if (scope === 'chat' && !(await moderates())) {
      throw new UserError([{ key: 'error-not-moderator' }], lineFor(language, 'me'));
    }
    const choices = [
      { label: { key: 'button-persian' }, command: lineFor('fa') },
      { label: { key: 'button-english' }, command: lineFor('en') },
    ];
    if (language === 'ask') return { text: [{ key: 'lang-ask' }], buttons: [choices] };
    return {
      text: [{ key: 'lang-kept', values: { scope } }],
      buttons: [
        [
          { label: { key: 'button-start' }, command: '/start' },
          ...choices.filter(({ command }) => command !== lineFor(language)),
        ],
      ],
      remember: { language, scope: scope === 'me' ? 'user' : 'chat' },
    };
  },
};
