import type { OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Template } from '../schema.ts';

/** The templates of the asker's organisation, by name. */
export async function listTemplates(db: Db, scope: OrganiserScope): Promise<Template[]> {
  const rows = await db
    .selectFrom('reportTemplates')
    .select(['id', 'name', 'bySex', 'fields'])
    .where('organisationId', '=', scope.organisationId)
    .orderBy('name')
    .execute();
  return rows as unknown as Template[];
}

/** Keeps a template, new or in place of the one of this id; null when the organisation has none of that id. */
export async function keepTemplate(
  db: Db,
  scope: OrganiserScope,
  { id, name, bySex, fields }: Omit<Template, 'id'> & { id: string | null },
  now: Instant,
): Promise<string | null> {
  const values = { name, bySex, fields: JSON.stringify(fields), updatedAt: now };
  if (id === null) {
    const added = await db
      .insertInto('reportTemplates')
      .values({ id: newId(), organisationId: scope.organisationId, ...values, createdAt: now })
      .returning('id')
      .executeTakeFirstOrThrow();
    return added.id;
  }
  const kept = await db
    .updateTable('reportTemplates')
    .set(values)
    .where('id', '=', id)
    .where('organisationId', '=', scope.organisationId)
    .returning('id')
    .executeTakeFirst();
  return kept?.id ?? null;
}

/** The name of the template removed; null when there was none. */
export async function removeTemplate(db: Db, scope: OrganiserScope, id: string): Promise<string | null> {
  const removed = await db
    .deleteFrom('reportTemplates')
    .where('id', '=', id)
    .where('organisationId', '=', scope.organisationId)
    .returning('name')
    .executeTakeFirst();
  return removed?.name ?? null;
}
