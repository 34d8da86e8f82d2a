import { sql } from 'kysely';
import type { OrganisationScope, OrganiserScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import type { EditionMessages } from '../rules/edition-file.ts';
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

/** How an event writes to people, where it is not the usual: words, hours, reminders. */
export async function messagesOf(db: Db, scope: OrganiserScope): Promise<EditionMessages> {
  const { eventId } = scope;
  const minute = (column: string) => sql<string | null>`to_char(${sql.ref(column)}, 'HH24:MI')`;
  const texts = await db
    .selectFrom('messageTexts')
    .select(['kind', 'locale', 'subject', 'body', 'sms'])
    .where('eventId', '=', eventId)
    .orderBy('kind')
    .orderBy('locale')
    .execute();
  const settings = await db
    .selectFrom('messageSettings')
    .select([
      minute('quietFrom').as('quietFrom'),
      minute('quietUntil').as('quietUntil'),
      'mostPerDay',
      'nextMinutes',
    ])
    .where('eventId', '=', eventId)
    .executeTakeFirst();
  const reminders = await db
    .selectFrom('eventReminders')
    .select(['kind', 'isOn', 'days', minute('atTime').as('atTime'), 'minutes', 'channel'])
    .where('eventId', '=', eventId)
    .orderBy('kind')
    .execute();
  return { texts, settings: settings ?? null, reminders };
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
