import type { GradientFlowSpec } from '../experiments/gradient-flow/spec.js';
import type { Translate } from '../i18n/message.js';

type Setting = keyof Omit<GradientFlowSpec, 'kind' | 'learningRate' | 'seed'>;

/** What the option of a spec's choice is called in message keys. */
const CHOICE_KEYS = { activation: 'act', initialiser: 'init', normalisation: 'norm', loss: 'loss' } as const;

/** A choice's name in the reader's language; a table entry without a translation keeps its own. */
export function choiceName(t: Translate, field: keyof typeof CHOICE_KEYS, value: string): string {
  return t(`choice-${CHOICE_KEYS[field]}-${value}`, {}, value);
}

/** One setting in words, e.g. «پهنا ۶۴» or «batch norm». */
export function settingText(t: Translate, spec: GradientFlowSpec, field: Setting): string {
  if (field === 'residual') return t('setting-residual', { on: spec.residual ? 'yes' : 'no' });
  if (field === 'normalisation') return t(`setting-norm-${spec.normalisation}`, {}, spec.normalisation);
  if (field === 'initialiser' && spec.initialiser === 'normal')
    return t('setting-normal', { sigma: spec.sigma });
  if (field === 'activation' || field === 'initialiser' || field === 'loss')
    return choiceName(t, field, spec[field]);
  return t(`setting-${field}`, { value: spec[field] });
}

const ALWAYS: readonly Setting[] = ['initialiser', 'width', 'batch', 'seeds'];

/** The settings under a title: the usual ones, and whatever is out of the ordinary; `left` names what the title says already. */
export function settingsText(t: Translate, spec: GradientFlowSpec, left: readonly Setting[] = []): string {
  const odd: Setting[] = [];
  if (spec.normalisation !== 'none') odd.push('normalisation');
  if (spec.residual) odd.push('residual');
  if (spec.gain !== 1) odd.push('gain');
  if (spec.bias !== 0) odd.push('bias');
  if (spec.precision !== 'float64') odd.push('precision');
  return [...odd, ...ALWAYS]
    .filter((field) => !left.includes(field))
    .map((field) => settingText(t, spec, field))
    .join(' · ');
}

const COMPARED: readonly Setting[] = [
  'activation',
  'initialiser',
  'normalisation',
  'residual',
  'depth',
  'width',
  'batch',
  'loss',
  'precision',
  'gain',
  'sigma',
  'bias',
  'seeds',
];

/** The settings in which specs differ, e.g. `['activation', 'initialiser']`. */
export function differences(specs: readonly GradientFlowSpec[]): readonly Setting[] {
  return COMPARED.filter((field) => new Set(specs.map((spec) => spec[field])).size > 1);
}

/** What tells one spec from its neighbours, e.g. «relu · He». */
export function differenceText(t: Translate, spec: GradientFlowSpec, fields: readonly Setting[]): string {
  return fields.map((field) => settingText(t, spec, field)).join(' · ');
}
