import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';

/** The wishes of some people that their recruiter has not refused, dearest first. */
export async function openWishesOf(
  db: Db,
  eventId: string,
  registrationIds: readonly string[],
): Promise<{ registrationId: string; recruiterId: string }[]> {
  return db
    .selectFrom('wishes')
    .leftJoin('recruiterGrades', (join) =>
      join
        .onRef('recruiterGrades.registrationId', '=', 'wishes.registrationId')
        .onRef('recruiterGrades.recruiterId', '=', 'wishes.recruiterId')
        .on('recruiterGrades.grade', '=', 'no'),
    )
    .select(['wishes.registrationId', 'wishes.recruiterId'])
    .where('wishes.eventId', '=', eventId)
    .where(sql<boolean>`wishes.registration_id = any(${[...registrationIds]}::uuid[])`)
    .where('recruiterGrades.grade', 'is', null)
    .orderBy('wishes.rank')
    .orderBy('wishes.registrationId')
    .execute();
}
