import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import { type Db, isConflict } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Place } from '../rules/changes.ts';
import type { Channel } from '../rules/channels.ts';
import type { PlanChange, PlanVersion } from '../schema.ts';
import { roundTimes } from './situation.ts';

/** A meeting as it is to be written: the round is its number, and it lasts `rounds` of them. */
export interface PlacedMeeting extends Place {
  readonly rounds: number;
}

/** The same with how its two people meet. */
export interface ChannelledMeeting extends PlacedMeeting {
  readonly channel: Channel;
}

export interface NewVersion {
  readonly eventId: string;
  readonly version: number;
  readonly kind: PlanVersion['kind'];
  readonly draftId: string | null;
  readonly changes: readonly PlanChange[];
  readonly reason: Readonly<Record<string, unknown>>;
  readonly summary: Readonly<Record<string, unknown>> | null;
  readonly by: string | null;
}

/**
 * Writes the meetings of a new version: what is taken off is cancelled and keeps its row, what comes is a new row, so
 * that the plan of every version can be told. The exclusion constraints are the judge, at the end of the statements:
 * 'clash' when somebody, a seat or a table would be in two places. The transaction is then lost and must be left.
 */
export async function writeVersion(
  tx: Db,
  { eventId, version }: { eventId: string; version: number },
  { off, on }: { off: readonly Place[]; on: readonly ChannelledMeeting[] },
  now: Instant,
): Promise<'written' | 'clash'> {
  const times = await roundTimes(tx, eventId);
  try {
    await sql`set constraints all deferred`.execute(tx);
    if (off.length > 0) {
      const gone = await sql`
        update meetings set status = 'cancelled', version_until = ${version - 1}, updated_at = ${now}
        from unnest(${off.map((place) => place.registrationId)}::uuid[], ${off.map((place) => place.recruiterId)}::uuid[])
          as gone (registration_id, recruiter_id)
        where meetings.event_id = ${eventId} and meetings.status = 'planned'
          and meetings.registration_id = gone.registration_id and meetings.recruiter_id = gone.recruiter_id`.execute(
        tx,
      );
      // Somebody has just marked one of them as called, begun or held: it cannot be moved any more.
      if (Number(gone.numAffectedRows) !== off.length) return 'clash';
    }
    for (let from = 0; from < on.length; from += ROWS_AT_ONCE)
      await tx
        .insertInto('meetings')
        .values(
          on
            .slice(from, from + ROWS_AT_ONCE)
            .map(({ registrationId, recruiterId, round, rounds, seat, table, channel }) => ({
              id: newId(),
              eventId,
              registrationId,
              recruiterId,
              seat,
              roundNumber: round,
              tableNumber: table,
              channel,
              during: sql<string>`tstzrange(${times.get(round)!.startsAt}, ${times.get(round + rounds - 1)!.endsAt})`,
              versionFrom: version,
              createdAt: now,
              updatedAt: now,
            })),
        )
        .execute();
    await sql`set constraints all immediate`.execute(tx);
    return 'written';
  } catch (error) {
    if (isConflict(error)) return 'clash';
    throw error;
  }
}

/** PostgreSQL takes 65,535 values in one statement. */
const ROWS_AT_ONCE = 2_000;

export async function addVersion(tx: Db, version: NewVersion, now: Instant): Promise<void> {
  await tx
    .insertInto('planVersions')
    .values({
      eventId: version.eventId,
      version: version.version,
      kind: version.kind,
      draftId: version.draftId,
      changes: JSON.stringify(version.changes),
      reason: JSON.stringify(version.reason),
      summary: version.summary === null ? null : JSON.stringify(version.summary),
      publishedBy: version.by,
      publishedAt: now,
    })
    .execute();
}

/** The versions of an event's plan, the newest first. */
export async function listVersions(db: Db, eventId: string): Promise<PlanVersion[]> {
  const rows = await db
    .selectFrom('planVersions')
    .select(['version', 'kind', 'draftId', 'changes', 'publishedBy', 'publishedAt'])
    .where('eventId', '=', eventId)
    .orderBy('version', 'desc')
    .execute();
  return rows as unknown as PlanVersion[];
}

/** The meetings that stood in the plan when it had this version. */
export async function meetingsAt(db: Db, eventId: string, version: number): Promise<PlacedMeeting[]> {
  const rows = await db
    .selectFrom('meetings')
    .select([
      'registrationId',
      'recruiterId',
      'roundNumber as round',
      'seat',
      'tableNumber as table',
      sql<number>`(select count(*)::int from rounds
        where rounds.event_id = meetings.event_id and meetings.during && tstzrange(rounds.starts_at, rounds.ends_at))`.as(
        'rounds',
      ),
    ])
    .where('eventId', '=', eventId)
    .where('versionFrom', '<=', version)
    .where((eb) => eb.or([eb('versionUntil', 'is', null), eb('versionUntil', '>=', version)]))
    .orderBy('roundNumber')
    .execute();
  return rows;
}
