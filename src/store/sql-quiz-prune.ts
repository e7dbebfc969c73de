import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.js';

const DAY = 24 * 3_600_000;

/** Which rounds are to be forgotten: of one chat, or of every chat but some, that ended before a time. */
interface Old {
  readonly chat?: string;
  readonly except?: readonly string[];
  readonly before: number;
}

async function forgetOld(db: Transaction<Tables>, { chat, except = [], before }: Old): Promise<void> {
  let old = db.selectFrom('quiz_rounds').select('id').where('live', '=', 0).where('ended_at', '<', before);
  if (chat !== undefined) old = old.where('chat', '=', chat);
  if (except.length > 0) old = old.where('chat', 'not in', except);
  await db.deleteFrom('quiz_answers').where('round', 'in', old).execute();
  await db.deleteFrom('quiz_scores').where('round', 'in', old).execute();
  await db.deleteFrom('quiz_announcements').where('round', 'in', old).execute();
  await db.deleteFrom('quiz_rounds').where('id', 'in', old).execute();
}

/** Forgets rounds that ended longer ago than their chat wants them kept, in days; `usual` where it did not choose. */
export async function pruneQuiz(db: Kysely<Tables>, now: number, usual: number): Promise<void> {
  await db.transaction().execute(async (step) => {
    const chosen = await step.selectFrom('quiz_settings').select(['chat', 'days']).execute();
    for (const { chat, days } of chosen) await forgetOld(step, { chat, before: now - days * DAY });
    await forgetOld(step, { except: chosen.map(({ chat }) => chat), before: now - usual * DAY });
  });
}
