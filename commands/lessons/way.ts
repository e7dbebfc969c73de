import type { MyStanding } from '../../src/chat/my-progress.js';
import type { Lesson } from '../../src/i18n/lesson.js';

/** A page of the course that comes after or before another. */
export type Stop = Lesson | 'summary';

/** What comes after a lesson. */
export function after(lessons: readonly Lesson[], { number }: Lesson): Stop {
  return lessons[number] ?? 'summary';
}

/** Where somebody goes on: the lesson they were at, or, where they passed that, the next one they have not passed. */
export function goOn(lessons: readonly Lesson[], { at, passed }: MyStanding): Stop {
  const open = lessons.filter(({ number }) => !passed.includes(number));
  const here = lessons.find(({ number }) => number === at);
  if (here && !passed.includes(here.number)) return here;
  return open.find(({ number }) => number > (at ?? 0)) ?? open[0] ?? 'summary';
}
