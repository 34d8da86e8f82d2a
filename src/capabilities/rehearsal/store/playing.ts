import { sql } from 'kysely';
import type { OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { ScriptLine } from '../schema.ts';

/**
 * Notes what a line of the script says, as a press at the door would; whoever was noted by hand before stays as noted.
 * False when nothing was noted.
 */
export async function noteLine(
  tx: Db,
  eventId: string,
  line: ScriptLine,
  { now, eventNow }: { now: Instant; eventNow: Instant },
): Promise<boolean> {
  if (line.does === 'leaves') return noteLeaving(tx, eventId, line, { now, eventNow });
  if (line.id === null || line.kind === 'walk-in' || line.kind === 'round') return false;
  const state = line.does === 'arrives' ? 'present' : 'absent';
  const arrivedAt = line.does === 'arrives' ? line.at : null;
  const about = { eventId, subjectKind: line.kind, subjectId: line.id };
  const added = await tx
    .insertInto('presences')
    .values({ ...about, state, arrivedAt, since: line.at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('subjectId')
    .executeTakeFirst();
  if (added === undefined) return false;
  await tx
    .insertInto('presenceMarks')
    .values({ ...about, id: newId(), state, saw: 'expected', at: now, eventAt: eventNow, receivedAt: now })
    .execute();
  return true;
}

/** Somebody who is here goes before the end; who was noted otherwise by hand stays as noted. */
async function noteLeaving(
  tx: Db,
  eventId: string,
  line: ScriptLine,
  { now, eventNow }: { now: Instant; eventNow: Instant },
): Promise<boolean> {
  if (line.id === null) return false;
  const left = await tx
    .updateTable('presences')
    .set({ state: 'left', since: line.at })
    .where('eventId', '=', eventId)
    .where('subjectId', '=', line.id)
    .where('state', 'in', ['present', 'late'])
    .returning('subjectId')
    .executeTakeFirst();
  if (left === undefined) return false;
  await tx
    .insertInto('presenceMarks')
    .values({
      ...{
        eventId,
        subjectKind: 'candidate',
        subjectId: line.id,
        id: newId(),
        state: 'left',
        saw: 'present',
      },
      ...{ at: now, eventAt: eventNow, receivedAt: now },
    })
    .execute();
  return true;
}

/**
 * Some interviews of a round turn out to go on: as if somebody had pressed so on the board. Which ones hangs on the seed
 * and on who meets whom by name: identifiers are new in each copy, and the same seed shall give the same evening.
 * Gives how many.
 */
export async function noteOverruns(
  tx: Db,
  eventId: string,
  { round, percent, seed, at }: { round: number; percent: number; seed: number; at: Instant },
): Promise<number> {
  const noted = await sql`insert into happenings (id, event_id, kind, meeting_id, round, at)
    select gen_random_uuid(), event_id, 'overrun', id,
      (select min(number) from rounds where rounds.event_id = meetings.event_id and number > ${round}
        and cancelled_at is null), ${at}
    from meetings where event_id = ${eventId} and round_number = ${round} and status in ('planned', 'called', 'running')
      and (select abs(hashtext(people.last_name || companies.name || ${String(seed)})) % 100 < ${percent}
        from registrations join people on people.id = person_id, recruiters join companies on companies.id = company_id
        where registrations.id = meetings.registration_id and recruiters.id = meetings.recruiter_id)
      and 2 = (select count(*) from presences where presences.event_id = meetings.event_id
        and subject_id in (registration_id, recruiter_id) and state in ('present', 'late'))
      and exists (select from rounds where rounds.event_id = meetings.event_id and number > ${round}
        and cancelled_at is null)
    on conflict do nothing returning 1`.execute(tx);
  return noted.rows.length;
}

/** After a round, each recruiter gives an invented result to those they met. */
export async function giveResults(tx: Db, eventId: string, round: number, at: Instant): Promise<void> {
  await sql`insert into outcomes (meeting_id, given_by, event_id, result, given_at)
    select id, 'recruiter', event_id,
      (array['second-yes', 'second-maybe', 'no', 'no', 'internship', 'training'])[1 + abs(hashtext(id::text)) % 6], ${at}
    from meetings where event_id = ${eventId} and round_number = ${round} and status = 'held'
    on conflict do nothing`.execute(tx);
}

/** Tells the open pages of the copy to look again. */
export async function wakePages(db: Db, eventId: string): Promise<void> {
  await sql`select pg_notify('live', ${eventId})`.execute(db);
}

/** What the rehearsal's page needs to know of the copy, in three queries. */
export async function readCopy(db: Db, { eventId }: Pick<OrganiserScope, 'eventId'>) {
  const presences = await db
    .selectFrom('presences')
    .select(['subjectKind', 'subjectId', 'state', 'arrivedAt'])
    .where('eventId', '=', eventId)
    .execute();
  const registrations = await db
    .selectFrom('registrations')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .select(['registrations.id', 'source', sql<string>`first_name || ' ' || last_name`.as('name')])
    .where('eventId', '=', eventId)
    .where('registrations.status', 'in', ['registered', 'confirmed'])
    .execute();
  const meetings = await db
    .selectFrom('meetings')
    .select(['registrationId', 'recruiterId', 'roundNumber', 'status'])
    .where('eventId', '=', eventId)
    .where('status', '<>', 'cancelled')
    .execute();
  return { presences, registrations, meetings };
}
export type CopyRows = Awaited<ReturnType<typeof readCopy>>;
