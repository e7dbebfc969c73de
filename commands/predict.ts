import type { Chart } from '../src/charts/chart.js';
import type { Answer } from '../src/chat/answer.js';
import type { Command, Context } from '../src/chat/command.js';
import { UserError } from '../src/chat/user-error.js';
import type { Measure } from '../src/experiments/experiment.js';
import {
  type Challenge,
  type ChallengeName,
  challengeCode,
  MOST_CHALLENGE,
  readChallengeCode,
} from '../src/quiz/predictions/challenge.js';
import { askPage } from './predict/ask-page.js';
import { measureChallenge, settleChallenge } from './predict/measured.js';
import { CURVES, challengeLine, levelOf, type PredictValues, predictOptions } from './predict/options.js';
import { readCurveGuess, readRatioGuess } from './predict/read-guess.js';
import { ownWords, resultPage } from './predict/result-page.js';
import { aside } from './quiz/aside.js';
import { letterAt } from './quiz/letters.js';

type PredictContext = Context<Measure>;

const CURVE_LETTERS: readonly string[] = CURVES;

/** The challenge that values mean: the one they name, the one that waits here, or a new one. */
async function meant(
  values: PredictValues,
  { predictions }: PredictContext,
): Promise<ChallengeName & { readonly isNew?: true }> {
  const { task, seed, do: what } = values;
  if (seed > 0 && what !== 'new') return { task, level: levelOf(values), seed };
  const waiting = what === 'new' ? undefined : await predictions.current();
  const known = waiting === undefined ? undefined : readChallengeCode(waiting);
  return known ?? { task, level: levelOf(values), seed: predictions.freshSeed(MOST_CHALLENGE), isNew: true };
}

async function ask(challenge: Challenge, context: PredictContext): Promise<Answer<Chart>> {
  const seen = await context.predictions.open(challengeCode(challenge));
  if (!seen.guesses) return askPage(challenge, seen, context);
  return resultPage(await measureChallenge(challenge, context.measure), seen, context);
}

async function reveal(challenge: Challenge, context: PredictContext): Promise<Answer<Chart>> {
  const { predictions } = context;
  const code = challengeCode(challenge);
  const found = await predictions.find(code);
  if (!found) return ask(challenge, context);
  if (!found.guesses && !(await predictions.reveal(code))) return aside({ key: 'predict-not-yours' });
  return ask(challenge, context);
}

async function guess(
  challenge: Challenge,
  values: PredictValues,
  context: PredictContext,
): Promise<Answer<Chart>> {
  const { predictions, measure, t } = context;
  const code = challengeCode(challenge);
  await predictions.open(code);
  const isCurve = values.curve !== 'none';
  if (isCurve !== (challenge.task === 'curves')) {
    throw new UserError([{ key: `error-predict-${challenge.task}` }], challengeLine(challenge));
  }
  const decades = isCurve
    ? readCurveGuess(await measureChallenge(challenge, measure), values.curve)
    : readRatioGuess(challenge, values.guess);
  const outcome = await predictions.guess(code, decades);
  if (!predictions.alone) {
    const count = (await predictions.find(code))?.count ?? 0;
    const told = isCurve
      ? letterAt(CURVE_LETTERS.indexOf(values.curve), t)
      : t('predict-power', { guess: 10 ** decades });
    return aside({ key: `predict-told-${outcome}`, values: { guess: told, count } });
  }
  await predictions.reveal(code);
  return ask(challenge, context);
}

/** How the asker's own guess did, for their eyes only. */
async function mine(challenge: Challenge, context: PredictContext): Promise<Answer<Chart>> {
  const seen = await context.predictions.find(challengeCode(challenge));
  if (seen?.mine === undefined) return aside({ key: 'predict-no-guess' });
  if (!seen.guesses) return aside({ key: 'predict-wait' });
  const measured = await measureChallenge(challenge, context.measure);
  const [said, ...more] = ownWords(measured, seen.mine, context.t);
  return { ...aside(said ?? { key: 'predict-no-guess' }), text: said ? [said, ...more] : more };
}

/** Has somebody, or a whole class, foretell what a net does to the gradient, and then measures it. */
export const predict: Command<typeof predictOptions, Measure, Chart> = {
  name: 'predict',
  triggers: ['predict', 'guess', 'پیش‌بینی', 'پیش‌بینی کن', 'حدس', 'حدس بزن'],
  options: predictOptions,
  example: '/predict',
  /** What is suggested guesses nothing and reveals nothing. */
  affordable: (values) => ({ ...values, do: 'ask', guess: '', curve: 'none' }),
  async run(values, context) {
    const { isNew, ...name } = await meant(values, context);
    const challenge = await settleChallenge(name, context.measure);
    if (values.do === 'reveal') return reveal(challenge, context);
    if (values.do === 'mine') return mine(challenge, context);
    const isGuess = values.guess !== '' || values.curve !== 'none';
    if (!isGuess || values.do !== 'ask') return ask(challenge, context);
    if (!isNew) return guess(challenge, values, context);
    const page = await ask(challenge, context);
    return { ...page, text: [{ key: 'predict-read-first' }, ...page.text] };
  },
};
