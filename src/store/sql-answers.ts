import type { Kysely } from 'kysely';
import type { AnswerPart, Answers, SentAnswer } from './answers.js';
import type { AnswersRow, Tables } from './tables.js';

function partsOf(json: string): readonly AnswerPart[] {
  return JSON.parse(json);
}

function answerOf(row: AnswersRow | undefined): SentAnswer | undefined {
  if (row === undefined) return undefined;
  const { source, chat, message, question, user, line, parts } = row;
  return {
    source,
    chat,
    message,
    user,
    line,
    parts: partsOf(parts),
    ...(question === null ? {} : { question }),
  };
}

/** Answers in the database's `answers` table. */
export function sqlAnswers(db: Kysely<Tables>, now: () => number): Answers {
  return {
    async keep({ source, chat, message, question = null, user, line, parts }) {
      const rest = { question, user, line, parts: JSON.stringify(parts), kept_at: now() };
      await db.transaction().execute(async (step) => {
        if (question !== null) {
          await step
            .deleteFrom('answers')
            .where('source', '=', source)
            .where('chat', '=', chat)
            .where('question', '=', question)
            .where('message', '!=', message)
            .execute();
        }
        await step
          .insertInto('answers')
          .values({ source, chat, message, ...rest })
          .onConflict((conflict) => conflict.columns(['source', 'chat', 'message']).doUpdateSet(rest))
          .execute();
      });
    },
    async byMessage(source, chat, message) {
      const row = await db
        .selectFrom('answers')
        .selectAll()
        .where('source', '=', source)
        .where('chat', '=', chat)
        .where('message', '=', message)
        .executeTakeFirst();
      return answerOf(row);
    },
    async byQuestion(source, chat, question) {
      const row = await db
        .selectFrom('answers')
        .selectAll()
        .where('source', '=', source)
        .where('chat', '=', chat)
        .where('question', '=', question)
        // Two machines that answer one question at the same moment can each leave a row.
        .orderBy('kept_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return answerOf(row);
    },
    async forget(source, chat, message) {
      await db
        .deleteFrom('answers')
        .where('source', '=', source)
        .where('chat', '=', chat)
        .where('message', '=', message)
        .execute();
    },
    async prune(before) {
      await db.deleteFrom('answers').where('kept_at', '<', before).execute();
    },
  };
}
