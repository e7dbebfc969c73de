import type { Chart } from '../../src/charts/chart.js';
import type { Context } from '../../src/chat/command.js';
import type { Measure } from '../../src/experiments/experiment.js';
import type { Values } from '../../src/i18n/message.js';

/** A page's picture, and what was measured for it: the numbers that the page's text states. */
export interface Illustration {
  readonly chart: Chart;
  readonly values: Values;
  /** The measured numbers, plain JSON data. */
  readonly data: unknown;
}

/** Measures and charts a page's illustration. */
export type Illustrate = (
  context: Pick<Context<Measure>, 'language' | 't' | 'measure'>,
) => Promise<Illustration>;
