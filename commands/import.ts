import type { Chart } from '../src/charts/chart.js';
import type { Answer, AnswerButton } from '../src/chat/answer.js';
import { canonicalLine } from '../src/chat/canonical-line.js';
import type { Command, Context } from '../src/chat/command.js';
import { MOST_OWN, type MyOwnQuestions } from '../src/chat/my-own-questions.js';
import type { ValuesOf } from '../src/chat/option.js';
import { type SentFile, TooLongFile } from '../src/chat/sent-file.js';
import { UserError } from '../src/chat/user-error.js';
import type { Measure } from '../src/experiments/experiment.js';
import { LIMITS } from '../src/quiz-exchange/limits.js';
import { importReport } from '../src/quiz-exchange/report.js';
import { aside } from './quiz/aside.js';
import { quizLine } from './quiz/options.js';
import { PRIVATE_BUTTON } from './quiz/own-buttons.js';
import { ownQuestion } from './quiz/own-question.js';

const options = {
  do: {
    kind: 'choice' as const,
    values: ['add', 'remove'] as const,
    default: 'add' as const,
    aliases: ['action', 'کار'],
    description: 'option-import-do',
    spellings: { add: ['read', 'افزودن', 'بخوان'], remove: ['clear', 'delete', 'حذف', 'پاک کردن'] },
  },
  confirm: {
    kind: 'switch' as const,
    default: false,
    aliases: ['sure', 'مطمئنم'],
    description: 'option-confirm',
  },
};

type Values = ValuesOf<typeof options>;

const line = (values: Partial<Values> = {}) => canonicalLine('import', options, values);
const KILOBYTE = 1_000;

const PLAY: AnswerButton = {
  label: { key: 'import-button-play' },
  command: quizLine({ do: 'start', topic: 'own' }),
};
const REMOVE: AnswerButton = { label: { key: 'import-button-remove' }, command: line({ do: 'remove' }) };
const FORMATS: AnswerButton = {
  label: { key: 'export-button-csv' },
  command: '/export format:csv topic:lesson-1',
};

function tooLarge(size: number): UserError {
  const values = { size: Math.ceil(size / KILOBYTE), most: LIMITS.bytes / KILOBYTE };
  return new UserError([{ key: 'exchange-file-size', values }], line());
}

async function bytesOf({ size, read }: SentFile): Promise<Uint8Array> {
  if (size !== undefined && size > LIMITS.bytes) throw tooLarge(size);
  try {
    return await read(LIMITS.bytes);
  } catch (error) {
    if (error instanceof TooLongFile) throw tooLarge(LIMITS.bytes + KILOBYTE);
    throw error;
  }
}

async function taken(
  file: SentFile,
  own: MyOwnQuestions,
  { readQuestions, t }: Context<Measure>,
): Promise<Answer<Chart>> {
  const imported = await readQuestions({ bytes: await bytesOf(file), name: file.name }, 'own-');
  const report = importReport(imported, t);
  const fits = await own.add(imported.questions.map(ownQuestion));
  if (!fits) throw new UserError([{ key: 'import-too-many', values: { most: MOST_OWN } }], line());
  const count = (await own.all()).length;
  return {
    text: [...report, ...(count > 0 ? [{ key: 'import-now', values: { count } }] : [])],
    buttons: [count > 0 ? [PLAY, REMOVE] : [FORMATS]],
    passing: true,
  };
}

async function removed({ confirm }: Values, own: MyOwnQuestions): Promise<Answer<Chart>> {
  const count = (await own.all()).length;
  if (count > 0 && !confirm)
    return {
      text: [{ key: 'import-confirm', values: { count } }],
      buttons: [
        [{ label: { key: 'import-button-confirm' }, command: line({ do: 'remove', confirm: true }) }, PLAY],
      ],
    };
  await own.clear();
  return { text: [{ key: 'import-removed', values: { count } }], buttons: [[FORMATS]], passing: true };
}

/** Reads a teacher's own questions from a file, Moodle GIFT or CSV, and asks them in the chat's rounds. */
export const importFile: Command<typeof options, Measure, Chart> = {
  name: 'import',
  triggers: ['import', 'پرسش‌های خودم', 'افزودن پرسش‌ها'],
  options,
  example: '/import',
  takesFile: true,
  complete: (values) => ({ ...values, confirm: values.confirm && values.do === 'remove' }),
  /** What is suggested never removes anything. */
  affordable: (values) => ({ ...values, confirm: false }),
  async run(values, context) {
    const { quiz } = context;
    const { own, classroom } = quiz;
    if (!quiz.alone && !(await classroom.mayTeach()))
      return aside({ key: 'import-not-allowed' }, [[PRIVATE_BUTTON]]);
    const personal = quiz.alone ? {} : { personal: true };
    if (values.do === 'remove') return { ...(await removed(values, own)), ...personal };
    if (own.file) return { ...(await taken(own.file, own, context)), ...personal };
    const count = (await own.all()).length;
    return {
      text: [{ key: 'import-how' }, ...(count > 0 ? [{ key: 'import-now', values: { count } }] : [])],
      buttons: [[FORMATS], ...(count > 0 ? [[PLAY, REMOVE]] : [])],
      passing: true,
      ...personal,
    };
  },
};
