import { sql } from 'kysely';
import type { OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

/** An interview by its two sides: it keeps its lock when it moves. */
export interface Pair {
  readonly registrationId: string;
  readonly recruiterId: string;
}

/** The interviews of an event that a whole new plan leaves where they are. */
export function listLocks(db: Db, eventId: string): Promise<Pair[]> {
  return db
    .selectFrom('meetingLocks')
    .select(['registrationId', 'recruiterId'])
    .where('eventId', '=', eventId)
    .execute();
}

export async function lockMeetings(
  tx: Db,
  { eventId }: OrganiserScope,
  pairs: readonly Pair[],
  now: Instant,
): Promise<void> {
  if (pairs.length === 0) return;
  await tx
    .insertInto('meetingLocks')
    .values(
      pairs.map(({ registrationId, recruiterId }) => ({
        eventId,
        registrationId,
        recruiterId,
        lockedAt: now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['registrationId', 'recruiterId']).doNothing())
    .execute();
}

/** Lets interviews go again; gives how many had been locked. */
export async function freeMeetings(
  tx: Db,
  { eventId }: OrganiserScope,
  pairs: readonly Pair[],
): Promise<number> {
  const freed = await sql`delete from meeting_locks using
    unnest(${pairs.map((one) => one.registrationId)}::uuid[], ${pairs.map((one) => one.recruiterId)}::uuid[])
      as freed (registration_id, recruiter_id)
    where meeting_locks.event_id = ${eventId} and meeting_locks.registration_id = freed.registration_id
      and meeting_locks.recruiter_id = freed.recruiter_id`.execute(tx);
  return Number(freed.numAffectedRows ?? 0);
}

/** A plan was published: what its draft had let go is free, and what was locked in it stays locked. */
export async function takeLocksOfDraft(
  tx: Db,
  { eventId, version }: { eventId: string; version: number },
  now: Instant,
): Promise<void> {
  await sql`with published as (select published_at, draft_id from plan_versions
      where event_id = ${eventId} and version = ${version} and draft_id is not null),
    locked as (select (meeting ->> 'registrationId')::uuid as registration_id, (meeting ->> 'recruiterId')::uuid as recruiter_id
      from published join plan_drafts on plan_drafts.id = draft_id, jsonb_array_elements(plan_drafts.meetings) as meeting
      where (meeting ->> 'locked')::boolean),
    freed as (delete from meeting_locks using published
      where event_id = ${eventId} and locked_at < published_at and not exists (select from locked
        where locked.registration_id = meeting_locks.registration_id and locked.recruiter_id = meeting_locks.recruiter_id))
    insert into meeting_locks (event_id, registration_id, recruiter_id, locked_at)
    select ${eventId}, registration_id, recruiter_id, ${now} from locked on conflict do nothing`.execute(tx);
}
