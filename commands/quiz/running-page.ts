import type { Chart } from '../../src/charts/chart.js';
import type { Answer } from '../../src/chat/answer.js';
import type { SeenRound } from '../../src/chat/my-quiz.js';
import { type Playing, roundPage } from './round-page.js';
import { stepButton } from './wording.js';

/** A round that goes on already, shown to who wanted another one. */
export async function runningPage(round: SeenRound, playing: Playing): Promise<Answer<Chart>> {
  const page = await roundPage(round, playing);
  const stop = round.view.alone ? [] : [stepButton(round, 'stop', 'quiz-button-stop-first')];
  return {
    ...page,
    text: [{ key: 'quiz-running' }, ...page.text],
    buttons: [...(page.buttons ?? []), stop],
  };
}
