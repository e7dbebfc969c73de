import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';
import type { Uploads } from './uploads.js';

/** Uploads in the database's `uploads` table. */
export function sqlUploads(db: Kysely<Tables>): Uploads {
  return {
    async find(source, key) {
      const row = await db
        .selectFrom('uploads')
        .select('file')
        .where('source', '=', source)
        .where('key', '=', key)
        .executeTakeFirst();
      return row?.file;
    },
    async keep(source, key, file) {
      await db
        .insertInto('uploads')
        .values({ source, key, file })
        .onConflict((conflict) => conflict.columns(['source', 'key']).doUpdateSet({ file }))
        .execute();
    },
    async forget(source, key) {
      await db.deleteFrom('uploads').where('source', '=', source).where('key', '=', key).execute();
    },
  };
}
