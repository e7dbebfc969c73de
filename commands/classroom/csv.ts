import type { ClassWords } from '../../src/charts/class-charts.js';
import type { TaughtReport } from '../../src/chat/my-class.js';
import type { Attachment } from '../../src/chat/reply.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import type { Translate } from '../../src/i18n/message.js';
import { guarded } from '../../src/quiz-exchange/csv/formula-guard.js';

/** Tells spreadsheets that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
const COLUMNS = [
  'item',
  'question',
  'lesson',
  'rung',
  'answered',
  'right',
  'share',
  'misconception',
  'count',
];

const quoted = (cell: string | number) => `"${guarded(String(cell)).replace(/"/g, '""')}"`;
const line = (cells: readonly (string | number)[]) => `${cells.map(quoted).join(',')}\r\n`;

/** The report as a table, one row for each question: opens in spreadsheets, and no cell of it runs. */
export function csvOf({ report, asked }: TaughtReport, words: ClassWords, t: Translate): Attachment {
  const rows = report.items.map(({ item, answered, right, believed }) => {
    const { lesson = null, rung = null } = asked.get(item)?.item ?? {};
    return line([
      item,
      withoutIsolates(words.item(item)),
      lesson ?? '',
      rung ?? '',
      answered,
      right,
      (right / answered).toFixed(3),
      believed ? withoutIsolates(words.tag(believed.tag)) : '',
      believed?.count ?? '',
    ]);
  });
  const head = line(COLUMNS.map((column) => t(`class-column-${column}`)));
  return {
    name: 'class.csv',
    mime: 'text/csv',
    bytes: new TextEncoder().encode(`${BYTE_ORDER_MARK}${head}${rows.join('')}`),
  };
}
