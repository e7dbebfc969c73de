import type { Chart } from '../../src/charts/chart.js';
import type { Answer, AnswerButton } from '../../src/chat/answer.js';
import type { Context } from '../../src/chat/command.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { LETTERS, type Lesson, type Letter, lessonKey } from '../../src/i18n/lesson.js';
import type { Message } from '../../src/i18n/message.js';
import { backTo, inOtherLanguage, onward, toMenu } from '../course/buttons.js';
import type { Illustration } from '../course/illustration.js';
import { after } from '../course/way.js';
import { learnCourse } from './course.js';
import { ILLUSTRATIONS } from './illustrations.js';
import { learnLine } from './options.js';

type Teaching = Context<Measure>;

async function illustrate({ name }: Lesson, context: Teaching): Promise<Illustration> {
  const illustration = ILLUSTRATIONS[name];
  if (!illustration) throw new Error(`The lesson “${name}” has no illustration`);
  return illustration(context);
}

function heading({ number }: Lesson, { t, lessons }: Teaching): Message {
  return {
    key: 'learn-heading',
    values: { number, count: lessons.length, title: t(lessonKey(number, 'title')) },
  };
}

function option({ number }: Lesson, letter: Letter, key: string, { t }: Teaching): Message {
  return {
    key,
    values: { letter: t(`choice-answer-${letter}`), text: t(lessonKey(number, `option-${letter}`)) },
  };
}

/** A button for each answer but those left out. */
function answerButtons({ number }: Lesson, left: readonly Letter[] = []): readonly AnswerButton[] {
  return LETTERS.filter((letter) => !left.includes(letter)).map((letter) => ({
    label: { key: `choice-answer-${letter}` },
    command: learnLine(number, letter),
  }));
}

/** A lesson: its text with the numbers just measured, its picture, and the ways on. */
export async function lessonPage(lesson: Lesson, context: Teaching): Promise<Answer<Chart>> {
  const { number, paragraphs, line } = lesson;
  const { chart, values, data } = await illustrate(lesson, context);
  const text = Array.from(
    { length: paragraphs },
    (_, index): Message => ({
      key: lessonKey(number, `text-${index + 1}`),
      values,
    }),
  );
  const course = learnCourse(context.lessons);
  const before = context.lessons[number - 2];
  return {
    text: [heading(lesson, context), ...text, { key: 'learn-try', values: { line } }],
    charts: [chart],
    buttons: [
      [
        { label: { key: 'learn-button-check' }, command: learnLine(number, 'ask') },
        { label: { key: 'button-try' }, command: line },
      ],
      [
        ...(before ? [backTo(course, before)] : []),
        toMenu(course),
        onward(course, after(context.lessons, lesson)),
      ],
      [inOtherLanguage(course, number, context.language)],
    ],
    data,
  };
}

/** A lesson's question with its three answers, beside the lesson's picture. */
export async function questionPage(lesson: Lesson, context: Teaching): Promise<Answer<Chart>> {
  const { chart, data } = await illustrate(lesson, context);
  const course = learnCourse(context.lessons);
  return {
    text: [
      heading(lesson, context),
      { key: lessonKey(lesson.number, 'question') },
      ...LETTERS.map((letter) => option(lesson, letter, 'learn-option', context)),
    ],
    charts: [chart],
    buttons: [answerButtons(lesson), [backTo(course, lesson, 'page'), toMenu(course)]],
    data,
  };
}

/** What there is to say of an answer to a lesson's question: why it is right, or why not and what else to try. */
export async function feedbackPage(
  lesson: Lesson,
  letter: Letter,
  context: Teaching,
): Promise<Answer<Chart>> {
  const { number, right } = lesson;
  const { chart, data } = await illustrate(lesson, context);
  const course = learnCourse(context.lessons);
  const isRight = letter === right;
  const remember: Message = {
    key: 'learn-remember',
    values: { short: context.t(lessonKey(number, 'short')) },
  };
  return {
    text: [
      heading(lesson, context),
      { key: lessonKey(number, 'question') },
      option(lesson, letter, isRight ? 'learn-answer-right' : 'learn-answer-wrong', context),
      { key: lessonKey(number, `feedback-${letter}`) },
      ...(isRight ? [remember] : []),
    ],
    charts: [chart],
    buttons: isRight
      ? [[onward(course, after(context.lessons, lesson)), toMenu(course)]]
      : [answerButtons(lesson, [letter]), [backTo(course, lesson, 'page'), toMenu(course)]],
    data,
  };
}
