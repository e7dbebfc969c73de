import type { Chart } from '../../src/charts/chart.js';
import { curvesChart } from '../../src/charts/curves-chart.js';
import { choiceName, settingsText } from '../../src/charts/settings-text.js';
import type { Answer } from '../../src/chat/answer.js';
import type { Context } from '../../src/chat/command.js';
import type { SeenPrediction } from '../../src/chat/my-predictions.js';
import type { Measure } from '../../src/experiments/experiment.js';
import type { Message, Translate } from '../../src/i18n/message.js';
import type { Challenge } from '../../src/quiz/predictions/challenge.js';
import { letterAt } from '../quiz/letters.js';
import { guessButtons, otherButtons, revealButton } from './buttons.js';
import { measureChallenge } from './measured.js';
import { challengeLine } from './options.js';

/** The net that is asked for, in words. */
export function netWords({ nets, asked }: Challenge, t: Translate): Message['values'] {
  const spec = nets[asked];
  if (!spec) return {};
  return {
    depth: spec.depth,
    activation: choiceName(t, 'activation', spec.activation),
    settings: settingsText(t, spec, ['batch', 'seeds']),
  };
}

/** The question, with nothing measured that would answer it: a net in words, and, where curves are to choose from, those. */
export async function askPage(
  challenge: Challenge,
  seen: SeenPrediction,
  { t, language, measure, predictions }: Context<Measure>,
): Promise<Answer<Chart>> {
  const { task, level } = challenge;
  const text: Message[] = [
    { key: 'predict-heading', values: { level } },
    { key: `predict-ask-${task}`, values: { ...netWords(challenge, t) } },
    { key: `predict-how-${task}` },
    ...(predictions.alone ? [] : [{ key: 'predict-together', values: { count: seen.count } }]),
  ];
  const buttons = [
    ...guessButtons(challenge, t),
    ...(predictions.alone ? [] : [[revealButton(challenge)]]),
    ...otherButtons(challenge),
  ];
  const page = { text, buttons, line: challengeLine(challenge), passing: true };
  if (task === 'ratio') return page;
  const { nets } = await measureChallenge(challenge, measure);
  const letters = nets.map((_, index) => letterAt(index, t));
  return {
    ...page,
    charts: [curvesChart({ results: nets.map(({ result }) => result), letters }, t, language)],
  };
}
