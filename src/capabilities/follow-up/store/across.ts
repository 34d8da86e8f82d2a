import { sql } from 'kysely';
import type { CaseloadScope } from '../../../kernel/actor.ts';
import type { LocalDate } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Met } from '../schema.ts';
import { CAME, followUps } from './follow-ups.ts';

/**
 * Everybody who came to an event since a day and whom these organisations brought, or who came by themselves to an event
 * of one that the asker manages; soonest event first, then by name. Rehearsals follow nobody up. One query.
 */
export async function listCameAcross(
  db: Db,
  scope: CaseloadScope,
  { managed, since }: { readonly managed: readonly string[]; readonly since: LocalDate },
) {
  return db
    .selectFrom('registrations')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .innerJoin('events', 'events.id', 'registrations.eventId')
    .leftJoin('organisations', 'organisations.id', 'registrations.partnerId')
    .leftJoin('caseloadLinks as links', (join) =>
      join
        .onRef('links.personId', '=', 'registrations.personId')
        .on(sql<boolean>`links.organisation_id = coalesce(registrations.partner_id, events.organisation_id)`),
    )
    .leftJoin('accounts', 'accounts.id', 'links.counsellorId')
    .select([
      'registrations.id as registrationId',
      'registrations.personId',
      sql<string>`upper(right(registrations.id::text, 8))`.as('reference'),
      'people.firstName',
      'people.lastName',
      'people.phone',
      'people.email',
      'organisations.name as partner',
      'links.counsellorId',
      'accounts.name as counsellor',
      'events.id as eventId',
      'events.name as eventName',
      'events.date as eventDate',
      'events.timeZone',
      'events.clockShiftSeconds',
      followUps,
    ])
    .where('events.rehearsalOf', 'is', null)
    .where('events.date', '>=', since)
    .where('registrations.status', 'in', ['registered', 'confirmed'])
    .where(
      sql<boolean>`(registrations.partner_id = any(${[...scope.organisationIds]}::uuid[])
        or registrations.partner_id is null and events.organisation_id = any(${[...managed]}::uuid[]))`,
    )
    .where(CAME)
    .orderBy('events.date')
    .orderBy('people.lastName')
    .orderBy('people.firstName')
    .orderBy('registrations.id')
    .execute();
}

/** The companies that these candidates met, whatever the event. */
export async function listMetBy(
  db: Db,
  registrationIds: readonly string[],
): Promise<(Met & { registrationId: string })[]> {
  return db
    .selectFrom('meetings')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select(['meetings.registrationId', 'recruiters.id as recruiterId', 'companies.name as company'])
    .distinct()
    .where(sql<boolean>`meetings.registration_id = any(${[...registrationIds]}::uuid[])`)
    .where('meetings.status', 'not in', ['cancelled', 'missed'])
    .execute();
}
