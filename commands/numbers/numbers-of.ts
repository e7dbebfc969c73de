import type { Translate } from '../../src/i18n/message.js';
import { isTold, type KnownNumber } from './known-number.js';
import { numbersOfCells, type TimeData } from './of-cells.js';
import { type MathematicalData, numbersOfMathematics } from './of-mathematics.js';
import { type NetData, numbersOfNets } from './of-nets.js';

type Measured = { readonly series: readonly { readonly spec: { readonly kind: string } }[] };

function isSeries(data: object): data is Measured {
  return 'series' in data && Array.isArray(data.series);
}

/** Every number of an answer's data that there is something to say of, those that the answer itself states first. */
export function numbersOf(data: unknown, t: Translate): readonly KnownNumber[] {
  if (typeof data !== 'object' || data === null) return [];
  const all = read(data, t).filter(isTold);
  return [...all.filter(({ headline }) => headline), ...all.filter(({ headline }) => !headline)];
}

// Answers say what they are by the kind of the spec in their data.
function read(data: object, t: Translate): readonly KnownNumber[] {
  if (!isSeries(data)) return numbersOfMathematics(data as Partial<MathematicalData>);
  const kind = data.series[0]?.spec.kind;
  if (kind === 'gradient-flow') return numbersOfNets(data as unknown as NetData, t);
  return kind === 'recurrent' ? numbersOfCells(data as unknown as TimeData, t) : [];
}
