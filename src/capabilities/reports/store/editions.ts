import type { OrganiserScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import type { EditionFigures } from '../schema.ts';

/** Keeps what was typed of the edition before this event, in place of what was typed before. */
export async function keepPreviousFigures(
  db: Db,
  scope: OrganiserScope,
  figures: EditionFigures,
): Promise<void> {
  await db
    .insertInto('pastEditions')
    .values({ eventId: scope.eventId, figures: JSON.stringify(figures) })
    .onConflict((conflict) => conflict.column('eventId').doUpdateSet({ figures: JSON.stringify(figures) }))
    .execute();
}

export async function findPreviousFigures(db: Db, scope: OrganiserScope): Promise<EditionFigures | null> {
  const row = await db
    .selectFrom('pastEditions')
    .select('figures')
    .where('eventId', '=', scope.eventId)
    .executeTakeFirst();
  return (row?.figures ?? null) as EditionFigures | null;
}
