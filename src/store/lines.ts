/** Command lines too long for a network's buttons and links, kept under a short key for good. */
export interface Lines {
  /** The line's key: 16 characters of `A-Z a-z 0-9 - _`, the same for the same line. */
  keep(line: string): Promise<string>;
  find(key: string): Promise<string | undefined>;
}
