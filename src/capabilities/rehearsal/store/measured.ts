import { sql } from 'kysely';
import type { OrganiserScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import type { CountedEdition } from '../rules/measured.ts';

/**
 * What the past events of an organisation counted at their door, the latest first. An event at which nobody was noted
 * counts nothing: nobody knows who came. `before` is a date: events of that day and later are not over.
 */
export async function readEditions(
  db: Db,
  { organisationId }: Pick<OrganiserScope, 'organisationId'>,
  before: string,
): Promise<CountedEdition[]> {
  const came = sql<boolean>`(presences.state in ('present', 'late', 'left') or exists (
    select from meetings where meetings.registration_id = registrations.id and meetings.status = 'held'))`;
  const planned = sql<boolean>`registrations.source <> 'walk-in'`;
  const first = sql`(select min(starts_at) from rounds where rounds.event_id = events.id and cancelled_at is null)`;
  const rows = await db
    .selectFrom('events')
    .innerJoin('registrations', 'registrations.eventId', 'events.id')
    .leftJoin('presences', (join) =>
      join.onRef('presences.eventId', '=', 'events.id').onRef('presences.subjectId', '=', 'registrations.id'),
    )
    .select([
      'events.id as eventId',
      sql<number>`(count(*) filter (where ${planned}))::int`.as('registered'),
      sql<number>`(count(*) filter (where ${planned} and ${came}))::int`.as('came'),
      sql<number>`(count(*) filter (where ${planned} and ${came} and presences.arrived_at > ${first}))::int`.as(
        'late',
      ),
      sql<number>`(count(*) filter (where not ${planned}))::int`.as('walkIns'),
    ])
    .where('events.organisationId', '=', organisationId)
    .where('events.date', '<', before)
    .where('events.rehearsalOf', 'is', null)
    .where('registrations.status', 'in', ['registered', 'confirmed'])
    .groupBy(['events.id', 'events.date'])
    .having(sql<boolean>`count(*) filter (where ${came}) > 0`)
    .orderBy('events.date', 'desc')
    .execute();
  return rows;
}

/** The event with this id, or this public address; null when there is none. */
export async function findEventId(db: Db, idOrSlug: string): Promise<string | null> {
  const row = await db
    .selectFrom('events')
    .select('id')
    .where((eb) => eb.or([eb(sql<string>`id::text`, '=', idOrSlug), eb('slug', '=', idOrSlug)]))
    .executeTakeFirst();
  return row?.id ?? null;
}

/** How many people and recruiters are on the lists of an event. */
export async function countedHall(
  db: Db,
  { eventId }: Pick<OrganiserScope, 'eventId'>,
): Promise<{ candidates: number; recruiters: number }> {
  const { rows } = await sql<{ candidates: number; recruiters: number }>`select
    (select count(*)::int from registrations
      where event_id = ${eventId} and status in ('registered', 'confirmed')) as candidates,
    (select count(*)::int from recruiters where event_id = ${eventId} and withdrawn_at is null) as recruiters`.execute(
    db,
  );
  return rows[0]!;
}
