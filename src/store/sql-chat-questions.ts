import type { Kysely } from 'kysely';
import type { ChatQuestions } from './chat-questions.js';
import type { Tables } from './tables.js';

/** Rows of one statement. */
const ROWS = 100;

/** Chats' own questions in the database's `chat_questions` table. */
export function sqlChatQuestions(db: Kysely<Tables>): ChatQuestions {
  return {
    of: (chat) =>
      db
        .selectFrom('chat_questions')
        .select(['id', 'body'])
        .where('chat', '=', chat)
        .orderBy('place')
        .orderBy('id')
        .execute(),
    add: (chat, questions, most) =>
      db.transaction().execute(async (step) => {
        const before = await step
          .selectFrom('chat_questions')
          .select(['id', 'place'])
          .where('chat', '=', chat)
          .execute();
        const ids = new Set([...before.map(({ id }) => id), ...questions.map(({ id }) => id)]);
        if (ids.size > most) return false;
        const next = 1 + Math.max(0, ...before.map(({ place }) => place));
        const rows = questions.map(({ id, body }, index) => ({ chat, id, body, place: next + index }));
        for (let from = 0; from < rows.length; from += ROWS) {
          await step
            .insertInto('chat_questions')
            .values(rows.slice(from, from + ROWS))
            .onConflict((conflict) =>
              conflict.columns(['chat', 'id']).doUpdateSet((row) => ({ body: row.ref('excluded.body') })),
            )
            .execute();
        }
        return true;
      }),
    async clear(chat) {
      await db.deleteFrom('chat_questions').where('chat', '=', chat).execute();
    },
  };
}
