import type { Chart } from '../src/charts/chart.js';
import type { Answer } from '../src/chat/answer.js';
import type { Command, Context } from '../src/chat/command.js';
import type { Measure } from '../src/experiments/experiment.js';
import { directAnswer } from './ask/direct-answer.js';
import { askOptions } from './ask/options.js';
import { aboutPage, entryPage, perhapsPage, unknownPage } from './ask/pages.js';
import { runLine } from './ask/run-line.js';
import { finderOf, understand } from './ask/understand.js';

async function experimentPage(
  line: string,
  question: string,
  context: Context<Measure, Chart>,
): Promise<Answer<Chart>> {
  const run = await runLine(line, context);
  const terms = finderOf(context.answers).lexicon.read(question);
  const direct = directAnswer(run.answer.data, terms, context.t);
  const [first, ...rest] = run.answer.text;
  const continued = first ? [{ ...first, continues: direct.some(({ key }) => key === 'ask-yes-or-no') }] : [];
  return { ...run.answer, line: run.line, text: [...direct, ...continued, ...rest] };
}

/** Answers a question in somebody’s own words: from a written answer, from a run, or by saying that it does not know. */
export const ask: Command<typeof askOptions, Measure, Chart> = {
  name: 'ask',
  triggers: ['ask', 'question', 'بپرس', 'پرسش', 'سؤال', 'سوال'],
  options: askOptions,
  example: '/ask why does the gradient vanish?',
  async run({ id, query, lang }, context) {
    const { entries } = context.answers;
    const named = entries.find((entry) => entry.id === id);
    if (named) return entryPage(named, lang, context);
    if (query === '') return id === '' ? aboutPage(lang, context) : unknownPage('ask-unknown', []);
    const understood = understand(query, context.answers);
    if (understood.kind === 'experiment') return experimentPage(understood.line, query, context);
    if (understood.kind === 'unknown') {
      const { why, entries: offered, lessons } = understood;
      return offered.length > 0 ? perhapsPage(offered, lessons) : unknownPage(`ask-${why}`, lessons);
    }
    const entry = entries.find((each) => each.id === understood.id);
    return entry ? entryPage(entry, lang, context) : unknownPage('ask-unknown', []);
  },
};
