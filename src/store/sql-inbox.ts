import type { Kysely } from 'kysely';
import type { Inbox, Update } from './inbox.js';
import type { InboxRow, Tables } from './tables.js';

/** What an update is once it is answered: an id, and nothing about anyone. */
export const FINISHED = { body: null, user: null } as const;

/** Networks number their updates upwards, so the longer number and then the greater one came later. */
function byAge(one: InboxRow, other: InboxRow): number {
  return (
    one.taken_at - other.taken_at ||
    one.id.length - other.id.length ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  );
}

function updateOf({ source, id, user, body }: InboxRow): Update[] {
  if (body === null) return [];
  return [{ source, id, body, ...(user === null ? {} : { user }) }];
}

/** An inbox in the database's `inbox` table. Taking an update counts as its first attempt. */
export function sqlInbox(db: Kysely<Tables>, now: () => number): Inbox {
  return {
    async take({ source, id, user = null, body }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('inbox')
        .values({ source, id, user, body, attempts: 1, taken_at: now() })
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
        .execute();
      const rows = await db
        .updateTable('inbox')
        .set((row) => ({ attempts: row('attempts', '+', 1) }))
        .where('source', '=', source)
        .where('body', 'is not', null)
        .where('attempts', '<', most)
        .returningAll()
        .execute();
      return rows.sort(byAge).flatMap(updateOf);
    },
    async prune(before) {
      await db.deleteFrom('inbox').where('taken_at', '<', before).where('body', 'is', null).execute();
    },
  };
}
