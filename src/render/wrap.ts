/** How wide a text is, pixels. */
export type Measure = (text: string) => number;

const OPENS_ISOLATE = /[\u2066-\u2068]/;
const CLOSES_ISOLATE = '\u2069';
const ELLIPSIS = '…';
const EVENING_STEPS = 7;

/**
 * Breaks a text into at most `limit` lines no wider than `width` pixels. A bidi isolate stays on one line where it can
 * and is closed and opened again where it cannot; what does not fit gives way to an ellipsis.
 */
export function wrap(text: string, measure: Measure, width: number, limit: number): string[] {
  const { lines, rest } = fill(words(text), measure, width, limit);
  const last = lines.pop();
  if (last !== undefined) lines.push([last, ...rest].join(' '));
  return lines.map((line) => shorten(line, measure, width));
}

/** As `wrap`, with the lines made as even as the number of lines allows. */
export function wrapEvenly(text: string, measure: Measure, width: number, limit: number): string[] {
  const lines = wrap(text, measure, width, limit);
  if (lines.length < 2 || lines.join(' ') !== text) return lines;
  let even = lines;
  let narrow = width / 2;
  let wide = width;
  for (let i = 0; i < EVENING_STEPS; i++) {
    const middle = (narrow + wide) / 2;
    const tried = fill(words(text), measure, middle, lines.length);
    if (tried.rest.length === 0 && tried.lines.every((line) => measure(line) <= middle)) {
      even = tried.lines;
      wide = middle;
    } else narrow = middle;
  }
  return even;
}

/** Whether a text fits whole in at most `limit` lines no wider than `width` pixels. */
export function fits(text: string, measure: Measure, width: number, limit: number): boolean {
  const { lines, rest } = fill(words(text), measure, width, limit);
  return rest.length === 0 && lines.every((line) => measure(line) <= width);
}

/** Fills lines greedily; `rest` is the words that did not fit in them. */
function fill(all: readonly string[], measure: Measure, width: number, limit: number) {
  const queue = all.flatMap((word) => (measure(word) > width ? breakIsolate(word, measure, width) : [word]));
  const lines: string[] = [];
  let next = 0;
  while (next < queue.length && lines.length < limit) {
    let line = queue[next++] ?? '';
    while (next < queue.length && measure(`${line} ${queue[next]}`) <= width) line += ` ${queue[next++]}`;
    lines.push(line);
  }
  return { lines, rest: queue.slice(next) };
}

/** Splits at the spaces that stand outside bidi isolates. */
function words(text: string): string[] {
  const found: string[] = [];
  let word = '';
  let depth = 0;
  for (const char of text) {
    if (OPENS_ISOLATE.test(char)) depth++;
    else if (char === CLOSES_ISOLATE) depth = Math.max(0, depth - 1);
    if (/[ \n]/.test(char) && depth === 0) {
      if (word !== '') found.push(word);
      word = '';
    } else word += char;
  }
  return word === '' ? found : [...found, word];
}

function breakIsolate(word: string, measure: Measure, width: number): string[] {
  const open = word.charAt(0);
  if (!OPENS_ISOLATE.test(open) || !word.endsWith(CLOSES_ISOLATE)) return [word];
  const { lines } = fill(words(word.slice(1, -1)), measure, width, Number.POSITIVE_INFINITY);
  return lines.map((line) => `${open}${line}${CLOSES_ISOLATE}`);
}

function shorten(line: string, measure: Measure, width: number): string {
  if (measure(line) <= width) return line;
  const chars = [...line];
  let fits = 0;
  let tooLong = chars.length;
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(cut(chars, middle)) <= width) fits = middle;
    else tooLong = middle;
  }
  return cut(chars, fits);
}

/** The first `count` characters and an ellipsis, with every open isolate closed. */
function cut(chars: readonly string[], count: number): string {
  const kept = chars.slice(0, count);
  const open = kept.filter((char) => OPENS_ISOLATE.test(char)).length;
  const closed = kept.filter((char) => char === CLOSES_ISOLATE).length;
  return `${kept.join('').trimEnd()}${CLOSES_ISOLATE.repeat(Math.max(0, open - closed))}${ELLIPSIS}`;
}
