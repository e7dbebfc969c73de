import { degrees, type MeasuredBlock } from '../../src/charts/residual-chart.js';
import { subscript } from '../../src/charts/subscript.js';
import type { Message } from '../../src/i18n/message.js';
import { verdictMessages } from '../network/explain.js';

/** The explanation of a residual block: what each path carries, why the skip keeps all of it, and what that costs. */
export function explainBlock(measured: MeasuredBlock): readonly Message[] {
  const { block, bridged } = measured;
  if (block.finding) return [...verdictMessages(bridged), why(block.spec.layer), honesty(measured)];
  return [
    paths(measured),
    continued(sum(measured)),
    why(block.spec.layer),
    continued(stack(measured)),
    honesty(measured),
  ];
}

function continued(message: Message): Message {
  return { ...message, continues: true };
}

function paths({ block }: MeasuredBlock): Message {
  const { net, layer } = block.spec;
  const { arriving, branch, factors } = block;
  const values = {
    ...factors,
    layer,
    depth: net.depth,
    arriving: arriving.median,
    factor: branch.median / arriving.median,
  };
  return { key: net.normalisation === 'none' ? 'residual-paths' : 'residual-paths-normalised', values };
}

function sum({ block }: MeasuredBlock): Message {
  const { arriving, branch, below, cosine } = block;
  const values = { arriving: arriving.median, branch: branch.median, below: below.median };
  if (cosine === null) {
    return { key: branch.median < arriving.median ? 'residual-sum-even' : 'residual-sum-drowned', values };
  }
  return { key: 'residual-sum', values: { ...values, angle: degrees(cosine) } };
}

function why(layer: number): Message {
  const [over, under] = [subscript(layer), subscript(layer - 1)];
  return { key: 'residual-why', values: { formula: `h${over} = h${under} + F(h${under})` } };
}

function stack({ block, plain, bridged }: MeasuredBlock): Message {
  const { depth } = block.spec.net;
  if (depth === 1) return { key: 'residual-shallow' };
  const values = { depth, bridged: bridged.reading.ratio, plain: plain.reading.ratio };
  return { key: plain.result.finding ? 'residual-stack-lost' : 'residual-stack', values };
}

function honesty({ bridged }: MeasuredBlock): Message {
  const { verdict, perLayer, ratio } = bridged.reading;
  const grows = verdict === 'exploding' && !bridged.result.finding;
  return grows ? { key: 'residual-grows', values: { perLayer, ratio } } : { key: 'residual-honest' };
}
