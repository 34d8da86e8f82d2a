import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

export interface Pitch {
  readonly recruiterId: string;
  readonly company: string;
  readonly speaker: string | null;
  readonly pitch: string | null;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** The pitches of an event in their order; who has no place yet comes last, by name. */
export async function listPitches(db: Db, eventId: string): Promise<Pitch[]> {
  const rows = await db
    .selectFrom('recruiters')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select([
      'recruiters.id as recruiterId',
      'companies.name as company',
      'firstName',
      'lastName',
      'pitch',
      'pitchStartedAt as startedAt',
      'pitchEndedAt as endedAt',
    ])
    .where('recruiters.eventId', '=', eventId)
    .where('withdrawnAt', 'is', null)
    .orderBy('pitchPosition', (order) => order.asc().nullsLast())
    .orderBy(sql`unaccent(lower(companies.name))`)
    .execute();
  return rows.map(({ firstName, lastName, ...row }) => ({
    ...row,
    speaker: [firstName, lastName].filter((name) => name !== null).join(' ') || null,
  }));
}

/** Writes the order of the pitches: the first id speaks first. */
export async function savePitchOrder(db: Db, eventId: string, ids: readonly string[]): Promise<void> {
  await sql`update recruiters set pitch_position = given.position
    from unnest(${[...ids]}::uuid[]) with ordinality as given(id, position)
    where recruiters.id = given.id and event_id = ${eventId}`.execute(db);
}

/** Ends the pitch that runs, if one does. */
export async function endPitch(db: Db, eventId: string, at: Instant): Promise<void> {
  await db
    .updateTable('recruiters')
    .set({ pitchEndedAt: at })
    .where('eventId', '=', eventId)
    .where('pitchStartedAt', 'is not', null)
    .where('pitchEndedAt', 'is', null)
    .execute();
}

export async function startPitch(
  db: Db,
  recruiter: { eventId: string; id: string },
  at: Instant,
): Promise<void> {
  await db
    .updateTable('recruiters')
    .set({ pitchStartedAt: at, pitchEndedAt: null })
    .where('eventId', '=', recruiter.eventId)
    .where('id', '=', recruiter.id)
    .execute();
}

/** As if nobody had spoken yet: after a rehearsal. */
export async function clearPitches(db: Db, eventId: string): Promise<void> {
  await db
    .updateTable('recruiters')
    .set({ pitchStartedAt: null, pitchEndedAt: null })
    .where('eventId', '=', eventId)
    .execute();
}
