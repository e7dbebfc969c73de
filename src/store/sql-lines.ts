import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Lines } from './lines.js';
import type { Tables } from './tables.js';

/** 96 bits: two of a billion lines share a key with a chance of one in 10¹¹. */
const KEY_LENGTH = 16;

/** Lines in the database's `lines` table. */
export function sqlLines(db: Kysely<Tables>): Lines {
  return {
    async keep(line) {
      const key = createHash('sha256').update(line).digest('base64url').slice(0, KEY_LENGTH);
      await db
        .insertInto('lines')
        .values({ key, line })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute();
      return key;
    },
    async find(key) {
      const row = await db.selectFrom('lines').select('line').where('key', '=', key).executeTakeFirst();
      return row?.line;
    },
  };
}
