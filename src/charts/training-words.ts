import type { TrainingResult } from '../experiments/training/result.js';
import type { TrainingSpec } from '../experiments/training/spec.js';
import type { TrainingReading } from '../experiments/training/verdict.js';
import type { Translate } from '../i18n/message.js';
import type { Chart } from './chart.js';
import { choiceName } from './settings-text.js';

/** A trained net in a picture: what was measured, how it reads, and what it is called there. */
export interface NamedTraining {
  readonly name: string;
  readonly result: TrainingResult;
  readonly reading: TrainingReading;
}

type Field = keyof Omit<TrainingSpec, 'kind' | 'seed'>;

/** One setting of a training run in words. */
function fieldText(t: Translate, spec: TrainingSpec, field: Field): string {
  switch (field) {
    case 'activation':
    case 'initialiser':
      return field === 'initialiser' && spec.initialiser === 'normal'
        ? t('setting-normal', { sigma: spec.sigma })
        : choiceName(t, field, spec[field]);
    case 'data':
      return t(`choice-data-${spec.data}`, {}, spec.data);
    case 'optimiser':
      return t(`choice-optimiser-${spec.optimiser}`, {}, spec.optimiser);
    case 'normalisation':
      return t(`setting-norm-${spec.normalisation}`, {}, spec.normalisation);
    case 'residual':
      return t('setting-residual', { on: spec.residual ? 'yes' : 'no' });
    case 'clipNorm':
      return t('setting-clip', { clips: spec.clipNorm > 0 ? 'yes' : 'no', value: spec.clipNorm });
    default:
      return t(`setting-${field}`, { value: spec[field] });
  }
}

const FIELDS: readonly Field[] = [
  'data',
  'activation',
  'initialiser',
  'sigma',
  'normalisation',
  'residual',
  'depth',
  'width',
  'batch',
  'gain',
  'optimiser',
  'learningRate',
  'clipNorm',
  'steps',
];

/** The settings in which training runs differ. */
export function trainingDifferences(specs: readonly TrainingSpec[]): readonly Field[] {
  return FIELDS.filter((field) => new Set(specs.map((spec) => spec[field])).size > 1);
}

/** Whether a setting is that something is not there, which goes without saying beside others that have it. */
function absent(spec: TrainingSpec, field: Field): boolean {
  if (field === 'normalisation') return spec.normalisation === 'none';
  if (field === 'residual') return !spec.residual;
  return field === 'clipNorm' && spec.clipNorm === 0;
}

/** What tells one run from its neighbours, e.g. «relu · He»; what it has not is said only where it has nothing. */
export function trainingDifference(t: Translate, spec: TrainingSpec, fields: readonly Field[]): string {
  const present = fields.filter((field) => !absent(spec, field));
  return (present.length > 0 ? present : fields).map((field) => fieldText(t, spec, field)).join(' · ');
}

const ALWAYS: readonly Field[] = [
  'optimiser',
  'learningRate',
  'steps',
  'batch',
  'initialiser',
  'width',
  'seeds',
];

/** The settings under a title: how it was trained, and whatever is out of the ordinary; without those in which runs differ. */
export function trainingSettings(t: Translate, spec: TrainingSpec, left: readonly Field[] = []): string {
  const odd: Field[] = [];
  if (spec.normalisation !== 'none') odd.push('normalisation');
  if (spec.residual) odd.push('residual');
  if (spec.gain !== 1) odd.push('gain');
  if (spec.clipNorm > 0) odd.push('clipNorm');
  const fields = [...odd, ...ALWAYS].filter((field) => !left.includes(field));
  return fields.map((field) => fieldText(t, spec, field)).join(' · ');
}

/** What a training run is about, for titles and words: data, depth, activation, verdict and figures. */
export function trainingValues({ result, reading }: NamedTraining, t: Translate) {
  const { data, depth, activation } = result.spec;
  const { verdict, accuracy, majority } = reading;
  return {
    data: t(`choice-data-${data}`, {}, data),
    depth,
    activation: choiceName(t, 'activation', activation),
    verdict,
    accuracy,
    majority,
  };
}

/** A run's mood: what was learnt is well, numbers that ran away exploded, and chance is the vanishing's where the signal vanished. */
export function trainingMood({ verdict, start }: TrainingReading): Chart['mood'] {
  if (verdict === 'learned') return 'healthy';
  if (verdict === 'diverged') return 'exploding';
  return verdict === 'chance' && start === 'vanishing' ? 'vanishing' : 'neutral';
}
