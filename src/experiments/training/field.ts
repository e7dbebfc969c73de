import type { Kernel } from '../../engine/kernel.js';
import type { Network } from '../../engine/network.js';
import { certaintyAt } from './ask.js';
import type { Examples } from './examples.js';
import type { DecisionField } from './result.js';

/** Cells on a side of the field. */
export const FIELD_SIZE = 56;

const REACH = 2.75;

/** What a net answers over the plane, with the held-out points; null where its inputs are no plane. */
export function fieldOf(
  kernel: Kernel,
  network: Network,
  { inputs, classes }: Examples,
): DecisionField | null {
  if (inputs.length !== 2 * classes.length) return null;
  const cells = FIELD_SIZE ** 2;
  const centre = (cell: number) => REACH * ((2 * cell + 1) / FIELD_SIZE - 1);
  const places = Float64Array.from({ length: 2 * cells }, (_, at) => {
    const cell = Math.floor(at / 2);
    return at % 2 === 0 ? centre(cell % FIELD_SIZE) : -centre(Math.floor(cell / FIELD_SIZE));
  });
  return {
    reach: REACH,
    size: FIELD_SIZE,
    certainty: certaintyAt(kernel, network, places, cells),
    points: Array.from(classes, (label, row) => ({
      x: inputs[2 * row] as number,
      y: inputs[2 * row + 1] as number,
      label,
    })),
  };
}
