import type { ResidualBlockResult } from '../experiments/residual-block/block.js';
import type { Translate } from '../i18n/message.js';
import type { Diagram, DiagramArrow, DiagramNode } from './diagram.js';
import { choiceName } from './settings-text.js';
import { subscript } from './subscript.js';

/** The palette's tones for the two paths and for what both carry. */
const SKIP = 2;
const BRANCH = 1;
const BOTH = 0;

/** The diagram's rows, from the skip on the way forward to the skip on the way back. */
const ROW = { skip: 0, forward: 1, branch: 2, backward: 3, backBranch: 4, backSkip: 5 };

/** A part of the branch: what it is called on the way forward, and what it makes of the gradient on the way back. */
interface Part {
  readonly id: string;
  readonly forward: readonly string[];
  readonly backward: readonly string[];
}

function partsOf({ spec, factors }: ResidualBlockResult, t: Translate): readonly Part[] {
  const { normalisation, activation } = spec.net;
  const times = (factor: number, what: string) => [t('chart-residual-times', { factor }), t(what)];
  const norm: Part = {
    id: 'norm',
    forward: [t(`choice-norm-${normalisation}`)],
    backward: times(factors.normalisation, 'chart-residual-normalisation'),
  };
  return [
    {
      id: 'weights',
      forward: [t('chart-factor-weight'), `W${subscript(spec.layer)}`],
      backward: times(factors.weight, 'chart-factor-weight'),
    },
    ...(normalisation === 'none' ? [] : [norm]),
    {
      id: 'activation',
      forward: [choiceName(t, 'activation', activation), t('chart-residual-activation')],
      backward: times(factors.activation, 'chart-factor-activation'),
    },
  ];
}

/**
 * One block of a residual net, forward above and backward below: forward, h_(l-1) goes through the branch and round it, and
 * both are added; backward, the gradient of the sum takes both paths, and what comes down is added again.
 */
export function residualDiagram(result: ResidualBlockResult, t: Translate): Diagram {
  const { layer } = result.spec;
  const { arriving, branch, below } = result;
  const parts = partsOf(result, t);
  const [fork, first] = [1, 2];
  const last = first + parts.length - 1;
  const [join, end] = [last + 1, last + 2];
  const [under, over] = [`h${subscript(layer - 1)}`, `h${subscript(layer)}`];
  const norm = (of: string, { median }: { median: number }) => [
    `‖∂L/∂${of}‖`,
    t('chart-residual-size', { size: median }),
  ];
  const words = (id: string, row: number, text: string, tone: number): DiagramNode => ({
    id,
    shape: 'words',
    lines: [text],
    column: first,
    lastColumn: last,
    row,
    tone,
  });
  const factor = branch.median / arriving.median;
  const nodes: readonly DiagramNode[] = [
    { id: 'way', shape: 'words', lines: [t('chart-residual-forward')], column: 0, row: ROW.skip },
    { id: 'way-back', shape: 'words', lines: [t('chart-residual-backward')], column: end, row: ROW.backSkip },
    words('skip', ROW.skip, t('chart-residual-skip', { from: under }), SKIP),
    words('branch', ROW.branch, t('chart-residual-branch', { from: `F(${under})` }), BRANCH),
    { id: 'in', shape: 'box', lines: [under], column: 0, row: ROW.forward, tone: BOTH },
    { id: 'fork', shape: 'dot', lines: [], column: fork, row: ROW.forward },
    { id: 'sum', shape: 'sign', lines: ['+'], column: join, row: ROW.forward },
    { id: 'out', shape: 'box', lines: [over], column: end, row: ROW.forward, tone: BOTH },
    ...parts.map(({ id, forward }, i) => box(id, forward, first + i, ROW.forward)),
    { id: 'arriving', shape: 'box', lines: norm(over, arriving), column: end, row: ROW.backward, tone: BOTH },
    { id: 'back-fork', shape: 'dot', lines: [], column: join, row: ROW.backward },
    ...parts.map(({ id, backward }, i) => box(`back-${id}`, backward, first + i, ROW.backward)),
    { id: 'back-sum', shape: 'sign', lines: ['+'], column: fork, row: ROW.backward },
    { id: 'below', shape: 'box', lines: norm(under, below), column: 0, row: ROW.backward, tone: BOTH },
    words(
      'back-branch',
      ROW.backBranch,
      t('chart-residual-hands', { size: branch.median, factor, path: 'branch' }),
      BRANCH,
    ),
    words(
      'back-skip',
      ROW.backSkip,
      t('chart-residual-hands', { size: arriving.median, factor: 1, path: 'skip' }),
      SKIP,
    ),
  ];
  const ids = parts.map(({ id }) => id);
  const backIds = ids.map((id) => `back-${id}`).reverse();
  const arrows: readonly DiagramArrow[] = [
    ...chain(['in', 'fork'], BOTH),
    ...chain(['fork', ...ids, 'sum'], BRANCH),
    ...chain(['sum', 'out'], BOTH),
    { from: 'fork', to: 'sum', via: ROW.skip, tone: SKIP },
    ...chain(['arriving', 'back-fork'], BOTH),
    ...chain(['back-fork', ...backIds, 'back-sum'], BRANCH),
    ...chain(['back-sum', 'below'], BOTH),
    { from: 'back-fork', to: 'back-sum', via: ROW.backSkip, tone: SKIP },
  ];
  return { nodes, arrows };
}

function box(id: string, lines: readonly string[], column: number, row: number): DiagramNode {
  return { id, shape: 'box', lines, column, row, tone: BRANCH };
}

function chain(ids: readonly string[], tone: number): readonly DiagramArrow[] {
  return ids.slice(1).map((to, i) => ({ from: ids[i] ?? '', to, tone }));
}
