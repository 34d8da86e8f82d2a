import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Given } from '../schema.ts';

/** Events that ended within so many days can still have answers to chase and to tell. */
const LOOKS_BACK_DAYS = 100;

/** Real events of the last weeks, by their own clock: those whose answers are chased and told. */
export async function recentEvents(db: Db, now: Instant): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from events where rehearsal_of is null and plan_version > 0
      and ((${now}::timestamptz + make_interval(secs => clock_shift_seconds)) at time zone time_zone)::date
        between date and date + ${LOOKS_BACK_DAYS}::int
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}

export interface Untold
  extends Pick<
    Given,
    'meetingId' | 'registrationId' | 'company' | 'result' | 'reason' | 'words' | 'givenAt'
  > {
  readonly hasPartner: boolean;
}

/** Answers of an event that nobody has told yet, or that changed since, by person. */
export async function listUntold(db: Db, eventId: string): Promise<Untold[]> {
  const { rows } = await sql<Untold>`
    select outcomes.meeting_id, meetings.registration_id, companies.name as company, outcomes.result, outcomes.reason,
      outcomes.words, outcomes.given_at, registrations.partner_id is not null as has_partner
    from outcomes join meetings on meetings.id = outcomes.meeting_id and meetings.status <> 'cancelled'
    join registrations on registrations.id = meetings.registration_id and registrations.status in ('registered', 'confirmed')
    join people on people.id = registrations.person_id and people.erased_at is null
    join recruiters on recruiters.id = meetings.recruiter_id
    join companies on companies.id = recruiters.company_id
    left join answers_told as told on told.meeting_id = outcomes.meeting_id and told.result = outcomes.result
    where outcomes.event_id = ${eventId} and outcomes.given_by = 'recruiter' and told.meeting_id is null
    order by meetings.registration_id, meetings.during`.execute(db);
  return rows;
}

/** Writes down that this answer was told; another one told before for the same interview is replaced. */
export async function noteTold(
  db: Db,
  told: {
    readonly eventId: string;
    readonly meetingIds: readonly { readonly meetingId: string; readonly result: string }[];
    readonly how: 'message' | 'staff';
    readonly by: string | null;
  },
  now: Instant,
): Promise<void> {
  const { eventId, meetingIds, how, by } = told;
  if (meetingIds.length === 0) return;
  await db
    .insertInto('answersTold')
    .values(
      meetingIds.map(({ meetingId, result }) => ({
        meetingId,
        result,
        eventId,
        how,
        toldAt: now,
        toldBy: by,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('meetingId').doUpdateSet((eb) => ({
        result: eb.ref('excluded.result'),
        how,
        toldAt: now,
        toldBy: by,
      })),
    )
    .execute();
}

/** Takes a tick back; false when there was none. */
export async function forgetTold(db: Db, meetingId: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('answersTold')
    .where('meetingId', '=', meetingId)
    .returning('meetingId')
    .executeTakeFirst();
  return gone !== undefined;
}

export async function noteReminders(
  db: Db,
  eventId: string,
  all: readonly { readonly recruiterId: string; readonly owed: number }[],
  by: string | null,
  now: Instant,
): Promise<void> {
  if (all.length === 0) return;
  await db
    .insertInto('answerReminders')
    .values(
      all.map(({ recruiterId, owed }) => ({
        id: newId(),
        eventId,
        recruiterId,
        owed,
        sentAt: now,
        sentBy: by,
      })),
    )
    .execute();
}
