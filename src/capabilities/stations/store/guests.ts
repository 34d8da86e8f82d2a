import { sql } from 'kysely';
import type { OrganiserScope, SiteScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { HostGuest } from '../schema.ts';

type HostScope = OrganiserScope | SiteScope;

/** Somebody who attends from a site: a candidate, or a recruiter who receives there. */
export interface StoredGuest {
  readonly kind: 'candidate' | 'recruiter';
  readonly id: string;
  readonly name: string;
  readonly state: HostGuest['state'];
}

/** Who is expected at a site, by name; those who said not to come left out. */
export async function listGuests(db: Db, scope: HostScope, siteId: string): Promise<StoredGuest[]> {
  const candidates = await db
    .selectFrom('registrations')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .leftJoin('presences', (join) =>
      join
        .onRef('presences.eventId', '=', 'registrations.eventId')
        .onRef('presences.subjectId', '=', 'registrations.id'),
    )
    .select([
      'registrations.id',
      sql<string>`trim(people.first_name || ' ' || people.last_name)`.as('name'),
      'presences.state',
    ])
    .where('registrations.eventId', '=', scope.eventId)
    .where('registrations.siteId', '=', siteId)
    .where('registrations.status', 'in', ['registered', 'confirmed'])
    .orderBy('people.firstName')
    .orderBy('people.lastName')
    .orderBy('registrations.id')
    .execute();
  const recruiters = await db
    .selectFrom('recruiters')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .leftJoin('presences', (join) =>
      join
        .onRef('presences.eventId', '=', 'recruiters.eventId')
        .onRef('presences.subjectId', '=', 'recruiters.id'),
    )
    .select(['recruiters.id', 'companies.name', 'presences.state'])
    .where('recruiters.eventId', '=', scope.eventId)
    .where('recruiters.siteId', '=', siteId)
    .where('recruiters.withdrawnAt', 'is', null)
    .orderBy('companies.name')
    .execute();
  const guest = (kind: StoredGuest['kind']) => (row: { id: string; name: string; state: string | null }) => ({
    kind,
    id: row.id,
    name: row.name,
    state: (row.state ?? 'expected') as HostGuest['state'],
  });
  return [...candidates.map(guest('candidate')), ...recruiters.map(guest('recruiter'))];
}

/** Meetings of the people of a site that no station holds: at a table of the site, by telephone. */
export async function listOtherMeetings(db: Db, scope: HostScope, siteId: string) {
  return db
    .selectFrom('meetings')
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select([
      'meetings.registrationId',
      'companies.name as company',
      sql<Instant>`lower(meetings.during)`.as('startsAt'),
      sql<Instant>`upper(meetings.during)`.as('endsAt'),
    ])
    .where('meetings.eventId', '=', scope.eventId)
    .where('registrations.siteId', '=', siteId)
    .where('meetings.stationId', 'is', null)
    .where('meetings.status', 'not in', ['cancelled', 'missed'])
    .orderBy('meetings.during')
    .execute();
}

/** A site of an event by its name and how to get in, for who helps there; null for another event's. */
export async function findSite(db: Db, scope: HostScope, siteId: string) {
  const row = await db
    .selectFrom('sites')
    .select(['id', 'name', 'address', 'accessNotes'])
    .where('eventId', '=', scope.eventId)
    .where('id', '=', siteId)
    .executeTakeFirst();
  return row ?? null;
}
