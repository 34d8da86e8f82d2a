import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { CALL_AFTER_DAYS, REMIND_AFTER_DAYS } from '../rules/due.ts';
import type { Month } from '../schema.ts';

/** Somebody to be asked by message now: for the first time, or once more. */
export interface ToAsk {
  readonly eventId: string;
  readonly registrationId: string;
  readonly month: Month;
  readonly again: boolean;
  /** From then on it is the counsellor's to call. */
  readonly expiresAt: Instant;
}

const MOST_AT_ONCE = 500;

/**
 * Who came to an event one, three or six months ago by its own clock and did not say how it goes on: asked on the day, and
 * once more a week later. After two weeks it is the counsellor's list. Rehearsals ask nobody.
 */
export async function listToAsk(db: Db, now: Instant): Promise<ToAsk[]> {
  const { rows } = await sql<ToAsk>`
    with asked as (
      select events.id as event_id, months.month, (events.date + make_interval(months => months.month))::date as due_on,
        ((${now}::timestamptz + make_interval(secs => events.clock_shift_seconds)) at time zone events.time_zone)::date as today
      from events cross join unnest(array[1, 3, 6]) as months(month)
      where events.rehearsal_of is null
    )
    select asked.event_id, registrations.id as registration_id, asked.month, follow_ups.asked_at is not null as again,
      (asked.due_on + ${CALL_AFTER_DAYS}::int)::timestamptz as expires_at
    from asked
    join registrations on registrations.event_id = asked.event_id and registrations.status in ('registered', 'confirmed')
    join people on people.id = registrations.person_id and people.erased_at is null
    left join follow_ups on follow_ups.registration_id = registrations.id and follow_ups.month = asked.month
    where asked.today between asked.due_on and asked.due_on + ${CALL_AFTER_DAYS}::int - 1
      and follow_ups.situation is null
      and (follow_ups.asked_at is null or (follow_ups.reminded_at is null
        and follow_ups.asked_at <= ${now}::timestamptz - make_interval(days => ${REMIND_AFTER_DAYS})))
      and (exists (select from presences where presences.event_id = registrations.event_id
          and presences.subject_id = registrations.id and presences.state in ('present', 'late', 'left'))
        or exists (select from meetings left join outcomes on outcomes.meeting_id = meetings.id
          where meetings.registration_id = registrations.id and meetings.status <> 'cancelled'
            and (meetings.status = 'held' or outcomes.meeting_id is not null)))
    order by registrations.id limit ${MOST_AT_ONCE}`.execute(db);
  return rows;
}

/** Writes down that these were asked, or reminded. */
export async function noteAsked(db: Db, all: readonly ToAsk[], now: Instant): Promise<void> {
  const first = all.filter(({ again }) => !again);
  const again = all.filter((one) => one.again);
  if (first.length > 0)
    await db
      .insertInto('followUps')
      .values(
        first.map(({ eventId, registrationId, month }) => ({ eventId, registrationId, month, askedAt: now })),
      )
      .onConflict((conflict) => conflict.columns(['registrationId', 'month']).doUpdateSet({ askedAt: now }))
      .execute();
  for (const { registrationId, month } of again)
    await db
      .updateTable('followUps')
      .set({ remindedAt: now })
      .where('registrationId', '=', registrationId)
      .where('month', '=', month)
      .execute();
}
