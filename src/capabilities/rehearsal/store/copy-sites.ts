import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';

/** The sites of an event with their computers, for its copy; each original's id with that of its copy. */
export async function copySites(
  tx: Db,
  ofEventId: string,
  eventId: string,
  columnsOf: (tx: Db, table: string, without: readonly string[]) => Promise<RawBuilder<unknown>>,
): Promise<ReadonlyMap<string, string>> {
  const originals = await tx
    .selectFrom('sites')
    .select('id')
    .where('eventId', '=', ofEventId)
    .orderBy('id')
    .execute();
  const ids = new Map(originals.map(({ id }) => [id, newId()]));
  const siteColumns = await columnsOf(tx, 'sites', ['id', 'event_id']);
  const stationColumns = await columnsOf(tx, 'stations', ['id', 'event_id', 'site_id']);
  for (const [original, copied] of ids) {
    await sql`insert into sites (id, event_id, ${siteColumns})
      select ${copied}::uuid, ${eventId}::uuid, ${siteColumns} from sites where id = ${original}`.execute(tx);
    await sql`insert into stations (id, event_id, site_id, ${stationColumns})
      select gen_random_uuid(), ${eventId}::uuid, ${copied}::uuid, ${stationColumns}
      from stations where site_id = ${original}`.execute(tx);
  }
  return ids;
}

/** Recruiters receive from the copies of their sites, and invented people are where the real ones will be, in turn. */
export async function attendAlike(
  tx: Db,
  copy: {
    readonly ofEventId: string;
    readonly eventId: string;
    readonly sites: ReadonlyMap<string, string>;
  },
): Promise<void> {
  const { ofEventId, eventId, sites } = copy;
  for (const [original, copied] of sites)
    await tx
      .updateTable('recruiters')
      .set({ siteId: copied })
      .where('eventId', '=', eventId)
      .where('siteId', '=', original)
      .execute();
  const places = await tx
    .selectFrom('registrations')
    .select(['attendsFrom', 'siteId', 'remoteChannel'])
    .where('eventId', '=', ofEventId)
    .where('status', 'in', ['registered', 'confirmed'])
    .orderBy('id')
    .execute();
  if (places.every(({ attendsFrom }) => attendsFrom === 'hall')) return;
  const people = await tx
    .selectFrom('registrations')
    .select('id')
    .where('eventId', '=', eventId)
    .orderBy('cardCode')
    .execute();
  for (const [index, { id }] of people.entries()) {
    const { siteId, ...place } = places[index % places.length]!;
    await tx
      .updateTable('registrations')
      .set({ ...place, siteId: siteId === null ? null : sites.get(siteId)! })
      .where('id', '=', id)
      .execute();
  }
}
