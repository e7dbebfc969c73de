import type { TableRow } from '../quiz/score-table.js';
import { placed } from '../quiz/standings.js';
import { NOBODY } from '../store/quiz-rounds.js';
import type { QuizScores } from '../store/quiz-scores.js';

/** Somebody's score before places are given. */
export interface Score {
  readonly user: string;
  readonly points: number;
  readonly right: number;
  readonly answered: number;
  readonly streak: number;
}

/** A table of scores with names, as one person may see it; people who had themselves forgotten are left out. */
export async function tableOf(
  scores: readonly Score[],
  names: Pick<QuizScores, 'names'>,
  me?: string,
): Promise<readonly TableRow[]> {
  const known = scores.filter(({ user }) => !user.startsWith(NOBODY));
  const named = await names.names(known.map(({ user }) => user));
  return placed(known).map(({ user, place, points, right, answered, streak }) => {
    const name = named.get(user);
    return {
      place,
      me: user === me,
      points,
      right,
      answered,
      streak,
      ...(name === undefined ? {} : { name }),
    };
  });
}
