import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';
import type { PublishedMeeting } from '../schema.ts';

function meetingsWithNames(db: Db) {
  return db
    .selectFrom('meetings')
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select([
      'meetings.id',
      'meetings.registrationId',
      'people.firstName',
      'people.lastName',
      'meetings.recruiterId',
      'companies.name as company',
      'meetings.roundNumber as round',
      sql<number>`(select count(*)::int from rounds
        where rounds.event_id = meetings.event_id and meetings.during && tstzrange(rounds.starts_at, rounds.ends_at))`.as(
        'rounds',
      ),
      sql<string>`lower(meetings.during)`.as('startsAt'),
      sql<string>`upper(meetings.during)`.as('endsAt'),
      'meetings.seat',
      'meetings.tableNumber as table',
      'meetings.status',
    ])
    .where('meetings.status', '<>', 'cancelled')
    .orderBy('meetings.roundNumber')
    .orderBy('companies.name')
    .orderBy('meetings.seat');
}

/** The meetings of the published plan, by round, recruiter and seat. */
export async function listMeetings(db: Db, eventId: string): Promise<PublishedMeeting[]> {
  return (await meetingsWithNames(db)
    .where('meetings.eventId', '=', eventId)
    .execute()) as PublishedMeeting[];
}

export async function listMeetingsOfRegistration(
  db: Db,
  registrationId: string,
): Promise<PublishedMeeting[]> {
  return (await meetingsWithNames(db)
    .where('meetings.registrationId', '=', registrationId)
    .execute()) as PublishedMeeting[];
}

export async function listMeetingsOfRecruiter(db: Db, recruiterId: string): Promise<PublishedMeeting[]> {
  return (await meetingsWithNames(db)
    .where('meetings.recruiterId', '=', recruiterId)
    .execute()) as PublishedMeeting[];
}
