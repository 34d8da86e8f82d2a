import { sql } from 'kysely';
import type { DoorScope, OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

type DayScope = DoorScope | OrganiserScope;

/** Somebody of a recruiter's reserve. */
export interface StandbyRow {
  readonly recruiterId: string;
  readonly registrationId: string;
  readonly struck: boolean;
}

/** The reserve of an event as it was agreed, recruiter by recruiter, in order. */
export async function listStandby(db: Db, eventId: string): Promise<StandbyRow[]> {
  const rows = await db
    .selectFrom('standbys')
    .select(['recruiterId', 'registrationId', sql<boolean>`struck_at is not null`.as('struck')])
    .where('eventId', '=', eventId)
    .orderBy('recruiterId')
    .orderBy('rank')
    .orderBy('registrationId')
    .execute();
  return rows;
}

/** Puts the reserve of an event in the place of what was there; what somebody struck out stays struck out. */
export async function replaceStandby(
  tx: Db,
  eventId: string,
  list: readonly { readonly recruiterId: string; readonly registrationIds: readonly string[] }[],
): Promise<void> {
  const rows = list.flatMap(({ recruiterId, registrationIds }) =>
    registrationIds.map((registrationId, index) => ({
      recruiter_id: recruiterId,
      registration_id: registrationId,
      rank: index + 1,
    })),
  );
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as given(recruiter_id uuid, registration_id uuid, rank int)),
    gone as (
      delete from standbys where event_id = ${eventId} and not exists (
        select from given where given.recruiter_id = standbys.recruiter_id
          and given.registration_id = standbys.registration_id))
    insert into standbys (event_id, recruiter_id, registration_id, rank)
    select ${eventId}::uuid, recruiter_id, registration_id, rank from given
    on conflict (recruiter_id, registration_id) do update set rank = excluded.rank`.execute(tx);
}

/** Strikes somebody out of a recruiter's reserve, or puts them back; false when they are not in it. */
export async function strikeOut(
  db: Db,
  scope: DayScope,
  { recruiterId, registrationId }: { recruiterId: string; registrationId: string },
  at: Instant | null,
): Promise<boolean> {
  const struck = await db
    .updateTable('standbys')
    .set({ struckAt: at })
    .where('eventId', '=', scope.eventId)
    .where('recruiterId', '=', recruiterId)
    .where('registrationId', '=', registrationId)
    .returning('rank')
    .executeTakeFirst();
  return struck !== undefined;
}
