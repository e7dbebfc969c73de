import { activation } from './samples/activation.js';
import { block } from './samples/block.js';
import { cause } from './samples/cause.js';
import { compare } from './samples/compare.js';
import { flow } from './samples/flow.js';
import { pair } from './samples/pair.js';
import { rows } from './samples/rows.js';
import type { Make } from './samples/shared.js';
import { strips } from './samples/strips.js';
import { typeset } from './samples/typeset.js';

/** Every sample by name. */
export const SAMPLES: Readonly<Record<string, Make>> = {
  flow,
  compare,
  cause: cause(20),
  'cause-deep': cause(200),
  activation,
  pair,
  'rows-few': rows(4, 'right'),
  'rows-many': rows(11, 'own'),
};

/** Pictures that are no ordinary charts, by name. */
export const PLATES: Readonly<Record<string, Make>> = { strips, block, typeset };
