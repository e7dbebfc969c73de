import type { Message, Translate } from '../i18n/message.js';
import type { Exported, ExportFormat } from './export-questions.js';
import type { Imported } from './reading.js';
import type { Finding } from './refused.js';

/** Most places that one report lists. */
const MOST_LISTED = 15;

function listed(findings: readonly Finding[], t: Translate): readonly Message[] {
  const rows = findings.slice(0, MOST_LISTED).map(({ line, message }) => ({
    key: 'exchange-at',
    values: { line, reason: t(message.key, message.values) },
  }));
  const further = findings.length - rows.length;
  return further === 0 ? rows : [...rows, { key: 'exchange-further', values: { count: further } }];
}

/** What is told of a file that was read: how many questions were taken, and by line what was not. */
export function importReport({ questions, refused, notes }: Imported, t: Translate): readonly Message[] {
  return [
    { key: 'exchange-imported', values: { count: questions.length } },
    ...(refused.length === 0 ? [] : [{ key: 'exchange-refused', values: { count: refused.length } }]),
    ...listed(refused, t),
    ...(notes.length === 0 ? [] : [{ key: 'exchange-noted' }]),
    ...listed(notes, t),
  ];
}

/** What is told of a file that was written. */
export function exportReport(
  { count, left }: Exported,
  format: ExportFormat,
  t: Translate,
): readonly Message[] {
  const name = t(`exchange-format-${format}`);
  return [
    { key: 'exchange-exported', values: { count, format: name } },
    ...(left.length === 0 ? [] : [{ key: 'exchange-left', values: { count: left.length, format: name } }]),
  ];
}
