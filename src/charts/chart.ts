import type { Language } from '../i18n/language.js';
import type { Diagram } from './diagram.js';
import type { Formula } from './formula.js';

/** How an axis writes its ticks: whole numbers, decimals, powers of ten (10⁻¹²), factors (a log10 value v as ×10^v), or not at all. */
export type TickStyle = 'integer' | 'decimal' | 'power' | 'factor' | 'none';

/** An axis. On a `log` scale values are the numbers themselves, not their logarithms. */
export interface Axis {
  readonly label: string;
  readonly scale: 'linear' | 'log';
  readonly ticks: TickStyle;
  readonly min: number;
  readonly max: number;
}

/** One point; `low` and `high` are the edges of its band. A y of null, or one a log axis cannot show, breaks the line. */
export interface Point {
  readonly x: number;
  readonly y: number | null;
  readonly low?: number;
  readonly high?: number;
}

/**
 * A line, a set of bars, or points without a line. `tone` picks a colour of the theme's palette; marker and dash tell it apart
 * without colour. An `arrow` is the line's own head, at its last point.
 */
export interface Series {
  readonly label: string;
  readonly as: 'line' | 'bars' | 'points';
  readonly tone: number;
  readonly marker: 'circle' | 'triangle' | 'square' | 'diamond' | 'arrow' | 'none';
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly points: readonly Point[];
}

/** A shaded stretch of an axis. `hatch` marks what cannot be seen or learnt from. */
export interface Zone {
  readonly axis: 'x' | 'y';
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly tone: 'danger' | 'good' | 'neutral';
}

/** A straight reference line across the plot. */
export interface Rule {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly label: string;
}

/** A note that points at a place in the plot. */
export interface Callout {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone: number;
}

/** Words just under a height of the plot, at the side the language starts at; they name what is drawn below them. */
export interface Heading {
  readonly y: number;
  readonly text: string;
  readonly tone: number;
}

/**
 * A grid of coloured cells that fills the plot, under all else. `scale` runs through colours that stay in order for every eye;
 * `sides` shades the two sides of the middle, and draws the line between them.
 */
export interface Cells {
  readonly rows: number;
  readonly columns: number;
  /** Row by row from the top, [rows · columns]. Null is a cell of which nothing is known; what is below `min` is hatched. */
  readonly values: readonly (number | null)[];
  readonly min: number;
  readonly max: number;
  readonly colours: 'scale' | 'sides';
  /** Whether a bar beside the plot tells the colours' values, as powers of ten: values are log10 then. */
  readonly bar: boolean;
}

/** One plot area. Bars stack: positive parts upwards, negative parts downwards from 0. */
export interface Panel {
  readonly title?: string;
  /**
   * Whether one unit is as long on both axes, which are linear: the shorter one is then shown further than it asks, or, where there
   * are cells, the plot is a square.
   */
  readonly square?: boolean;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
  readonly zones: readonly Zone[];
  readonly rules: readonly Rule[];
  readonly callouts: readonly Callout[];
  readonly headings?: readonly Heading[];
  readonly cells?: Cells;
}

/** One picture of an animation: what changes from each to the next. */
export interface Frame {
  readonly panels: readonly Panel[];
  readonly verdict: string;
}

/** One row of a list of bars, such as an option of a question or a place in a table. */
export interface Row {
  /** What stands before the words, such as a letter or a place. */
  readonly lead: string;
  readonly label: string;
  /** The bar's length, from 0 to the list's `most`. */
  readonly value: number;
  /** What stands at the bar's end. */
  readonly text: string;
  readonly tone: number;
  /** Whether the row is the right one, or the reader's own, and carries a mark for it. */
  readonly mark?: 'right' | 'own';
}

/** Rows under one another, each with its bar; `most` is the length of a whole bar. */
export interface RowList {
  readonly most: number;
  readonly rows: readonly Row[];
}

/** A picture before it is drawn: plain data, words already in the reader's language, no pixels and no functions. */
export interface Chart {
  readonly language: Language;
  readonly title: string;
  /** The settings, in small under the title. */
  readonly subtitle: string;
  /** One line that says what the picture shows. */
  readonly verdict: string;
  readonly mood: 'vanishing' | 'healthy' | 'exploding' | 'neutral';
  /** One panel, or two side by side; none where there is a diagram or a formula. */
  readonly panels: readonly Panel[];
  /** Rows in the place of panels. */
  readonly list?: RowList;
  readonly diagram?: Diagram;
  readonly formula?: Formula;
  /** The pictures of an animation in order, each instead of `panels` and `verdict`; a still picture has none. */
  readonly frames?: readonly Frame[];
  readonly alt: string;
}
