import type { ClassWords } from '../../src/charts/class-charts.js';
import type { TaughtReport } from '../../src/chat/my-class.js';
import type { Attachment } from '../../src/chat/reply.js';
import { withoutIsolates } from '../../src/i18n/isolate.js';
import type { Translate } from '../../src/i18n/message.js';
import { tableText } from '../../src/quiz-exchange/csv/table-text.js';

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

/** The report as a table, one row for each question: opens in spreadsheets, and no cell of it runs. */
export function csvOf({ report, asked }: TaughtReport, words: ClassWords, t: Translate): Attachment {
  const rows = report.items.map(({ item, answered, right, believed }) => {
    const { lesson = null, rung = null } = asked.get(item)?.item ?? {};
    return [
      item,
      withoutIsolates(words.item(item)),
      String(lesson ?? ''),
      String(rung ?? ''),
      String(answered),
      String(right),
      (right / answered).toFixed(3),
      believed ? withoutIsolates(words.tag(believed.tag)) : '',
      String(believed?.count ?? ''),
    ];
  });
  const head = COLUMNS.map((column) => t(`class-column-${column}`));
  return {
    name: 'class.csv',
    mime: 'text/csv',
    bytes: new TextEncoder().encode(tableText([head, ...rows])),
  };
}
