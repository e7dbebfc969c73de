/** A formula of the collection: lines of TeX, and for each symbol in it the message `formula-symbol-<key>` that explains it. */
export interface FormulaEntry {
  readonly lines: readonly string[];
  readonly symbols: readonly (readonly [tex: string, key: string])[];
}
