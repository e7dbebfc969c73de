import type { Chart } from '../../src/charts/chart.js';
import type { Answer } from '../../src/chat/answer.js';
import type { Context } from '../../src/chat/command.js';
import type { SeenRound } from '../../src/chat/my-quiz.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { resultPage, tablePage } from './end-page.js';
import { questionPage } from './question-page.js';
import { feedbackPage, revealPage } from './reveal-page.js';
import { stepButton } from './wording.js';

/** What pages of rounds are made with. */
export type Playing = Pick<Context<Measure>, 't' | 'language' | 'quiz'>;

const SECOND = 1000;

function pausedPage(seen: SeenRound): Answer<Chart> {
  const { left, question, count } = seen.view;
  const values = { number: (question?.index ?? 0) + 1, count };
  return {
    text: [
      left === null
        ? { key: 'quiz-paused', values }
        : { key: 'quiz-paused-timed', values: { ...values, seconds: Math.ceil(left / SECOND) } },
    ],
    buttons: [
      [stepButton(seen, 'resume', 'quiz-button-resume'), stepButton(seen, 'stop', 'quiz-button-stop')],
    ],
  };
}

async function pageOf(seen: SeenRound, { t, language, quiz }: Playing): Promise<Answer<Chart>> {
  const { view } = seen;
  const { question, reveal } = view;
  if (view.phase === 'over' && view.current) {
    return view.alone
      ? resultPage(seen, { t, language })
      : tablePage(seen, await quiz.table(seen.code), { t, language });
  }
  if (!question) return { text: [{ key: 'quiz-ended-empty' }] };
  if (reveal) {
    return view.alone
      ? feedbackPage(seen, question, reveal, t)
      : revealPage(seen, question, reveal, { t, language });
  }
  return view.phase === 'paused' ? pausedPage(seen) : questionPage(seen, question, t);
}

/** What a round shows just now. What one plays alone is for one's own eyes where others are in the chat. */
export async function roundPage(seen: SeenRound, playing: Playing): Promise<Answer<Chart>> {
  const page = await pageOf(seen, playing);
  return seen.view.alone && !playing.quiz.alone ? { ...page, personal: true } : page;
}
