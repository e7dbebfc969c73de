import type { Chart } from '../../src/charts/chart.js';
import type { Answer, AnswerButton } from '../../src/chat/answer.js';
import { canonicalLine } from '../../src/chat/canonical-line.js';
import type { Context } from '../../src/chat/command.js';
import type { ValuesOf } from '../../src/chat/option.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { type AnswerEntry, answerKey } from '../../src/i18n/answer.js';
import { lessonKey } from '../../src/i18n/lesson.js';
import { learnLine } from '../lessons/options.js';
import { measuredValues } from './measured.js';
import { askOptions } from './options.js';
import { runLine } from './run-line.js';

type Asking = Context<Measure, Chart>;
/** The language asked for in the line itself. */
type Lang = ValuesOf<typeof askOptions>['lang'];

/** Entries that newcomers are shown. */
const SHOWN = ['why-vanishing', 'why-sigmoid', 'which-remedy', 'lstm-fails'];
/** Lessons to begin with where none is nearer. */
const FIRST_LESSONS = [1, 2];

/** The line that gives an entry’s answer again; without one, that of the page about asking. */
export function askLine(id = '', lang: Lang = 'auto'): string {
  return canonicalLine('ask', askOptions, { id, lang });
}

function inOtherLanguage(id: string, { language }: Asking): AnswerButton {
  return { label: { key: 'button-other-language' }, command: askLine(id, language === 'fa' ? 'en' : 'fa') };
}

function lessonButton(number: number, key: string): AnswerButton {
  return { label: { key, values: { number } }, command: learnLine(number) };
}

/** A line of another command, called by what that command does. */
function seeButton(command: string): AnswerButton {
  return { label: { key: `ask-see-${/^\/(\w+)/.exec(command)?.[1]}` }, command };
}

/** An entry’s answer, with what was measured for it just now where it states numbers, and the ways on. */
export async function entryPage(entry: AnswerEntry, lang: Lang, context: Asking): Promise<Answer<Chart>> {
  const { id, lesson, line, measure, paragraphs, see } = entry;
  const run = measure === undefined ? undefined : await runLine(measure, context);
  const values = measuredValues(run?.answer.data);
  const cited =
    lesson === undefined
      ? []
      : [
          {
            key: 'ask-lesson',
            values: { number: lesson, title: context.t(lessonKey(lesson, 'title')) },
          },
        ];
  return {
    text: [
      ...Array.from({ length: paragraphs }, (_, index) => ({ key: answerKey(id, index + 1), values })),
      ...(run ? [{ key: 'ask-measured', values: { line: run.line }, continues: true }] : []),
      ...cited,
    ],
    line: askLine(id, lang),
    ...(run?.answer.charts ? { charts: run.answer.charts } : {}),
    buttons: [
      [
        ...(lesson === undefined ? [] : [lessonButton(lesson, 'ask-button-lesson')]),
        { label: { key: 'button-try' }, command: line },
      ],
      ...(see.length > 0 ? [see.map(seeButton)] : []),
      [
        ...(run ? [{ label: { key: 'ask-button-run' }, command: run.line }] : []),
        inOtherLanguage(id, context),
      ],
    ],
    ...(run?.answer.data === undefined ? {} : { data: run.answer.data }),
  };
}

/** What to say where there is no answer: why, and the nearest lessons. */
export function unknownPage(
  key: 'ask-unknown' | 'ask-elsewhere' | 'ask-courtesy',
  nearest: readonly number[],
): Answer<Chart> {
  const lessons = nearest.length > 0 ? nearest : FIRST_LESSONS;
  return {
    text: [{ key }],
    line: askLine(),
    buttons: [
      ...lessons.map((number) => [
        { label: { key: lessonKey(number, 'title') }, command: learnLine(number) },
      ]),
      [
        { label: { key: 'learn-button-menu' }, command: learnLine('menu') },
        { label: { key: 'ask-button-ask' }, command: askLine() },
      ],
    ],
  };
}

/** Answers that may have been meant, to choose from, and the lesson nearest to them. */
export function perhapsPage(ids: readonly string[], nearest: readonly number[]): Answer<Chart> {
  const [lesson] = nearest;
  return {
    text: [{ key: 'ask-perhaps' }],
    line: askLine(),
    buttons: [
      ...ids.map((id) => [{ label: { key: `answer-${id}-title` }, command: askLine(id) }]),
      [
        ...(lesson === undefined ? [] : [lessonButton(lesson, 'ask-button-lesson')]),
        { label: { key: 'learn-button-menu' }, command: learnLine('menu') },
        { label: { key: 'ask-button-ask' }, command: askLine() },
      ],
    ],
  };
}

/** How to ask, with questions to begin with. */
export function aboutPage(lang: Lang, context: Asking): Answer<Chart> {
  return {
    text: [{ key: 'ask-about' }],
    line: askLine('', lang),
    buttons: [
      ...SHOWN.map((id) => [{ label: { key: `answer-${id}-title` }, command: askLine(id) }]),
      [{ label: { key: 'learn-button-menu' }, command: learnLine('menu') }, inOtherLanguage('', context)],
    ],
  };
}
