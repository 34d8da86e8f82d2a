import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

/** Registrations that an organisation may move: those of events it hosts, and those it brought the person to. */
const within = (organisationId: string) => sql<boolean>`(registrations.partner_id = ${organisationId}
  or exists (select from events where events.id = registrations.event_id
    and events.organisation_id = ${organisationId}))`;

/** Gives one entry's registrations to another where that one has none; returns which were moved. */
export async function moveRegistrations(
  tx: Db,
  { organisationId, keptId, goneId }: { organisationId: string; keptId: string; goneId: string },
  now: Instant,
): Promise<string[]> {
  const moved = await tx
    .updateTable('registrations')
    .set({ personId: keptId, updatedAt: now })
    .where('personId', '=', goneId)
    .where(within(organisationId))
    .where(sql<boolean>`not exists (select from registrations as own
      where own.event_id = registrations.event_id and own.person_id = ${keptId})`)
    .returning('id')
    .execute();
  return moved.map(({ id }) => id);
}

/** Gives registrations that were moved back to whom they were of. */
export async function moveRegistrationsBack(
  tx: Db,
  ids: readonly string[],
  goneId: string,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('registrations')
    .set({ personId: goneId, updatedAt: now })
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
}
