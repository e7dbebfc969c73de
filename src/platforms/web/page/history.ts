/** Lines already sent, walked through from the newest. */
export class History {
  private readonly lines: string[] = [];
  private at = 0;

  /** Adds a line and goes back to the end; a line sent twice in a row counts once. */
  add(line: string): void {
    if (this.lines.at(-1) !== line) this.lines.push(line);
    this.at = this.lines.length;
  }

  /** The line before the one now shown, or undefined where there is none or `shown` was typed anew. */
  older(shown: string): string | undefined {
    if (shown === '') this.at = this.lines.length;
    else if (shown !== this.lines[this.at]) return undefined;
    if (this.at === 0) return undefined;
    this.at -= 1;
    return this.lines[this.at];
  }

  /** The line after the one now shown; after the newest, the empty one. */
  newer(shown: string): string | undefined {
    if (shown === '' || shown !== this.lines[this.at]) return undefined;
    this.at += 1;
    return this.lines[this.at] ?? '';
  }
}
