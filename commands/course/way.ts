import type { MyStanding } from '../../src/chat/my-progress.js';
import type { Step, Stop } from './course.js';

/** What comes after a step. */
export function after<S extends Step>(steps: readonly S[], { number }: Step): Stop<S> {
  return steps[number] ?? 'summary';
}

/** Where somebody goes on: the step they were at, or, where they passed that, the next one they have not passed. */
export function goOn<S extends Step>(steps: readonly S[], { at, passed }: MyStanding): Stop<S> {
  const open = steps.filter(({ number }) => !passed.includes(number));
  const here = steps.find(({ number }) => number === at);
  if (here && !passed.includes(here.number)) return here;
  return open.find(({ number }) => number > (at ?? 0)) ?? open[0] ?? 'summary';
}
