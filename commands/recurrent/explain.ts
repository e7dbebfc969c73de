import type { NamedCell } from '../../src/charts/recurrent-chart.js';
import type { Message, Values } from '../../src/i18n/message.js';

/** Steps at which a short net's factor per step is held up as a warning. */
const LONG = 100;

/** The forget bias from which a gate counts as open: it keeps 0.95 and more. */
const OPEN = 3;

/** How far below the spectral radius a step must fall for its slopes to be named as the rest of the reason. */
const NOTABLE = 0.99;

/** The explanation of one picture of recurrent nets in three short paragraphs: what happened, why, and what helps or fails. */
export function explainCells(cells: readonly NamedCell[]): readonly Message[] {
  const steps = cells[0]?.result.spec.steps ?? 1;
  if (steps === 1) return [{ key: 'rnn-single' }];
  return [...whatHappened(cells, steps), ...together(reasons(cells)), ...together(remedies(cells, steps))];
}

/** Messages as one paragraph. */
function together(messages: readonly Message[]): readonly Message[] {
  return messages.map((message, index) => (index === 0 ? message : { ...message, continues: true }));
}

function whatHappened(cells: readonly NamedCell[], steps: number): readonly Message[] {
  const [only, ...others] = cells;
  if (only && others.length === 0) return [row('one', only)];
  return [{ key: 'rnn-intro', values: { steps } }, ...cells.map((cell) => row('row', cell))];
}

function row(form: 'one' | 'row', { name, result, reading }: NamedCell): Message {
  const { finding, spec } = result;
  if (finding) {
    const { kind, step, pass } = finding;
    return { key: `rnn-${form}-${kind}`, values: { name, step, pass } };
  }
  const { verdict, ratio, perStep } = reading;
  return { key: `rnn-${form}`, values: { name, verdict, ratio, perStep, steps: spec.steps } };
}

function reasons(cells: readonly NamedCell[]): readonly Message[] {
  const sound = cells.filter(({ result }) => !result.finding);
  const vanilla = sound.find(({ result }) => result.radius !== null);
  const lstms = sound.filter(({ result }) => result.spec.cell === 'lstm');
  const gru = sound.find(({ result }) => result.spec.cell === 'gru');
  return [
    ...(vanilla ? radiusMessages(vanilla) : []),
    ...gateMessages(lstms),
    ...(gru ? [{ key: 'rnn-why-gru', values: { kept: gru.result.kept ?? Number.NaN } }] : []),
  ];
}

function radiusMessages({ result, reading }: NamedCell): readonly Message[] {
  const { radius, spec } = result;
  if (radius === null) return [];
  const values = {
    radius,
    back: spec.steps - 1,
    expected: reading.expected ?? Number.NaN,
    perStep: reading.perStep,
    cell: spec.cell === 'rnn_relu' ? 'relu' : 'tanh',
  };
  const slopes = reading.perStep < NOTABLE * radius;
  return [{ key: 'rnn-why-radius', values }, ...(slopes ? [{ key: 'rnn-why-slopes', values }] : [])];
}

function gateMessages(lstms: readonly NamedCell[]): readonly Message[] {
  const of = ({ result }: NamedCell): Values => ({
    forget: result.spec.forgetBias,
    kept: result.kept ?? Number.NaN,
  });
  const [first, second] = lstms;
  if (!first) return [];
  const others = second ? [{ key: 'rnn-why-lstm-other', values: of(second) }] : [];
  return [{ key: 'rnn-why-lstm', values: of(first) }, ...others];
}

function remedies(cells: readonly NamedCell[], steps: number): readonly Message[] {
  const deep = ({ reading }: NamedCell) => reading.perStep ** (LONG - 1);
  // The steps of a gated cell are not alike: only where one matrix does it all can a few stand for many.
  const hiding = cells.find(
    (cell) =>
      cell.result.radius !== null &&
      cell.reading.verdict === 'healthy' &&
      (deep(cell) < 1e-3 || deep(cell) > 1e3),
  );
  const short: readonly Message[] =
    hiding && steps < LONG
      ? [{ key: 'rnn-short', values: { name: hiding.name, steps, long: LONG, deep: deep(hiding) } }]
      : [];
  const remedy = remedyFor(cells, steps);
  return [...short, ...(remedy && !(short.length > 0 && remedy.key === 'rnn-healthy') ? [remedy] : [])];
}

function remedyFor(cells: readonly NamedCell[], steps: number): Message | undefined {
  if (cells.some(({ reading }) => reading.verdict === 'exploding')) return { key: 'rnn-remedy-exploding' };
  const lstms = cells.filter(({ result }) => result.spec.cell === 'lstm');
  const ill = lstms.find(({ reading }) => reading.verdict === 'vanishing');
  const well = lstms.find(({ reading }) => reading.verdict === 'healthy');
  if (ill) {
    const forget = ill.result.spec.forgetBias;
    const values = { forget, ratio: ill.reading.ratio };
    if (forget >= OPEN) return { key: 'rnn-remedy-lstm-long', values: { ...values, steps } };
    if (!well) return { key: ill.result.finding ? 'rnn-remedy-lstm-gone' : 'rnn-remedy-lstm', values };
    const open = { open: well.result.spec.forgetBias, openRatio: well.reading.ratio };
    return { key: 'rnn-remedy-lstm-both', values: { ...values, ...open } };
  }
  const vanishing = cells.filter(({ reading }) => reading.verdict === 'vanishing');
  if (vanishing.some(({ result }) => result.spec.cell === 'gru')) return { key: 'rnn-remedy-gru' };
  const [vanilla] = vanishing;
  if (vanilla) {
    const { orthogonal, gain } = vanilla.result.spec;
    return { key: orthogonal && gain === 1 ? 'rnn-remedy-orthogonal' : 'rnn-remedy-vanilla' };
  }
  const open = lstms.some(({ result }) => result.spec.forgetBias >= OPEN);
  return { key: open ? 'rnn-remedy-open' : 'rnn-healthy' };
}
