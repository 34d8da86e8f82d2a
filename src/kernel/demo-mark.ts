import { randomBytes } from 'node:crypto';
import type { Db } from './database.ts';

/** Whether this database was marked as the demo's. What is not marked may be somebody's real work. */
export async function isMarkedAsDemo(db: Db): Promise<boolean> {
  const row = await db.selectFrom('instance').select('demo').executeTakeFirst();
  return row?.demo ?? false;
}

/** Marks an empty database as the demo's, before anything is put in it. */
export async function markAsDemo(db: Db): Promise<void> {
  await db
    .insertInto('instance')
    .values({ signingKey: randomBytes(32).toString('base64url'), demo: true })
    .onConflict((conflict) => conflict.column('onlyRow').doUpdateSet({ demo: true }))
    .execute();
}
