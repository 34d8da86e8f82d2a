import type { Db } from '../../../kernel/database.ts';

export async function organisationNamed(db: Db, id: string): Promise<string | null> {
  const row = await db.selectFrom('organisations').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name ?? null;
}
