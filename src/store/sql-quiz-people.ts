import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { PersonalQuiz } from './people.js';
import { NOBODY } from './quiz-rounds.js';
import type { Tables } from './tables.js';

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** What is kept of somebody's quizzes; undefined where nothing is. */
export async function quizOf(db: Kysely<Tables>, user: string): Promise<PersonalQuiz | undefined> {
  const player = await db
    .selectFrom('quiz_players')
    .select(['name', 'hidden'])
    .where('user', '=', user)
    .executeTakeFirst();
  const answers = await db
    .selectFrom('quiz_answers')
    .select(['round', 'question', 'item', 'answer', 'is_right', 'at'])
    .where('user', '=', user)
    .orderBy('at')
    .execute();
  const scores = await db
    .selectFrom('quiz_scores')
    .select(['round', 'chat', 'points', 'at'])
    .where('user', '=', user)
    .orderBy('at')
    .execute();
  const started = await db
    .selectFrom('quiz_rounds')
    .select(['id', 'chat', 'started_at'])
    .where('owner', '=', user)
    .orderBy('started_at')
    .execute();
  const reminder = await db
    .selectFrom('schedules')
    .select(['time', 'zone'])
    .where('kind', '=', 'reminder')
    .where('who', '=', user)
    .executeTakeFirst();
  // A private chat is known by its person.
  const own = await db
    .selectFrom('chat_questions')
    .select('body')
    .where('chat', '=', user)
    .orderBy('place')
    .execute();
  const daily = await db
    .selectFrom('schedules')
    .select(['time', 'zone'])
    .where('kind', '=', 'daily')
    .where('who', '=', user)
    .executeTakeFirst();
  const count = answers.length + scores.length + started.length + own.length;
  if (!player && !reminder && !daily && count === 0) return undefined;
  return {
    ...(player && player.name !== '' ? { name: player.name } : {}),
    hidden: player?.hidden === 1,
    answers: answers.map(({ is_right, answer, at, ...same }) => ({
      ...same,
      answer: JSON.parse(answer),
      right: is_right === 1,
      at: iso(at),
    })),
    scores: scores.map(({ at, ...same }) => ({ ...same, at: iso(at) })),
    ...(reminder ? { reminder } : {}),
    ...(daily ? { daily } : {}),
    questions: own.map(({ body }) => JSON.parse(body)),
    started: started.map(({ id, chat, started_at }) => ({ round: id, chat, at: iso(started_at) })),
  };
}

/**
 * Forgets whose answers they are, each under a name of its own, so that what a class answered stays counted; and deletes
 * everything else that names the person. Rounds under way learn of it by their version.
 */
export async function forgetQuizOf(db: Transaction<Tables>, user: string): Promise<void> {
  const answered = await db
    .selectFrom('quiz_answers')
    .select(['round', 'question'])
    .where('user', '=', user)
    .execute();
  for (const { round, question } of answered) {
    await db
      .updateTable('quiz_answers')
      .set({ user: `${NOBODY}${randomUUID()}` })
      .where('round', '=', round)
      .where('question', '=', question)
      .where('user', '=', user)
      .execute();
  }
  const rounds = [...new Set(answered.map(({ round }) => round))];
  await db
    .updateTable('quiz_rounds')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where((row) =>
      rounds.length === 0
        ? row('owner', '=', user)
        : row.or([row('id', 'in', rounds), row('owner', '=', user)]),
    )
    .execute();
  await db
    .updateTable('quiz_rounds')
    .set({ owner: '', place: NOBODY, chat: NOBODY, live: 0, wake_at: null })
    .where('owner', '=', user)
    .where('alone', '=', 1)
    .execute();
  await db.updateTable('quiz_rounds').set({ owner: '' }).where('owner', '=', user).execute();
  await db.deleteFrom('quiz_scores').where('user', '=', user).execute();
  await db.deleteFrom('quiz_players').where('user', '=', user).execute();
  await db.deleteFrom('schedules').where('who', '=', user).execute();
  for (const table of ['chat_questions', 'courses', 'quiz_settings'] as const) {
    await db.deleteFrom(table).where('chat', '=', user).execute();
  }
}
