import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { PersonalPredictions } from './people.js';
import { NOBODY } from './quiz-rounds.js';
import type { Tables } from './tables.js';

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** Somebody's guesses and the predictions they opened. */
export async function predictionsOf(db: Kysely<Tables>, user: string): Promise<PersonalPredictions> {
  const guesses = await db
    .selectFrom('prediction_guesses')
    .select(['place', 'code', 'decades', 'at'])
    .where('user', '=', user)
    .orderBy('at')
    .execute();
  const opened = await db
    .selectFrom('predictions')
    .select(['place', 'code', 'opened_at'])
    .where('owner', '=', user)
    .orderBy('opened_at')
    .execute();
  return {
    guesses: guesses.map(({ at, ...guess }) => ({ ...guess, at: iso(at) })),
    opened: opened.map(({ opened_at, ...same }) => ({ ...same, at: iso(opened_at) })),
  };
}

/**
 * Forgets whose guesses they are, each under a name of its own, so that what a class guessed stays counted, and who opened
 * what; what was foretold alone, in a place named after the person, goes altogether.
 */
export async function forgetPredictionsOf(db: Transaction<Tables>, user: string): Promise<void> {
  await db.deleteFrom('prediction_guesses').where('place', '=', user).execute();
  await db.deleteFrom('predictions').where('place', '=', user).execute();
  const made = await db
    .selectFrom('prediction_guesses')
    .select(['place', 'code'])
    .where('user', '=', user)
    .execute();
  for (const { place, code } of made) {
    await db
      .updateTable('prediction_guesses')
      .set({ user: `${NOBODY}${randomUUID()}` })
      .where('place', '=', place)
      .where('code', '=', code)
      .where('user', '=', user)
      .execute();
  }
  await db.updateTable('predictions').set({ owner: NOBODY }).where('owner', '=', user).execute();
}
