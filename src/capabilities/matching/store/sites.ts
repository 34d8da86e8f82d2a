import type { Db } from '../../../kernel/database.ts';

/** A site as a plan knows it, with its hours as wall times. */
export interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly isHall: boolean;
  /** Computers that work and have what a video call needs. */
  readonly stations: number;
  readonly spare: number;
  readonly tables: number;
  readonly resetMinutes: number;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
}

/** The sites of an event, each with how many computers it has for video. One query. */
export async function readSites(db: Db, eventId: string): Promise<SiteRow[]> {
  return await db
    .selectFrom('sites')
    .select((eb) => [
      'id',
      'name',
      'isHall',
      'spareStations as spare',
      'tableCount as tables',
      'resetMinutes',
      'opensAt',
      'closesAt',
      eb
        .selectFrom('stations')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('stations.siteId', '=', 'sites.id')
        .where('brokenAt', 'is', null)
        .where('headset', '=', true)
        .where('camera', '=', true)
        .$asScalar()
        .$notNull()
        .as('stations'),
    ])
    .where('eventId', '=', eventId)
    .orderBy('id')
    .execute();
}
