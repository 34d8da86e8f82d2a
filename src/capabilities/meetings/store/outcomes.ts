import { sql } from 'kysely';
import type { CandidateScope, DoorScope, OrganiserScope, RecruiterScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import { type Db, isConflict } from '../../../kernel/database.ts';
import type { Answer, Mark, MeetingStatus, PRESENCES, Reason, Result } from '../schema.ts';

type Presence = (typeof PRESENCES)[number];

/** One meeting as its recruiter, its candidate or the staff of its event may act on it; null for anybody else's. */
export async function findMeeting(
  db: Db,
  scope: CandidateScope | RecruiterScope | OrganiserScope | DoorScope,
  meetingId: string,
) {
  let rows = db
    .selectFrom('meetings')
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select([
      'meetings.id',
      'meetings.status',
      'meetings.registrationId',
      'meetings.recruiterId',
      'meetings.roundNumber as round',
      sql<Instant>`lower(meetings.during)`.as('startsAt'),
      sql<Instant>`upper(meetings.during)`.as('endsAt'),
      'people.firstName',
      'people.lastName',
      'companies.name as company',
    ])
    .where('meetings.id', '=', meetingId)
    .where('meetings.eventId', '=', scope.eventId)
    .forUpdate('meetings');
  if (scope.as === 'candidate') rows = rows.where('meetings.registrationId', '=', scope.registrationId);
  if (scope.as === 'recruiter') rows = rows.where('meetings.recruiterId', '=', scope.recruiterId);
  const row = await rows.executeTakeFirst();
  if (!row) return null;
  return {
    ...row,
    status: row.status as MeetingStatus,
    candidate: `${row.firstName} ${row.lastName}`,
  };
}

/** Whether a need is one of this recruiter's. */
export async function isNeedOf(db: Db, recruiterId: string, needId: string): Promise<boolean> {
  const row = await db
    .selectFrom('needs')
    .select('id')
    .where('id', '=', needId)
    .where('recruiterId', '=', recruiterId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Says what came of a meeting, or something else than before. One per meeting and side: saying it twice changes nothing. */
export async function saveOutcome(
  db: Db,
  outcome: {
    eventId: string;
    meetingId: string;
    givenBy: 'recruiter' | 'candidate';
    result: Result | `go-on-${Answer}`;
    needId: string | null;
    note: string | null;
    reason?: Reason | null;
    words?: string | null;
  },
  now: Instant,
): Promise<void> {
  const { result, needId, note, reason = null, words = null } = outcome;
  // A reason is one of a "no"; whoever changes their mind leaves none behind.
  const said = { result, needId, note, reason: result === 'no' ? reason : null, words, givenAt: now };
  await db
    .insertInto('outcomes')
    .values({ ...outcome, ...said })
    .onConflict((conflict) => conflict.columns(['meetingId', 'givenBy']).doUpdateSet(said))
    .execute();
}

/** What the recruiter of a meeting has said of it so far; null when nothing. */
export async function resultOf(db: Db, meetingId: string): Promise<Result | null> {
  const row = await db
    .selectFrom('outcomes')
    .select('result')
    .where('meetingId', '=', meetingId)
    .where('givenBy', '=', 'recruiter')
    .executeTakeFirst();
  return (row?.result as Result | undefined) ?? null;
}

/** Takes an outcome back; false when there was none. */
export async function removeOutcome(
  db: Db,
  { meetingId, givenBy }: { meetingId: string; givenBy: 'recruiter' | 'candidate' },
): Promise<boolean> {
  const removed = await db
    .deleteFrom('outcomes')
    .where('meetingId', '=', meetingId)
    .where('givenBy', '=', givenBy)
    .returning('meetingId')
    .executeTakeFirst();
  return removed !== undefined;
}

/** A meeting with everything that the staff of the day needs to act on it. */
export async function findStaffMeeting(db: Db, scope: OrganiserScope | DoorScope, meetingId: string) {
  const row = await db
    .selectFrom('meetings')
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .leftJoin('organisations', 'organisations.id', 'registrations.partnerId')
    .leftJoin('eventTables', (join) =>
      join
        .onRef('eventTables.eventId', '=', 'meetings.eventId')
        .onRef('eventTables.number', '=', 'meetings.tableNumber'),
    )
    .leftJoin('presences as candidateHere', (join) =>
      join
        .onRef('candidateHere.eventId', '=', 'meetings.eventId')
        .onRef('candidateHere.subjectId', '=', 'meetings.registrationId'),
    )
    .leftJoin('presences as recruiterHere', (join) =>
      join
        .onRef('recruiterHere.eventId', '=', 'meetings.eventId')
        .onRef('recruiterHere.subjectId', '=', 'meetings.recruiterId'),
    )
    .leftJoin('outcomes as said', (join) =>
      join.onRef('said.meetingId', '=', 'meetings.id').on('said.givenBy', '=', 'recruiter'),
    )
    .leftJoin('outcomes as answered', (join) =>
      join.onRef('answered.meetingId', '=', 'meetings.id').on('answered.givenBy', '=', 'candidate'),
    )
    .select([
      'meetings.id',
      'meetings.registrationId',
      'meetings.recruiterId',
      'meetings.seat',
      'meetings.status',
      'meetings.roundNumber as round',
      sql<Instant>`lower(meetings.during)`.as('startsAt'),
      sql<Instant>`upper(meetings.during)`.as('endsAt'),
      sql<string | null>`coalesce(event_tables.label, meetings.table_number::text)`.as('table'),
      sql<string>`people.first_name || ' ' || people.last_name`.as('candidate'),
      'companies.name as company',
      'organisations.name as partner',
      'candidateHere.state as presence',
      'recruiterHere.state as recruiterPresence',
      'said.result',
      'said.note',
      'said.reason',
      'said.words',
      'answered.result as answer',
    ])
    .where('meetings.id', '=', meetingId)
    .where('meetings.eventId', '=', scope.eventId)
    .executeTakeFirst();
  if (!row) return null;
  // What was said between two people is for the organiser, not for the door.
  const mayRead = scope.as === 'organiser';
  return {
    ...row,
    status: row.status as MeetingStatus,
    presence: (row.presence ?? 'expected') as Presence,
    recruiterPresence: (row.recruiterPresence ?? 'expected') as Presence,
    result: mayRead ? (row.result as Result | null) : null,
    note: mayRead ? row.note : null,
    reason: mayRead ? (row.reason as Reason | null) : null,
    words: mayRead ? row.words : null,
    answer: mayRead && row.answer !== null ? (row.answer.slice('go-on-'.length) as Answer) : null,
  };
}

/**
 * Writes what was seen of a meeting: it runs, it was held, nobody came. False when taking back "nobody came" finds
 * the place given to somebody else: the transaction must then end.
 */
export async function markMeeting(db: Db, meetingId: string, status: Mark, now: Instant): Promise<boolean> {
  try {
    await db.updateTable('meetings').set({ status, updatedAt: now }).where('id', '=', meetingId).execute();
    await sql`set constraints all immediate`.execute(db);
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}
