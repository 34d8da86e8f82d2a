import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { MeetingStatus } from '../schema.ts';

/**
 * Writes what became of several meetings, of those that are still open: what somebody marked or a repair took out
 * meanwhile stays as it is. Gives how many were written of each.
 */
export async function saveStatuses(
  db: Db,
  changes: readonly { id: string; status: MeetingStatus }[],
  now: Instant,
): Promise<Partial<Record<MeetingStatus, number>>> {
  const counts: Partial<Record<MeetingStatus, number>> = {};
  for (const status of new Set(changes.map((change) => change.status))) {
    const written = await db
      .updateTable('meetings')
      .set({ status, updatedAt: now })
      .where(
        'id',
        'in',
        changes.filter((change) => change.status === status).map(({ id }) => id),
      )
      .where('status', 'in', ['planned', 'called', 'running'])
      .returning('id')
      .execute();
    counts[status] = written.length;
  }
  return counts;
}

/**
 * Events whose clock is the real one and of which a round began or ended between two instants, or begins within the
 * minutes in which people are called to their table.
 */
export async function eventsAtABoundary(
  db: Db,
  { after, until, calledMinutes }: { after: Instant; until: Instant; calledMinutes: number },
): Promise<{ eventId: string; ended: number[] }[]> {
  const { rows } = await sql<{ eventId: string; ended: number[] }>`
    select rounds.event_id as "eventId",
      coalesce(array_agg(rounds.number) filter (
        where ends_at > ${after} and ends_at <= ${until} and clock_shift_seconds = 0), '{}') as ended
    from rounds join events on events.id = rounds.event_id
    cross join lateral (select make_interval(secs => clock_shift_seconds) as shift) clock
    where cancelled_at is null and plan_version > 0 and (
      (starts_at > ${after}::timestamptz + shift and starts_at <= ${until}::timestamptz + shift)
      or (ends_at > ${after}::timestamptz + shift and ends_at <= ${until}::timestamptz + shift)
      or (starts_at - make_interval(mins => ${calledMinutes}) > ${after}::timestamptz + shift
        and starts_at - make_interval(mins => ${calledMinutes}) <= ${until}::timestamptz + shift)
    )
    group by rounds.event_id`.execute(db);
  return rows;
}

/** Tells the open pages of an event to read again what they show. */
export async function wakePages(db: Db, eventId: string): Promise<void> {
  await sql`select pg_notify('live', ${eventId})`.execute(db);
}

/** A text that differs as soon as somebody's presence, what happened, a decision about the times, or the plan's version does. */
export async function dayFingerprint(db: Db, eventId: string): Promise<string> {
  const { rows } = await sql<{ fingerprint: string }>`
    select plan_version || '/' || coalesce((
      select string_agg(subject_id || state || coalesce(late_minutes, 0) || since, ',' order by subject_id)
      from presences where event_id = events.id), '') || coalesce((
      select string_agg(id::text, ',' order by id) from happenings
      where event_id = events.id and over_at is null), '') || coalesce((
      select decisions::text from repair_proposals where event_id = events.id and status = 'proposed'
      limit 1), '') as fingerprint
    from events where id = ${eventId}`.execute(db);
  return rows[0]?.fingerprint ?? '';
}
