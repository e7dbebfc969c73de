import type { Chart } from '../src/charts/chart.js';
import type { Answer } from '../src/chat/answer.js';
import type { Command, Context } from '../src/chat/command.js';
import type { SeenRound } from '../src/chat/my-quiz.js';
import { UserError } from '../src/chat/user-error.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { Outcome } from '../src/quiz/advance.js';
import type { QuestionView } from '../src/quiz/view.js';
import { type AddressedAnswer, answerLine, readAddress, readAnswer } from './quiz/answer-line.js';
import { aside } from './quiz/aside.js';
import { letterAt, placesOf } from './quiz/letters.js';
import { keypadPage } from './quiz/question-page.js';
import { roundPage } from './quiz/round-page.js';
import { answerWords } from './quiz/wording.js';

const options = {
  reply: {
    kind: 'text' as const,
    default: '',
    aliases: ['answer', 'پاسخ', 'جواب'],
    description: 'option-quiz-reply',
  },
};

type Asked = { readonly seen: SeenRound; readonly question: QuestionView };

async function find(address: AddressedAnswer, { quiz }: Context<Measure>): Promise<Asked | undefined> {
  const { code, question: index } = address;
  const seen = code === undefined ? await quiz.here('auto') : await quiz.round(code, index);
  const question = seen?.view.question;
  if (!seen || !question || (code === undefined && seen.view.phase === 'over')) return undefined;
  return { seen, question };
}

function unreadable(written: string, { seen, question }: Asked, { t }: Context<Measure>): UserError {
  const { asks, order } = question;
  const letters = order.map((_, place) => letterAt(place, t)).join(t('quiz-and'));
  const message = { key: `error-quiz-${asks}`, values: { read: written, letters, count: order.length } };
  // The question again, never an answer: a press must not answer for the asker.
  return new UserError([message], answerLine(seen.code, question.index));
}

/** What the author of an answer in company is told; whether it was right comes with the key. */
async function told(
  outcome: Outcome,
  { seen, question }: Asked,
  { t, quiz }: Context<Measure>,
): Promise<Answer<Chart>> {
  const after = await quiz.round(seen.code, question.index);
  const mine = after?.view.mine;
  const answer = mine ? answerWords(mine.answer, question, t) : '';
  return aside({ key: `quiz-told-${outcome}`, values: { answer, number: question.index + 1 } });
}

async function unsent(written: string, asked: Asked, context: Context<Measure>): Promise<Answer<Chart>> {
  const { seen, question } = asked;
  const { view } = seen;
  if (view.reveal || view.mine || view.phase !== 'asked') {
    if (view.alone) return roundPage(seen, context);
    const outcome = view.mine ? 'already' : view.phase === 'paused' ? 'paused' : 'late';
    return told(outcome, asked, context);
  }
  const places = placesOf(written, question.order.length) ?? [];
  const page = keypadPage(seen, question, [...new Set(places)], context.t);
  return view.alone && context.quiz.alone ? page : { ...page, personal: true };
}

/** Answers a question of a round; only the first answer counts. */
export const answer: Command<typeof options, Measure, Chart> = {
  name: 'answer',
  triggers: ['answer', 'پاسخ', 'جواب'],
  options,
  example: '/answer b',
  light: true,
  /** What is suggested answers nothing: it shows the question. */
  affordable: () => ({ reply: '' }),
  async run({ reply }, context) {
    const address = readAddress(reply);
    const asked = await find(address, context);
    if (!asked)
      return aside({ key: 'quiz-no-round' }, [[{ label: { key: 'quiz-button-quiz' }, command: '/quiz' }]]);
    const { seen, question } = asked;
    const { code } = seen;
    const { written } = address;
    const line = answerLine(code, question.index, `${address.unsent ? '~' : ''}${written}`);
    if (address.unsent || written === '') return { ...(await unsent(written, asked, context)), line };
    const read = readAnswer(written, question);
    if (!read) throw unreadable(written, asked, context);
    const outcome = (await context.quiz.answer(code, question.index, read)) ?? 'not-open';
    if (!seen.view.alone) return { ...(await told(outcome, asked, context)), line };
    const after = await context.quiz.round(code, question.index);
    if (!after || outcome === 'not-yours') return { ...(await told(outcome, asked, context)), line };
    return { ...(await roundPage(after, context)), line };
  },
};
