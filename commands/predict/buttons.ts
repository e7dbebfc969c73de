import type { AnswerButton } from '../../src/chat/answer.js';
import type { Translate } from '../../src/i18n/message.js';
import type { Challenge, ChallengeName, PredictionLevel } from '../../src/quiz/predictions/challenge.js';
import { letterAt } from '../quiz/letters.js';
import { CURVES, challengeLine, type PredictValues, predictLine } from './options.js';

/** Powers of ten to guess by one press: always the same, so that they give nothing away. */
const POWERS = [
  [-12, -9, -6],
  [-3, 0, 3],
] as const;

const lineOfNew = (level: PredictionLevel, task: PredictValues['task']) =>
  predictLine({ do: 'new', task, level: `${level}` as PredictValues['level'] });

/** What guesses by one press. */
export function guessButtons(challenge: Challenge, t: Translate): readonly (readonly AnswerButton[])[] {
  if (challenge.task === 'ratio') {
    return POWERS.map((row) =>
      row.map((power) => ({
        label: { key: 'predict-button-power', values: { power } },
        command: challengeLine(challenge, { guess: `1e${power}` }),
      })),
    );
  }
  return [
    challenge.nets.flatMap((_, index): AnswerButton[] => {
      const curve = CURVES[index];
      if (curve === undefined) return [];
      return [
        {
          label: { key: 'predict-button-curve', values: { letter: letterAt(index, t) } },
          command: challengeLine(challenge, { curve }),
        },
      ];
    }),
  ];
}

/** Other challenges: another one, an easier and a harder one, and of the other kind. */
export function otherButtons({ level, task }: ChallengeName): readonly (readonly AnswerButton[])[] {
  const to = (key: string, next: PredictionLevel, what = task): AnswerButton => ({
    label: { key },
    command: lineOfNew(next, what),
  });
  return [
    [
      to('predict-button-another', level),
      ...(level > 1 ? [to('predict-button-easier', (level - 1) as PredictionLevel)] : []),
      ...(level < 3 ? [to('predict-button-harder', (level + 1) as PredictionLevel)] : []),
    ],
    [
      task === 'ratio'
        ? to('predict-button-curves', level, 'curves')
        : to('predict-button-ratio', level, 'ratio'),
    ],
  ];
}

/** Ends guessing and shows what is measured. */
export function revealButton(challenge: ChallengeName): AnswerButton {
  return { label: { key: 'predict-button-reveal' }, command: challengeLine(challenge, { do: 'reveal' }) };
}

/** Tells whoever presses it, and nobody else, how their guess did. */
export function mineButton(challenge: ChallengeName): AnswerButton {
  return { label: { key: 'predict-button-mine' }, command: challengeLine(challenge, { do: 'mine' }) };
}
