import type { FormulaEntry } from './entry.js';
import { GRADIENTS } from './gradients.js';
import { LAYERS } from './layers.js';
import { RECURRENT } from './recurrent.js';
import { TRAINING } from './training.js';

const TABLE = { ...GRADIENTS, ...LAYERS, ...RECURRENT, ...TRAINING };

/** The name of a formula, as a student types it. */
export type FormulaName = keyof typeof TABLE;

/** Every formula by its name. */
export const FORMULAS: Readonly<Record<FormulaName, FormulaEntry>> = TABLE;

/** The names of all formulas, in the order help lists them. */
export const FORMULA_NAMES = Object.keys(TABLE) as readonly FormulaName[];
