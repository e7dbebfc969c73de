import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.js';

async function moveSchedules(db: Transaction<Tables>, from: string, to: string): Promise<void> {
  const [old, next] = [from, to].map((chat) => chat.slice(chat.indexOf(':') + 1));
  const rows = await db.selectFrom('schedules').selectAll().where('chat', '=', from).execute();
  for (const { kind, who, target } of rows) {
    await db
      .updateTable('schedules')
      .set({
        chat: to,
        who: who === from ? to : who,
        target: target.startsWith(old ?? '') ? `${next}${target.slice(old?.length)}` : target,
      })
      .where('kind', '=', kind)
      .where('who', '=', who)
      .execute();
  }
}

/**
 * Gives all that a chat has, `<platform>:<id>` each, to the chat it became: settings, course, own questions, schedules, rounds that are
 * over and their scores. What the new chat has chosen for itself stays instead.
 */
export async function moveChat(db: Kysely<Tables>, from: string, to: string): Promise<void> {
  await db.transaction().execute(async (step) => {
    for (const table of ['quiz_settings', 'courses', 'chat_questions', 'schedules'] as const) {
      const own = await step
        .selectFrom(table)
        .select('chat')
        .where('chat', '=', to)
        .limit(1)
        .executeTakeFirst();
      if (own) await step.deleteFrom(table).where('chat', '=', from).execute();
      else if (table === 'schedules') await moveSchedules(step, from, to);
      else await step.updateTable(table).set({ chat: to }).where('chat', '=', from).execute();
    }
    await step
      .updateTable('quiz_rounds')
      .set({ chat: to })
      .where('chat', '=', from)
      .where('live', '=', 0)
      .execute();
    await step.updateTable('quiz_scores').set({ chat: to }).where('chat', '=', from).execute();
  });
}
