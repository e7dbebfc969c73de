/** One measured line: its median, and the one it is held against. */
export interface Row {
  readonly name: string;
  /** Median of one run, milliseconds. */
  readonly median: number;
  /** 75th percentile, milliseconds. */
  readonly p75: number;
  /** This median over the peer's of the same run. */
  readonly ratio: number;
  readonly peer: string;
}

/** What the issue asks of a line, and whether that was met. */
export interface Verdict {
  readonly target: string;
  readonly met: boolean;
}

/** One line of the bench's table. */
export interface Line {
  readonly what: string;
  /** A number with its unit. */
  readonly measured: string;
  /** The 75th percentile with its unit, or nothing. */
  readonly p75?: string;
  readonly ratio?: number;
  /** What was divided by what. */
  readonly against?: string;
  readonly verdict?: Verdict;
}

/** A part of the bench: its lines, and what must be said about them. */
export interface Part {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly notes: readonly string[];
}

/** A target a number must not pass. */
export function atMost(value: number, limit: number, unit = ''): Verdict {
  return { target: `≤ ${limit}${unit}`, met: value <= limit };
}

/** A target a number must reach. */
export function atLeast(value: number, limit: number, unit = ''): Verdict {
  return { target: `≥ ${limit}${unit}`, met: value >= limit };
}

/** Milliseconds, in three significant digits. */
export function inMilliseconds(value: number): string {
  return `${value >= 1000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)} ms`;
}

/** A row as a line of the table, with what is asked of its ratio. */
export function lineOf(
  { name, median, p75, ratio, peer }: Row,
  verdictOf?: (ratio: number) => Verdict | undefined,
): Line {
  const line = { what: name, measured: inMilliseconds(median), p75: inMilliseconds(p75) };
  if (name === peer) return line;
  const verdict = verdictOf?.(ratio);
  return { ...line, ratio, against: `this over ${peer}`, ...(verdict ? { verdict } : {}) };
}

/** Rows of which the first is ours and the peer of all: each line's ratio is our median over that line's own. */
export function oursOverTheirs(
  rows: readonly Row[],
  verdictOf: (ratio: number, name: string) => Verdict | undefined,
): Line[] {
  return rows.map((row) => {
    const line = lineOf({ ...row, peer: row.name });
    if (row.name === row.peer) return line;
    const ratio = 1 / row.ratio;
    const verdict = verdictOf(ratio, row.name);
    return { ...line, ratio, against: 'ours over this', ...(verdict ? { verdict } : {}) };
  });
}

/** All parts as one Markdown table. */
export function tableOf(parts: readonly Part[]): string {
  const cells = parts.flatMap(({ title, lines }) => [
    [`**${title}**`, '', '', '', '', '', ''],
    ...lines.map(({ what, measured, p75 = '', ratio, against = '', verdict }) => [
      what,
      measured,
      p75,
      ratio === undefined ? '' : ratio.toPrecision(3),
      against,
      verdict?.target ?? '',
      verdict ? (verdict.met ? 'met' : '**missed**') : '',
    ]),
  ]);
  const head = ['what', 'median', 'p75', 'ratio', 'which is', 'target', ''];
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
