import type { Insertable, Kysely, Transaction } from 'kysely';
import type { Announcement, QuizRounds, RoundChange, StoredAnswer, StoredRound } from './quiz-rounds.js';
import { pruneQuiz } from './sql-quiz-prune.js';
import type { QuizAnswersRow, QuizRoundsRow, Tables } from './tables.js';

/** Rows of one statement: SQLite takes 32,766 values, and a long statement keeps others waiting. */
const ROWS = 200;

function chunks<T>(rows: readonly T[]): readonly T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, index) =>
    rows.slice(index * ROWS, (index + 1) * ROWS),
  );
}

function rowOf(round: StoredRound): Insertable<QuizRoundsRow> {
  const { wakeAt, startedAt, alone, live, ...same } = round;
  return {
    ...same,
    wake_at: wakeAt,
    started_at: startedAt,
    ended_at: null,
    alone: Number(alone),
    live: Number(live),
  };
}

function roundOf({ wake_at, started_at, ended_at: _, alone, live, ...same }: QuizRoundsRow): StoredRound {
  return { ...same, wakeAt: wake_at, startedAt: started_at, alone: alone === 1, live: live === 1 };
}

function answerOf({ is_right, misconceptions, round: _, ...same }: QuizAnswersRow): StoredAnswer {
  return { ...same, right: is_right === 1, misconceptions: JSON.parse(misconceptions) };
}

async function keepAnswers(db: Transaction<Tables>, round: string, answers: readonly StoredAnswer[]) {
  const rows = answers.map(({ right, misconceptions, ...same }) => ({
    ...same,
    round,
    is_right: Number(right),
    misconceptions: JSON.stringify(misconceptions),
  }));
  for (const some of chunks(rows)) await db.insertInto('quiz_answers').values(some).execute();
}

async function announce(db: Transaction<Tables>, announcements: readonly Announcement[]) {
  if (announcements.length === 0) return;
  // A key that is there already was announced already.
  await db
    .insertInto('quiz_announcements')
    .values(announcements.map((each) => ({ ...each, due: 1, reference: null })))
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

async function keepScores(db: Transaction<Tables>, { round, scores }: RoundChange, at: number) {
  const rows = scores.map(({ right, ...same }) => ({
    ...same,
    round: round.id,
    chat: round.chat,
    right_answers: right,
    at,
  }));
  for (const some of chunks(rows)) await db.insertInto('quiz_scores').values(some).execute();
}

async function keepNames(db: Transaction<Tables>, names: ReadonlyMap<string, string>) {
  for (const some of chunks([...names].map(([user, name]) => ({ user, name, hidden: 0 })))) {
    await db
      .insertInto('quiz_players')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('user').doUpdateSet((row) => ({ name: row.ref('excluded.name') })),
      )
      .execute();
  }
}

/** Rounds in the database's `quiz_rounds` table, and what belongs to them. */
export function sqlQuizRounds(db: Kysely<Tables>, now: () => number): QuizRounds {
  return {
    async open(round, announcements) {
      return db.transaction().execute(async (step) => {
        const { numInsertedOrUpdatedRows } = await step
          .insertInto('quiz_rounds')
          .values(rowOf(round))
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows !== 1n) return false;
        await announce(step, announcements);
        return true;
      });
    },
    async find(id) {
      const row = await db.selectFrom('quiz_rounds').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) return undefined;
      // What another machine adds meanwhile is found out by the version.
      const answers = await db
        .selectFrom('quiz_answers')
        .selectAll()
        .where('round', '=', id)
        .orderBy('at')
        .execute();
      return { round: roundOf(row), answers: answers.map(answerOf) };
    },
    async latest(place) {
      const row = await db
        .selectFrom('quiz_rounds')
        .select('id')
        .where('place', '=', place)
        .orderBy('live', 'desc')
        .orderBy('started_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.id;
    },
    async commit(change) {
      const { id, version, state, wakeAt, live } = change.round;
      const at = now();
      return db.transaction().execute(async (step) => {
        const { numUpdatedRows } = await step
          .updateTable('quiz_rounds')
          .set({
            state,
            version: version + 1,
            wake_at: wakeAt,
            live: Number(live),
            ended_at: live ? null : at,
          })
          .where('id', '=', id)
          .where('version', '=', version)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows !== 1n) return false;
        await keepAnswers(step, id, change.answers);
        await announce(step, change.announcements);
        await keepScores(step, change, at);
        await keepNames(step, change.names);
        return true;
      });
    },
    async version(id) {
      const row = await db
        .selectFrom('quiz_rounds')
        .select('version')
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.version;
    },
    async due(at) {
      const rows = await db
        .selectFrom('quiz_rounds')
        .select('id')
        .where('live', '=', 1)
        .where('wake_at', '<=', at)
        .orderBy('wake_at')
        .execute();
      return rows.map(({ id }) => id);
    },
    async wakes() {
      const rows = await db
        .selectFrom('quiz_rounds')
        .select(['id', 'wake_at as wakeAt'])
        .where('live', '=', 1)
        .where('wake_at', 'is not', null)
        .orderBy('wake_at')
        .$narrowType<{ wakeAt: number }>()
        .execute();
      return rows;
    },
    prune: (at, usualDays) => pruneQuiz(db, at, usualDays),
  };
}
