import type { Chart } from '../src/charts/chart.js';
import type { Answer } from '../src/chat/answer.js';
import type { Command, Context } from '../src/chat/command.js';
import type { LearntItem } from '../src/chat/my-quiz.js';
import type { NumberOption } from '../src/chat/option.js';
import type { Measure } from '../src/experiments/experiment.js';
import { PROGRESS_BUTTON, START_BUTTON } from './quiz/own-buttons.js';
import { roundPage } from './quiz/round-page.js';
import { runningPage } from './quiz/running-page.js';
import { waitInWords } from './quiz/wait.js';

const count: NumberOption = {
  kind: 'integer',
  min: 1,
  max: 20,
  default: 10,
  bare: true,
  aliases: ['questions', 'n', 'تعداد', 'پرسش', 'پرسش‌ها', 'سؤال'],
  description: 'option-review-count',
};

const options = { count };

/** What there is to say where no question has to come back yet. */
function nothingDue(items: readonly LearntItem[], { quiz }: Context<Measure>): Answer<Chart> {
  const waits = items.map(({ wait }) => wait);
  const text =
    items.length === 0
      ? { key: 'review-nothing-yet' }
      : { key: 'review-none-due', values: { count: items.length, ...waitInWords(Math.min(...waits)) } };
  return {
    text: [text],
    buttons: [[START_BUTTON], ...(items.length === 0 ? [] : [[PROGRESS_BUTTON]])],
    passing: true,
    ...(quiz.alone ? {} : { personal: true }),
  };
}

/** Asks again what somebody got wrong, and what they are about to forget, each at its time. */
export const review: Command<typeof options, Measure, Chart> = {
  name: 'review',
  triggers: ['review', 'revise', 'مرور', 'دوره کردن'],
  options,
  example: '/review',
  async run({ count: most }, context) {
    const { items } = await context.quiz.learnt();
    const due = items.filter(({ wait }) => wait === 0);
    if (due.length === 0) return nothingDue(items, context);
    const begun = await context.quiz.begin({
      topic: { kind: 'all' },
      level: null,
      count: most,
      company: 'private',
      milliseconds: null,
      speed: false,
      generated: 0,
      items: due.slice(0, most).map(({ item }) => item),
    });
    if (!('round' in begun)) return nothingDue([], context);
    const { round, outcome } = begun;
    if (outcome === 'running') return runningPage(round, context);
    const page = await roundPage(round, context);
    const wrong = due.filter(({ right }) => !right).length;
    const head = { key: 'review-begun', values: { due: due.length, wrong, count: round.view.count } };
    return { ...page, text: [head, ...page.text] };
  },
};
