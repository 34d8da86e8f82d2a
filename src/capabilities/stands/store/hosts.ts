import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Host } from '../schema.ts';

export interface HostRow extends Host {
  readonly recruiterId: string;
  /** In a talk, or calling somebody. */
  readonly engaged: boolean;
}

/** Who receives at an event, or at one stand of it, in the order in which they were written down. */
export async function listHosts(
  db: Db,
  { eventId, recruiterId = null }: { eventId: string; recruiterId?: string | null },
): Promise<HostRow[]> {
  let rows = db
    .selectFrom('standHosts')
    .select([
      'id',
      'recruiterId',
      'name',
      'present',
      sql<boolean>`exists (select from stand_places where host_id = stand_hosts.id and state in ('called', 'talking'))`.as(
        'engaged',
      ),
    ])
    .where('eventId', '=', eventId)
    .orderBy('createdAt')
    .orderBy('id');
  if (recruiterId !== null) rows = rows.where('recruiterId', '=', recruiterId);
  return rows.execute();
}

export async function addHost(
  db: Db,
  host: { eventId: string; recruiterId: string; name: string },
  { present, now }: { present: boolean; now: Instant },
): Promise<string> {
  const id = newId();
  await db
    .insertInto('standHosts')
    .values({ id, ...host, present, createdAt: now })
    .execute();
  return id;
}

export async function setPresent(
  db: Db,
  host: { eventId: string; recruiterId: string; id: string },
  present: boolean,
): Promise<void> {
  await db
    .updateTable('standHosts')
    .set({ present })
    .where('id', '=', host.id)
    .where('eventId', '=', host.eventId)
    .where('recruiterId', '=', host.recruiterId)
    .execute();
}

/** Takes a host off the list; null when there is none. */
export async function removeHost(
  db: Db,
  host: { eventId: string; id: string },
): Promise<{ name: string; recruiterId: string } | null> {
  const row = await db
    .deleteFrom('standHosts')
    .where('id', '=', host.id)
    .where('eventId', '=', host.eventId)
    .returning(['name', 'recruiterId'])
    .executeTakeFirst();
  return row ?? null;
}
