import type { Chart } from '../src/charts/chart.js';
import type { Answer } from '../src/chat/answer.js';
import { canonicalLine } from '../src/chat/canonical-line.js';
import type { Command } from '../src/chat/command.js';
import type { QuizChoices } from '../src/chat/my-quiz.js';
import type { ValuesOf } from '../src/chat/option.js';
import { UserError } from '../src/chat/user-error.js';
import type { Measure } from '../src/experiments/experiment.js';
import { aside } from './quiz/aside.js';

const MOST_DAYS = 3650;
const MOST_ROLES = 10;

const options = {
  quiz: {
    kind: 'choice' as const,
    values: ['keep', 'moderators', 'everyone', 'roles'] as const,
    default: 'keep' as const,
    aliases: ['starters', 'آزمونک'],
    description: 'option-settings-quiz',
    spellings: {
      keep: ['unchanged', 'همین'],
      moderators: ['admins', 'admin', 'مدیران', 'مدیر'],
      everyone: ['all', 'anybody', 'همه'],
      roles: ['role', 'نقش', 'نقش‌ها'],
    },
  },
  days: {
    kind: 'integer' as const,
    min: 0,
    max: MOST_DAYS,
    default: 0,
    aliases: ['retention', 'روز', 'نگهداری'],
    description: 'option-settings-days',
  },
  names: {
    kind: 'text' as const,
    default: '',
    aliases: ['نام‌ها'],
    description: 'option-settings-names',
  },
};

type Values = ValuesOf<typeof options>;

const line = (values: Partial<Values>) => canonicalLine('settings', options, values);

function rolesOf({ names }: Values): readonly string[] {
  return names
    .split(/[,،]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .slice(0, MOST_ROLES);
}

function chosen(values: Values, before: QuizChoices): QuizChoices {
  const roles = rolesOf(values);
  const named = roles.length > 0 ? roles : before.roles;
  const starters = values.quiz === 'keep' ? before.starters : values.quiz;
  if (starters === 'roles' && named.length === 0)
    throw new UserError([{ key: 'error-settings-roles' }], `${line({ quiz: 'roles' })} Teachers`);
  return {
    starters,
    roles: starters === 'roles' ? named : before.roles,
    days: values.days === 0 ? before.days : values.days,
  };
}

function page({ starters, roles, days }: QuizChoices, key: string): Answer<Chart> {
  const others = (['moderators', 'everyone'] as const).filter((each) => each !== starters);
  return {
    text: [
      { key },
      { key: 'settings-starters', values: { starters, roles: roles.join(', ') } },
      { key: 'settings-days', values: { days } },
    ],
    buttons: [
      others.map((each) => ({ label: { key: `settings-button-${each}` }, command: line({ quiz: each }) })),
    ],
  };
}

/** Shows what holds for a whole chat, and lets its moderators change it. */
export const settings: Command<typeof options, Measure, Chart> = {
  name: 'settings',
  triggers: ['settings', 'تنظیمات', 'تنظیم'],
  options,
  example: '/settings',
  affordable: (values) =>
    values.quiz === 'roles' && values.names === '' ? { ...values, quiz: 'keep' } : values,
  async run(values, { quiz, moderates }) {
    const before = await quiz.choices();
    const changes = values.quiz !== 'keep' || values.days !== 0 || values.names !== '';
    if (!changes) return page(before, 'settings-heading');
    if (!(await moderates())) return aside({ key: 'settings-not-allowed' });
    const after = chosen(values, before);
    await quiz.choose(after);
    return page(after, 'settings-kept');
  },
};
