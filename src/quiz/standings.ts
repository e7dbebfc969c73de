import { countedQuestions, type Round, type RoundPlan } from './round.js';

/** Points for a right answer, the most its speed adds, and what each right answer in a row adds from the third on. */
export const POINTS = { right: 100, speed: 20, streak: 10 } as const;
const STREAK_FROM = 3;

/** How somebody has done in a round. */
export interface Standing {
  readonly user: string;
  /** From 1; the same for the same points. */
  readonly place: number;
  readonly points: number;
  readonly right: number;
  readonly answered: number;
  /** The most right answers in a row. */
  readonly streak: number;
}

function speedPoints({ milliseconds, speed }: RoundPlan, spent: number): number {
  if (!speed || milliseconds === null) return 0;
  return Math.round(POINTS.speed * Math.max(0, 1 - spent / milliseconds));
}

function standingOf(round: Round, user: string, counted: readonly number[]): Omit<Standing, 'place'> {
  const { answers, plan, excused } = round;
  let [points, right, answered, row, streak] = [0, 0, 0, 0, 0];
  for (const question of counted) {
    const given = answers[question]?.get(user);
    if (!given) {
      if (!excused.includes(question)) row = 0;
      continue;
    }
    answered += 1;
    points += Math.round(POINTS.right * given.grade.share);
    if (!given.grade.right) {
      row = 0;
      continue;
    }
    right += 1;
    row += 1;
    streak = Math.max(streak, row);
    points += speedPoints(plan, given.spent) + (row >= STREAK_FROM ? POINTS.streak : 0);
  }
  return { user, points, right, answered, streak };
}

/** Gives everybody a place by their points, most first; who has as many shares the place. */
export function placed<T extends { readonly user: string; readonly points: number }>(
  scores: readonly T[],
): readonly (T & { readonly place: number })[] {
  const sorted = scores.toSorted((a, b) => b.points - a.points || (a.user < b.user ? -1 : 1));
  const places = new Map<number, number>();
  sorted.forEach(({ points }, index) => {
    if (!places.has(points)) places.set(points, index + 1);
  });
  return sorted.map((score) => ({ ...score, place: places.get(score.points) ?? 1 }));
}

/** Everybody who answered a question that counts so far, best first. */
export function standings(round: Round): readonly Standing[] {
  const counted = countedQuestions(round);
  const users = new Set(counted.flatMap((question) => [...(round.answers[question]?.keys() ?? [])]));
  return placed([...users].map((user) => standingOf(round, user, counted)));
}
