import type { GradientFlowSpec } from '../../src/experiments/gradient-flow/spec.js';
import type { Message } from '../../src/i18n/message.js';
import type { NetRemedy } from './options.js';

/** A net that shows something of a remedy, and what it is called there. */
export interface Case {
  readonly spec: GradientFlowSpec;
  readonly name: Message;
}

/** Why a remedy can fail, as the sentences that explain it are keyed. */
export type Fault = 'xavier' | 'dead' | 'skip' | 'norm-relu' | 'pair' | 'sigmoid' | 'loud' | 'layer-sigmoid';

/** A case where a remedy fails. */
export interface Failure extends Case {
  readonly fault: Fault;
}

/** A remedy, shown: a net without it and with it, and nets in which it fails. */
export interface Showcase {
  readonly before: Case;
  readonly after: Case;
  readonly failures: readonly Failure[];
}

/** The three remedies that the picture of all shows. */
const CLASSIC = ['relu', 'residual', 'batch_norm'] as const;
type Classic = (typeof CLASSIC)[number];

/** A bias so negative that ReLU units which start there are dead. */
const DEADLY_BIAS = -3;
/** How many times He's weights are too large. */
const LOUD = 2;

const HE_RELU = { activation: 'relu', initialiser: 'he' } as const;

function named(key: string, spec: GradientFlowSpec, values: Message['values'] = {}): Case {
  return { spec, name: { key, values } };
}

function failure(fault: Fault, key: string, spec: GradientFlowSpec, values: Message['values'] = {}): Failure {
  return { fault, ...named(key, spec, values) };
}

/** The asked-for net without anything that would help or hinder beside the remedy shown. */
function bare(spec: GradientFlowSpec): GradientFlowSpec {
  return { ...spec, gain: 1, bias: 0, normalisation: 'none', residual: false };
}

/** The net with one remedy added and nothing else changed; ReLU comes with the He weights made for it. */
function remedied(spec: GradientFlowSpec, remedy: Classic): Case {
  const key = `fix-cure-${remedy}`;
  if (remedy === 'relu') return named(key, { ...spec, ...HE_RELU });
  return named(
    key,
    remedy === 'residual' ? { ...spec, residual: true } : { ...spec, normalisation: 'batch' },
  );
}

/** The best-known failure of a remedy: ReLU on Xavier weights, a bare residual He-ReLU stack, batch norm before ReLU. */
function failing(spec: GradientFlowSpec, remedy: Classic): Failure {
  const plain = { ...bare(spec), ...HE_RELU };
  const key = `fix-failure-${remedy}`;
  if (remedy === 'relu') return failure('xavier', key, { ...plain, initialiser: 'xavier' });
  if (remedy === 'residual') return failure('skip', key, { ...plain, residual: true });
  return failure('norm-relu', key, { ...plain, normalisation: 'batch' });
}

const SHOWCASES: Readonly<Record<NetRemedy, (asked: GradientFlowSpec) => Showcase>> = {
  relu: (asked) => ({
    before: named('fix-sick', asked),
    after: remedied(asked, 'relu'),
    failures: [
      failing(asked, 'relu'),
      failure(
        'dead',
        'fix-failure-dead',
        { ...bare(asked), ...HE_RELU, bias: DEADLY_BIAS },
        { bias: DEADLY_BIAS },
      ),
    ],
  }),
  residual: (asked) => ({
    before: named('fix-sick', asked),
    after: remedied(asked, 'residual'),
    failures: [failing(asked, 'residual')],
  }),
  batch_norm: (asked) => {
    const after = remedied(asked, 'batch_norm');
    const pair = failure('pair', 'fix-failure-pair', { ...after.spec, batch: 2 });
    return { before: named('fix-sick', asked), after, failures: [failing(asked, 'batch_norm'), pair] };
  },
  init: (asked) => {
    const he = { ...bare(asked), ...HE_RELU };
    return {
      before: named('fix-before-init', { ...he, initialiser: 'pytorch' }),
      after: named('fix-cure-relu', he),
      failures: [
        failure('sigmoid', 'fix-failure-sigmoid', { ...he, activation: 'sigmoid' }),
        failure('loud', 'fix-failure-loud', { ...he, gain: LOUD }, { gain: LOUD }),
      ],
    };
  },
  layer_norm: (asked) => {
    const stack = { ...bare(asked), ...HE_RELU, residual: true };
    const alone = { ...bare(asked), activation: 'sigmoid', initialiser: 'xavier' } as const;
    return {
      before: named('fix-failure-residual', stack),
      after: named('fix-cure-layer_norm', { ...stack, normalisation: 'layer' }),
      failures: [failure('layer-sigmoid', 'fix-failure-layer_norm', { ...alone, normalisation: 'layer' })],
    };
  },
};

/** A sick net, each classic remedy added to it alone, and for each the case where it fails. */
export function overviewOf(asked: GradientFlowSpec): {
  readonly sick: Case;
  readonly cures: readonly Case[];
  readonly failures: readonly Failure[];
} {
  return {
    sick: named('fix-sick', asked),
    cures: CLASSIC.map((remedy) => remedied(asked, remedy)),
    failures: CLASSIC.map((remedy) => failing(asked, remedy)),
  };
}

/** What a remedy's cards measure, for the net that was asked about. */
export function showcaseOf(remedy: NetRemedy, asked: GradientFlowSpec): Showcase {
  return SHOWCASES[remedy](asked);
}
