import type { Chart } from '../src/charts/chart.js';
import type { Answer } from '../src/chat/answer.js';
import type { Command, Context } from '../src/chat/command.js';
import type { Measure } from '../src/experiments/experiment.js';
import type { Lesson } from '../src/i18n/lesson.js';
import { menuPage, summaryPage } from './course/pages.js';
import { goOn } from './course/way.js';
import { learnCourse, TO_MATHEMATICS, TRIES } from './lessons/course.js';
import { feedbackPage, lessonPage, questionPage } from './lessons/lesson-page.js';
import { type LearnValues, learnLine, learnOptions } from './lessons/options.js';

/** What the asker's way through the lessons is kept under. */
export const COURSE = 'lessons';

const isNumber = (page: string) => /^\d+$/.test(page);

async function teach(
  lesson: Lesson,
  answer: LearnValues['answer'],
  context: Context<Measure>,
): Promise<Answer<Chart>> {
  if (answer === 'none') {
    const page = await lessonPage(lesson, context);
    await context.progress.reach(COURSE, lesson.number);
    return page;
  }
  if (answer === 'ask') return questionPage(lesson, context);
  const page = await feedbackPage(lesson, answer, context);
  if (answer === lesson.right) await context.progress.pass(COURSE, lesson.number);
  return page;
}

/** The course of short lessons, each with a live picture and a question; goes on where the asker left off. */
export const learn: Command<typeof learnOptions, Measure, Chart> = {
  name: 'learn',
  triggers: [
    'learn',
    'lesson',
    'lessons',
    'course',
    'teach me',
    'درس',
    'درس‌ها',
    'یادگیری',
    'آموزش',
    'یاد بده',
  ],
  options: learnOptions,
  example: '/learn',
  complete: (values) => (isNumber(values.lesson) ? values : { ...values, answer: 'none' }),
  async run({ lesson: page, answer, lang }, context) {
    const { lessons, progress } = context;
    const numbered = lessons.find(({ number }) => String(number) === page);
    if (numbered) return teach(numbered, answer, context);
    const standing = await progress.of(COURSE);
    const course = learnCourse(lessons);
    if (page === 'menu') return menuPage(course, standing, context, [TO_MATHEMATICS]);
    const next = page === 'summary' ? page : goOn(lessons, standing);
    if (next === 'summary') {
      return { ...summaryPage(course, standing, context, TRIES), line: learnLine('summary', 'none', lang) };
    }
    return { ...(await teach(next, 'none', context)), line: learnLine(next.number, 'none', lang) };
  },
};
