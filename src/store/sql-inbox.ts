import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Inbox, Update } from './inbox.js';
import { PRESENT } from './leases.js';
import { overPassing } from './passing.js';
import type { InboxRow, Tables } from './tables.js';

/** What an update is once it is answered: an id, and nothing about anyone. */
export const FINISHED = { body: null, user: null } as const;
/** A process is believed dead so long after its lease ended, in ms: after an outage of the database all come back at once. */
const DOUBT = 4_000;

/** Networks number their updates upwards, so the longer number and then the greater one came later. */
function byNumber(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : Number(one > other));
}

function updateOf({ source, id, user, turn, body }: InboxRow): Update[] {
  if (body === null) return [];
  return [{ source, id, body, ...(user === null ? {} : { user }), ...(turn === null ? {} : { turn }) }];
}

/**
 * An inbox in the database's `inbox` table. Taking an update counts as its first attempt.
 * @param owner this process among those that share the database; where it is alone, whatever is unfinished is its own.
 */
export function sqlInbox(db: Kysely<Tables>, now: () => number, owner: string | null = null): Inbox {
  /** Whether an update is in no living process's hands. */
  function isLeft(row: ExpressionBuilder<Tables, 'inbox'>) {
    if (owner === null) return row.lit(true);
    const living = row
      .selectFrom('leases')
      .select('leases.owner')
      .where('leases.name', 'like', `${PRESENT}%`)
      .where('leases.until', '>', now() - DOUBT);
    return row.or([row('inbox.owner', 'is', null), row('inbox.owner', 'not in', living)]);
  }
  return {
    patiently: overPassing,
    shared: owner !== null,
    async take({ source, id, user = null, turn = null, body }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('inbox')
        .values({ source, id, user, turn, body, owner, attempts: 1, taken_at: now() })
        .onConflict((conflict) => conflict.columns(['source', 'id']).doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    async finish(source, id) {
      await db.updateTable('inbox').set(FINISHED).where('source', '=', source).where('id', '=', id).execute();
    },
    async unfinished(source, most) {
      await db
        .updateTable('inbox')
        .set(FINISHED)
        .where('source', '=', source)
        .where('body', 'is not', null)
        .where('attempts', '>=', most)
        .where(isLeft)
        .execute();
      const rows = await db
        .updateTable('inbox')
        .set((row) => ({ attempts: row('attempts', '+', 1), owner }))
        .where('source', '=', source)
        .where('body', 'is not', null)
        .where('attempts', '<', most)
        .where(isLeft)
        .returningAll()
        .execute();
      return rows
        .sort((one, other) => one.taken_at - other.taken_at || byNumber(one.id, other.id))
        .flatMap(updateOf);
    },
    async leave(source) {
      if (owner === null) return;
      await db
        .updateTable('inbox')
        .set((row) => ({ owner: null, attempts: row('attempts', '-', 1) }))
        .where('source', '=', source)
        .where('owner', '=', owner)
        .where('body', 'is not', null)
        .execute();
    },
    async isWaiting(source, turn, id) {
      if (owner === null) return false;
      const rows = await db
        .selectFrom('inbox')
        .select('id')
        .where('source', '=', source)
        .where('turn', '=', turn)
        .where('body', 'is not', null)
        .where((row) => row.or([row('owner', 'is', null), row('owner', '<>', owner)]))
        .execute();
      return rows.some((other) => byNumber(other.id, id) < 0);
    },
    async prune(before) {
      await db.deleteFrom('inbox').where('taken_at', '<', before).where('body', 'is', null).execute();
    },
  };
}
