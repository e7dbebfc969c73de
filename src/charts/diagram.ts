/**
 * Something that stands in a diagram in the middle of its cells: a box with words, a sign in a circle, the dot where an arrow
 * forks, or words alone, which an arrow may run behind.
 */
export interface DiagramNode {
  readonly id: string;
  readonly shape: 'box' | 'sign' | 'dot' | 'words';
  /** What it says, the most important line first; a dot says nothing. */
  readonly lines: readonly string[];
  /** The column and row of its cell, 0 being the left and the upper one. */
  readonly column: number;
  readonly row: number;
  /** The last column it reaches over, where that is not its first. */
  readonly lastColumn?: number;
  /** A colour of the theme's palette; ink where absent. */
  readonly tone?: number;
}

/** An arrow between two nodes, named by their ids: straight, or round about along a row. */
export interface DiagramArrow {
  readonly from: string;
  readonly to: string;
  readonly via?: number;
  /** A colour of the theme's palette; ink where absent. */
  readonly tone?: number;
}

/**
 * A drawing of boxes and arrows on a grid whose rows and columns are as large as what stands in them. It runs from left to
 * right in every language, as axes do.
 */
export interface Diagram {
  readonly nodes: readonly DiagramNode[];
  readonly arrows: readonly DiagramArrow[];
}
