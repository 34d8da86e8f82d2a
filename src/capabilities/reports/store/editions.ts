import type { OrganisationScope, OrganiserScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import type { EditionFigures } from '../schema.ts';

/** Keeps what was typed of the edition before this event, in place of what was typed before. */
export async function keepPreviousFigures(
  db: Db,
  scope: Pick<OrganiserScope, 'eventId'>,
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

/** For how many days a need holds that nobody has confirmed. */
export async function needDaysOf(db: Db, scope: OrganisationScope): Promise<number> {
  const { needDays } = await db
    .selectFrom('organisations')
    .select('needDays')
    .where('id', '=', scope.organisationId)
    .executeTakeFirstOrThrow();
  return needDays;
}

/** The organisation's name; null when it is not within reach. */
export async function organisationNamed(db: Db, scope: OrganisationScope): Promise<string | null> {
  const row = await db
    .selectFrom('organisations')
    .select('name')
    .where('id', '=', scope.organisationId)
    .executeTakeFirst();
  return row?.name ?? null;
}
