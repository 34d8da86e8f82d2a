import { sql } from 'kysely';
import { newId } from '../../src/kernel/ids.ts';
import type { TestEvening } from './evening.ts';
import type { TestHouse } from './house.ts';

export interface GivenMeeting {
  candidate: string;
  recruiter: string;
  round: number;
  seat?: number;
  table?: number;
  status?: string;
}

/** Writes the published plan of an evening straight into the database; gives the meetings' ids in the same order. */
export async function publishedMeetings(
  house: TestHouse,
  evening: TestEvening,
  given: readonly GivenMeeting[],
): Promise<string[]> {
  const { db, now } = house;
  const { eventId } = evening;
  const [version] = await db
    .updateTable('events')
    .set((eb) => ({ planVersion: eb('planVersion', '+', 1) }))
    .where('id', '=', eventId)
    .returning('planVersion')
    .execute();
  await db
    .insertInto('planVersions')
    .values({ eventId, version: version!.planVersion, kind: 'published', changes: '[]', publishedAt: now })
    .execute();
  const ids: string[] = [];
  for (const { candidate, recruiter, round, seat = 1, table, status = 'planned' } of given) {
    const id = newId();
    ids.push(id);
    await db
      .insertInto('meetings')
      .values({
        id,
        eventId,
        registrationId: evening.candidates[candidate]!.id,
        recruiterId: evening.recruiters[recruiter]!.id,
        seat,
        roundNumber: round,
        tableNumber: table ?? null,
        during: sql<string>`(select tstzrange(starts_at, ends_at) from rounds
          where event_id = ${eventId} and number = ${round})`,
        status,
        versionFrom: version!.planVersion,
        createdAt: now,
        updatedAt: now,
      })
      .execute();
  }
  return ids;
}
