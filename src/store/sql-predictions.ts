import type { Kysely } from 'kysely';
import type { Predictions } from './predictions.js';
import type { Tables } from './tables.js';

/** Somebody guessed before: nothing of the second guess is kept. */
class AlreadyGuessed extends Error {}

/** Predictions in the database's `predictions` and `prediction_guesses` tables. */
export function sqlPredictions(db: Kysely<Tables>, now: () => number): Predictions {
  return {
    async open(place, code, owner) {
      await db
        .insertInto('predictions')
        .values({ place, code, owner, revealed: 0, guesses: 0, opened_at: now() })
        .onConflict((conflict) => conflict.columns(['place', 'code']).doNothing())
        .execute();
    },
    async current(place) {
      const row = await db
        .selectFrom('predictions')
        .select('code')
        .where('place', '=', place)
        .where('revealed', '=', 0)
        .orderBy('opened_at', 'desc')
        .orderBy('code')
        .limit(1)
        .executeTakeFirst();
      return row?.code;
    },
    async find(place, code) {
      const row = await db
        .selectFrom('predictions')
        .select(['owner', 'revealed'])
        .where('place', '=', place)
        .where('code', '=', code)
        .executeTakeFirst();
      if (!row) return undefined;
      const guesses = await db
        .selectFrom('prediction_guesses')
        .select(['user', 'decades'])
        .where('place', '=', place)
        .where('code', '=', code)
        .orderBy('at')
        .orderBy('user')
        .execute();
      return {
        code,
        owner: row.owner,
        revealed: row.revealed === 1,
        guesses: new Map(guesses.map(({ user, decades }) => [user, decades])),
      };
    },
    async guess(place, code, user, decades) {
      try {
        return await db.transaction().execute(async (step) => {
          // Counting first holds the row, so that no guess slips in behind a reveal.
          const { numUpdatedRows } = await step
            .updateTable('predictions')
            .set((row) => ({ guesses: row('guesses', '+', 1) }))
            .where('place', '=', place)
            .where('code', '=', code)
            .where('revealed', '=', 0)
            .executeTakeFirst();
          if (numUpdatedRows === 0n) return 'late';
          const { numInsertedOrUpdatedRows } = await step
            .insertInto('prediction_guesses')
            .values({ place, code, user, decades, at: now() })
            .onConflict((conflict) => conflict.columns(['place', 'code', 'user']).doNothing())
            .executeTakeFirst();
          if (numInsertedOrUpdatedRows === 0n) throw new AlreadyGuessed();
          return 'kept';
        });
      } catch (error) {
        if (error instanceof AlreadyGuessed) return 'already';
        throw error;
      }
    },
    async reveal(place, code) {
      await db
        .updateTable('predictions')
        .set({ revealed: 1 })
        .where('place', '=', place)
        .where('code', '=', code)
        .execute();
    },
    async prune(before) {
      await db.transaction().execute(async (step) => {
        const old = await step
          .selectFrom('predictions')
          .select(['place', 'code'])
          .where('opened_at', '<', before)
          .execute();
        for (const { place, code } of old) {
          await step
            .deleteFrom('prediction_guesses')
            .where('place', '=', place)
            .where('code', '=', code)
            .execute();
        }
        await step.deleteFrom('predictions').where('opened_at', '<', before).execute();
      });
    },
  };
}
