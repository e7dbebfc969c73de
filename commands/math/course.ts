import type { AnswerButton } from '../../src/chat/answer.js';
import type { Context } from '../../src/chat/command.js';
import type { MyStanding } from '../../src/chat/my-progress.js';
import type { Measure } from '../../src/experiments/experiment.js';
import { rungKey } from '../../src/i18n/rung.js';
import { RUNGS } from '../../src/quiz/exercises/ladder.js';
import type { Course, Step } from '../course/course.js';
import { mathLine } from './options.js';

/** What the asker's way up the ladder is kept under: the rungs, their exercises, and where the diagnosis said to start. */
export const COURSES = { rungs: 'math', exercises: 'math-exercises', diagnosis: 'math-diagnosis' } as const;

const STEPS: readonly Step[] = Array.from({ length: RUNGS }, (_, index) => ({ number: index + 1 }));

/** The ladder of mathematics as a course. */
export const LADDER_COURSE: Course = {
  name: 'math',
  steps: STEPS,
  line: (page, language) => mathLine(page, language ? { lang: language } : {}),
  titleKey: (number) => rungKey(number, 'title'),
  shortKey: (number) => rungKey(number, 'short'),
};

/** The way to the diagnosis. */
export const TO_DIAGNOSIS: AnswerButton = {
  label: { key: 'math-button-diagnosis' },
  command: mathLine('diagnosis'),
};

/** What to try after the last rung. */
export const TRIES: readonly AnswerButton[] = [
  { label: { key: 'math-button-learn' }, command: '/learn lesson:menu' },
  { label: { key: 'start-button-why' }, command: '/why depth:20 act:sigmoid seed:1' },
];

/** The asker's way up the ladder; where they have not begun, they stand where the diagnosis said. */
export async function standingOf({ progress }: Pick<Context<Measure>, 'progress'>): Promise<MyStanding> {
  const standing = await progress.of(COURSES.rungs);
  if (standing.at !== undefined) return standing;
  const { at } = await progress.of(COURSES.diagnosis);
  return at === undefined ? standing : { ...standing, at };
}
