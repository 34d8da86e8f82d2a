import { sql } from 'kysely';
import type { CandidateScope, OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import { type Instant, plusMinutes } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

import type { Answer, Ask, RegistrationStatus } from '../schema.ts';

export interface AskedPerson {
  readonly registrationId: string;
  readonly name: string;
  readonly partnerId: string | null;
  readonly partner: string | null;
  readonly status: RegistrationStatus;
  /** Said to come later and not here yet. */
  readonly lateMinutes: number | null;
  readonly invitedAt: Instant | null;
  readonly remindedAt: Instant | null;
  readonly calledAt: Instant | null;
  /** When their link was first followed; null for never. */
  readonly openedAt: Instant | null;
  readonly answeredAt: Instant | null;
  readonly answeredBy: 'self' | 'staff' | null;
  /** Until when a place is kept for who waits. */
  readonly keptUntil: Instant | null;
}

/** Everybody within somebody's reach with how they were asked and what they said, by name; or one of them. */
export async function listAsked(
  db: Db,
  scope: OrganiserScope | PartnerScope,
  { now, id = null }: { now: Instant; id?: string | null },
): Promise<AskedPerson[]> {
  let rows = db
    .selectFrom('registrations')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .leftJoin('organisations', 'organisations.id', 'registrations.partnerId')
    .leftJoin('invitations', 'invitations.registrationId', 'registrations.id')
    .leftJoin('presences', (join) =>
      join
        .onRef('presences.eventId', '=', 'registrations.eventId')
        .onRef('presences.subjectId', '=', 'registrations.id')
        .on('presences.state', '=', 'late'),
    )
    .leftJoin('placeOffers', (join) =>
      join
        .onRef('placeOffers.registrationId', '=', 'registrations.id')
        .on('placeOffers.status', '=', 'open')
        .on('placeOffers.expiresAt', '>', now),
    )
    .select([
      'registrations.id as registrationId',
      sql<string>`people.first_name || ' ' || people.last_name`.as('name'),
      'registrations.partnerId',
      'organisations.name as partner',
      'registrations.status',
      'presences.lateMinutes',
      'invitedAt',
      'remindedAt',
      'calledAt',
      'registrations.firstOpenedAt as openedAt',
      'answeredAt',
      'answeredBy',
      'placeOffers.expiresAt as keptUntil',
    ])
    .where('registrations.eventId', '=', scope.eventId)
    .orderBy(sql`unaccent(lower(people.last_name)), unaccent(lower(people.first_name)), registrations.id`);
  if (scope.as === 'partner') rows = rows.where('registrations.partnerId', 'in', scope.organisationIds);
  if (id !== null) rows = rows.where('registrations.id', '=', id);
  return (await rows.execute()) as AskedPerson[];
}

const COLUMNS = { invite: 'invitedAt', remind: 'remindedAt', call: 'calledAt' } as const;

/** Notes of these people that they were asked, now. */
export async function noteAsked(
  db: Db,
  eventId: string,
  { what, registrationIds }: { what: Ask; registrationIds: readonly string[] },
  now: Instant,
): Promise<void> {
  if (registrationIds.length === 0) return;
  await db
    .insertInto('invitations')
    .values(registrationIds.map((registrationId) => ({ registrationId, eventId, [COLUMNS[what]]: now })))
    .onConflict((conflict) => conflict.column('registrationId').doUpdateSet({ [COLUMNS[what]]: now }))
    .execute();
}

export async function noteAnswer(
  db: Db,
  said: { eventId: string; registrationId: string; answer: Answer; by: 'self' | 'staff' },
  now: Instant,
): Promise<void> {
  const { eventId, registrationId, answer, by: answeredBy } = said;
  const row = { answer, answeredBy, answeredAt: now };
  await db
    .insertInto('invitations')
    .values({ registrationId, eventId, ...row })
    .onConflict((conflict) => conflict.column('registrationId').doUpdateSet(row))
    .execute();
}

/** What the page of the three buttons needs of its person beyond the registration. */
export async function ownAnswer(
  db: Db,
  { eventId, registrationId }: CandidateScope,
): Promise<{ lateMinutes: number | null; locale: string; readingLocale: string | null }> {
  return db
    .selectFrom('registrations')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .leftJoin('presences', (join) =>
      join
        .onRef('presences.eventId', '=', 'registrations.eventId')
        .onRef('presences.subjectId', '=', 'registrations.id')
        .on('presences.state', '=', 'late'),
    )
    .select(['presences.lateMinutes', 'people.locale', 'people.readingLocale'])
    .where('registrations.id', '=', registrationId)
    .where('registrations.eventId', '=', eventId)
    .executeTakeFirstOrThrow();
}

/** For how long nobody is called by themselves when nothing is set. */
export const USUAL_CALL_HOURS = 48;

export async function callAfterHours(db: Db, eventId: string): Promise<number | null> {
  const row = await db
    .selectFrom('invitationSettings')
    .select('callAfterHours')
    .where('eventId', '=', eventId)
    .executeTakeFirst();
  return row === undefined ? USUAL_CALL_HOURS : row.callAfterHours;
}

export async function saveCallAfterHours(db: Db, eventId: string, hours: number | null): Promise<void> {
  await db
    .insertInto('invitationSettings')
    .values({ eventId, callAfterHours: hours })
    .onConflict((conflict) => conflict.column('eventId').doUpdateSet({ callAfterHours: hours }))
    .execute();
}

/**
 * Notes of all who were invited long enough ago, did not answer and are on no list that they are to be called, and gives
 * them. Events that have begun are left alone, and rehearsals.
 */
export async function takeSilent(
  db: Db,
  now: Instant,
): Promise<{ eventId: string; registrationId: string }[]> {
  const { rows } = await sql<{ eventId: string; registrationId: string }>`
    update invitations set called_at = ${now}
    from registrations, events
    left join invitation_settings on invitation_settings.event_id = events.id
    where registrations.id = invitations.registration_id and events.id = invitations.event_id
      and registrations.status = 'registered' and invited_at is not null
      and called_at is null and answered_at is null
      and events.rehearsal_of is null
      and invited_at + make_interval(hours => case when invitation_settings.event_id is null then ${USUAL_CALL_HOURS}::int
        else invitation_settings.call_after_hours end) <= ${now}
      and exists (select from rounds where rounds.event_id = events.id
        and rounds.starts_at > ${now}::timestamptz + make_interval(secs => events.clock_shift_seconds))
    returning invitations.event_id as "eventId", invitations.registration_id as "registrationId"`.execute(db);
  return rows;
}

/** Events that are near enough for a reminder to be due: not longer ago than three days, not further than two months. */
export async function eventsNearby(db: Db, now: Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('events')
    .select('id')
    .where('rehearsalOf', 'is', null)
    .where(
      sql<boolean>`date between (${plusMinutes(now, -64 * 24 * 60)}::timestamptz + make_interval(secs => clock_shift_seconds))::date
        and (${plusMinutes(now, 61 * 24 * 60)}::timestamptz + make_interval(secs => clock_shift_seconds))::date`,
    )
    .execute();
  return rows.map(({ id }) => id);
}
