import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { RegistrationStatus } from '../schema.ts';
import { lockEvent } from './events.ts';
import { settleOffer } from './offers.ts';
import { freeSeats, takeSeat } from './seats.ts';

/** Two registrations at one event, of two entries that are one person. */
export interface Twins {
  readonly eventId: string;
  readonly event: string;
  readonly kept: { readonly id: string; readonly status: RegistrationStatus; readonly createdAt: Instant };
  readonly gone: { readonly id: string; readonly status: RegistrationStatus; readonly createdAt: Instant };
  /** Whether the organisation may change both: it hosts the event, or brought the person twice. */
  readonly own: boolean;
}

/** Events where both entries are on the list; who cancelled under the entry that goes is not in the way. */
export async function twinsOf(
  db: Db,
  { organisationId, keptId, goneId }: { organisationId: string; keptId: string; goneId: string },
): Promise<Twins[]> {
  const facts = (
    of: string,
  ) => sql`json_build_object('id', ${sql.ref(`${of}.id`)}, 'status', ${sql.ref(`${of}.status`)},
    'createdAt', to_char(${sql.ref(`${of}.created_at`)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
  const { rows } = await sql<Twins>`
    select events.id as event_id, events.name as event, ${facts('one')} as kept, ${facts('other')} as gone,
      events.organisation_id = ${organisationId}
        or (coalesce(one.partner_id = ${organisationId}, false)
          and coalesce(other.partner_id = ${organisationId}, false)) as own
    from registrations one
    join registrations other on other.event_id = one.event_id
    join events on events.id = one.event_id
    where one.person_id = ${keptId} and other.person_id = ${goneId} and other.status <> 'cancelled'
    order by least(one.created_at, other.created_at)`.execute(db);
  return rows;
}

/** The best of two: who has a place keeps it, who confirmed stays confirmed. */
const ORDER: readonly RegistrationStatus[] = ['confirmed', 'registered', 'waiting', 'cancelled'];
const hasSeat = (status: RegistrationStatus) => status === 'confirmed' || status === 'registered';

/** One registration for two: the one that stays takes the better status, the other is cancelled, a place too many is freed. */
export async function joinRegistrations(tx: Db, { eventId, kept, gone }: Twins, now: Instant): Promise<void> {
  await lockEvent(tx, eventId);
  const status = ORDER.find((one) => one === kept.status || one === gone.status)!;
  await setStatus(tx, kept.id, status, now);
  await setStatus(tx, gone.id, 'cancelled', now);
  const offered = await Promise.all(
    [kept, gone].map(({ id }) => settleOffer(tx, id, { as: 'declined', now })),
  );
  const seats =
    [kept, gone].filter((one) => hasSeat(one.status)).length -
    (hasSeat(status) ? 1 : 0) +
    offered.filter(Boolean).length;
  if (seats > 0) await freeSeats(tx, eventId, seats);
}

/** Both again as they were. Where the place that was freed is taken meanwhile, the second one waits. */
export async function partRegistrations(tx: Db, { eventId, kept, gone }: Twins, now: Instant): Promise<void> {
  await lockEvent(tx, eventId);
  const both = hasSeat(kept.status) && hasSeat(gone.status);
  const seated = !both || (await takeSeat(tx, eventId));
  await setStatus(tx, kept.id, kept.status, now);
  await setStatus(tx, gone.id, seated ? gone.status : 'waiting', now);
}

async function setStatus(tx: Db, id: string, status: RegistrationStatus, now: Instant): Promise<void> {
  await tx.updateTable('registrations').set({ status, updatedAt: now }).where('id', '=', id).execute();
}
