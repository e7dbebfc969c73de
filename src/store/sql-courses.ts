import type { Kysely, Transaction } from 'kysely';
import type { Courses } from './courses.js';
import type { Tables } from './tables.js';

async function chatsOf(db: Kysely<Tables> | Transaction<Tables>, code: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('courses')
    .select('chat')
    .where('code', '=', code)
    .orderBy('joined_at')
    .orderBy('chat')
    .execute();
  return rows.map(({ chat }) => chat);
}

/** Courses in the database's `courses` table. */
export function sqlCourses(db: Kysely<Tables>, now: () => number): Courses {
  return {
    async of(chat) {
      const own = await db.selectFrom('courses').select('code').where('chat', '=', chat).executeTakeFirst();
      return own && { code: own.code, chats: await chatsOf(db, own.code) };
    },
    found: (code, chat) =>
      db.transaction().execute(async (step) => {
        if ((await chatsOf(step, code)).length > 0) return false;
        const { numInsertedOrUpdatedRows } = await step
          .insertInto('courses')
          .values({ code, chat, joined_at: now() })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        return numInsertedOrUpdatedRows === 1n;
      }),
    join: (code, chat, most) =>
      db.transaction().execute(async (step) => {
        const chats = await chatsOf(step, code);
        if (chats.length === 0 || (chats.length >= most && !chats.includes(chat))) return false;
        await step
          .insertInto('courses')
          .values({ code, chat, joined_at: now() })
          .onConflict((conflict) => conflict.column('chat').doUpdateSet({ code }))
          .execute();
        return true;
      }),
    async leave(chat) {
      await db.deleteFrom('courses').where('chat', '=', chat).execute();
    },
  };
}
