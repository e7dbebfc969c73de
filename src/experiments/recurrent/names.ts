import { CELLS, type CellName } from '../../engine/recurrent/cells.js';

/** The engine's recurrent cells by name: what a spec may say. */
export const CELL_NAMES: readonly CellName[] = Object.keys(CELLS) as CellName[];
