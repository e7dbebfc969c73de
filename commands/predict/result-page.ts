import type { Chart } from '../../src/charts/chart.js';
import { curvesChart } from '../../src/charts/curves-chart.js';
import { predictionChart } from '../../src/charts/prediction-chart.js';
import type { Answer, AnswerButton } from '../../src/chat/answer.js';
import type { Context } from '../../src/chat/command.js';
import type { SeenPrediction } from '../../src/chat/my-predictions.js';
import type { Measure } from '../../src/experiments/experiment.js';
import type { Message, Translate } from '../../src/i18n/message.js';
import { likelyBelief } from '../../src/quiz/predictions/likely-belief.js';
import { scoreClass, scorePrediction } from '../../src/quiz/predictions/score.js';
import { netLine } from '../network/lines.js';
import { seriesData } from '../network/series-data.js';
import { letterAt } from '../quiz/letters.js';
import { misconception } from '../quiz/wording.js';
import { netWords } from './ask-page.js';
import { mineButton, otherButtons } from './buttons.js';
import { curveOf, decadesOf, type MeasuredChallenge } from './measured.js';
import { challengeLine } from './options.js';

/** How one's own guess did, and what one may believe. */
export function ownWords(measured: MeasuredChallenge, mine: number, t: Translate): readonly Message[] {
  const { challenge, asked } = measured;
  const { reading, result } = asked;
  const truth = decadesOf(asked);
  const { off, points, close } = scorePrediction(mine, truth);
  const guessed = curveOf(measured, mine);
  const values = {
    guess: 10 ** mine,
    measured: reading.ratio,
    off: Math.abs(off),
    side: off > 0 ? 'high' : 'low',
    points,
    letter: letterAt(guessed, t),
    right: letterAt(challenge.asked, t),
  };
  if (challenge.task === 'curves') {
    return [{ key: guessed === challenge.asked ? 'predict-curve-right' : 'predict-curve-wrong', values }];
  }
  const tag = likelyBelief(10 ** mine, result.spec, reading.ratio, reading.ratioW);
  const belief: readonly Message[] =
    tag === undefined ? [] : [{ key: 'quiz-you-may-believe', values: { ...misconception(tag, t) } }];
  return [{ key: close ? 'predict-close' : 'predict-off', values }, ...belief];
}

function classWords(measured: MeasuredChallenge, guesses: readonly number[], t: Translate): Message {
  const { challenge, asked } = measured;
  const score = scoreClass(guesses, decadesOf(asked));
  if (!score) return { key: 'predict-nobody' };
  if (challenge.task === 'curves') {
    const right = guesses.filter((guess) => curveOf(measured, guess) === challenge.asked).length;
    return {
      key: 'predict-class-curves',
      values: { count: score.count, right, letter: letterAt(challenge.asked, t) },
    };
  }
  const { count, median, off, best, close } = score;
  return {
    key: 'predict-class-ratio',
    values: { count, median: 10 ** median, off: Math.abs(off), side: off > 0 ? 'high' : 'low', best, close },
  };
}

function chartOf(measured: MeasuredChallenge, guesses: readonly number[], context: Context<Measure>): Chart {
  const { t, language } = context;
  const { challenge, nets, asked } = measured;
  if (challenge.task === 'curves') {
    const letters = nets.map((_, index) => letterAt(index, t));
    const chosen = guesses.map((guess) => curveOf(measured, guess));
    const votes = nets.map((_, index) => chosen.filter((each) => each === index).length);
    const results = nets.map(({ result }) => result);
    return curvesChart({ results, letters, revealed: { asked: challenge.asked, votes } }, t, language);
  }
  const score = scoreClass(guesses, decadesOf(asked));
  return predictionChart(asked, score && { guesses, median: score.median }, t, language);
}

/** What was measured, with everybody's guesses over it; one's own score where nobody else takes part. */
export function resultPage(
  measured: MeasuredChallenge,
  seen: SeenPrediction,
  context: Context<Measure>,
): Answer<Chart> {
  const { t, predictions } = context;
  const { challenge, asked } = measured;
  const guesses = seen.guesses ?? [];
  const own = predictions.alone && seen.mine !== undefined ? ownWords(measured, seen.mine, t) : undefined;
  const { verdict, ratio, perLayer } = asked.reading;
  const run = netLine('vanish', asked.result.spec);
  const ways: readonly AnswerButton[] = [
    ...(predictions.alone || guesses.length === 0 ? [] : [mineButton(challenge)]),
    { label: { key: 'predict-button-run' }, command: run },
    { label: { key: 'predict-button-why' }, command: netLine('why', asked.result.spec) },
  ];
  return {
    text: [
      { key: 'predict-heading', values: { level: challenge.level } },
      { key: 'predict-measured', values: { ...netWords(challenge, t), verdict, ratio, perLayer } },
      ...(own ?? [classWords(measured, guesses, t)]),
    ],
    charts: [chartOf(measured, guesses, context)],
    buttons: [ways, ...otherButtons(challenge)],
    line: challengeLine(challenge),
    passing: true,
    data: { ...seriesData([asked]), guesses, measured: decadesOf(asked) },
    numbersOf: run,
  };
}
