/** A symbol of a formula, as TeX, and what it stands for in the reader's words. */
export interface FormulaSymbol {
  readonly tex: string;
  readonly meaning: string;
}

/** A formula to be typeset: lines of TeX as in display mathematics, and every symbol in words. */
export interface Formula {
  readonly lines: readonly string[];
  readonly symbols: readonly FormulaSymbol[];
}
