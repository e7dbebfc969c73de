import type { AnswerButton } from '../../src/chat/answer.js';
import { shareOfTrainingBudget } from '../../src/experiments/training/cost.js';
import { DATA_NAMES, OPTIMISER_NAMES } from '../../src/experiments/training/names.js';
import { netOf, type TrainingSpec } from '../../src/experiments/training/spec.js';
import type { TrainingReading } from '../../src/experiments/training/verdict.js';
import type { Language } from '../../src/i18n/language.js';
import type { Message } from '../../src/i18n/message.js';
import { fitSpec } from '../network/budget.js';
import { netLine } from '../network/lines.js';
import { trainingLine } from './nets.js';
import { trainingOptions, trainingValuesOf } from './options.js';

const RECTIFIERS: readonly string[] = ['relu', 'leaky_relu', 'elu', 'selu', 'gelu', 'silu', 'mish'];

/** How much a button makes the learning rate smaller, and the norm it clips gradients to. */
const SLOWER = 10;
const CLIP = 1;

const MOST_RUNS = 5;

/** A button that trains nets side by side, where they fit one answer. */
function button(label: Message, specs: readonly [TrainingSpec, ...TrainingSpec[]]): readonly AnswerButton[] {
  if (shareOfTrainingBudget(specs) > 1) return [];
  return [{ label, command: trainingLine(trainingValuesOf(specs)) }];
}

/** The net with each remedy that it does not have yet. */
function remedies(spec: TrainingSpec): readonly (readonly [string, TrainingSpec])[] {
  const { activation, residual, normalisation } = spec;
  const relu = { ...spec, activation: 'relu', initialiser: 'he' } as const;
  return [
    ...(RECTIFIERS.includes(activation) ? [] : [['fix-cure-relu', relu] as const]),
    ...(residual ? [] : [['button-residual', { ...spec, residual: true }] as const]),
    ...(normalisation === 'batch'
      ? []
      : [['button-batch-norm', { ...spec, normalisation: 'batch' }] as const]),
  ];
}

/** What to try after one training run. */
export function trainingButtons(
  spec: TrainingSpec,
  { verdict, start }: TrainingReading,
  language: Language,
): readonly (readonly AnswerButton[])[] {
  const cures = remedies(spec);
  const change = (key: string, to: Partial<TrainingSpec>) => button({ key }, [{ ...spec, ...to }]);
  const troubled = verdict === 'diverged' || (verdict === 'chance' && start !== 'vanishing');
  const slower = spec.learningRate / SLOWER;
  const steadier = [
    ...(troubled && slower >= trainingOptions.lr.item.min
      ? change('button-slower', { learningRate: slower })
      : []),
    ...(troubled && spec.clipNorm === 0 ? change('button-clip', { clipNorm: CLIP }) : []),
  ];
  const [first, second, third] = cures.map(([, cured]) => ({ ...cured, seeds: 1 }));
  const together = [first, second, third].filter((each) => each !== undefined);
  const longer = Math.min(trainingOptions.steps.max, spec.steps * 2);
  return [
    cures.flatMap(([key, cured]) => button({ key }, [cured])),
    steadier,
    [
      ...(together.length > 0
        ? button({ key: 'button-training-compare' }, [{ ...spec, seeds: 1 }, ...together])
        : []),
      ...(spec.seeds < MOST_RUNS ? change('button-five-seeds', { seeds: MOST_RUNS }) : []),
    ],
    DATA_NAMES.filter((data) => data !== spec.data).flatMap((data) =>
      change(`choice-data-${data}`, { data }),
    ),
    [
      ...OPTIMISER_NAMES.filter((each) => each !== spec.optimiser).flatMap((optimiser) =>
        change(`choice-optimiser-${optimiser}`, { optimiser }),
      ),
      ...(longer > spec.steps ? change('button-train-longer', { steps: longer }) : []),
    ],
    [
      { label: { key: 'button-vanish' }, command: netLine('vanish', fitSpec(netOf(spec))) },
      ...change('button-seed', { seed: (spec.seed + spec.seeds) % trainingOptions.seed.max }),
      otherLanguage([spec], language),
    ],
  ].filter((row) => row.length > 0);
}

/** The buttons under several trained nets: each alone, all of them from another seed, and the other language. */
export function comparisonButtons(
  nets: readonly { readonly name: string; readonly spec: TrainingSpec }[],
  language: Language,
): readonly (readonly AnswerButton[])[] {
  const [first, ...others] = nets.map(({ spec }) => spec);
  if (!first) return [];
  const seed = (first.seed + first.seeds) % trainingOptions.seed.max;
  const [one, ...rest] = [first, ...others].map((spec) => ({ ...spec, seed }));
  return [
    nets.flatMap(({ name, spec }) => button({ key: 'button-alone', values: { name } }, [spec])),
    [
      ...(one ? button({ key: 'button-seed' }, [one, ...rest]) : []),
      otherLanguage([first, ...others], language),
    ],
  ];
}

function otherLanguage(specs: readonly [TrainingSpec, ...TrainingSpec[]], language: Language): AnswerButton {
  const command = trainingLine(trainingValuesOf(specs, language === 'fa' ? 'en' : 'fa'));
  return { label: { key: 'button-other-language' }, command };
}
