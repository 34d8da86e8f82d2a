import type { OrganiserScope, SiteScope, StationScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { type Lack, lacksOf } from '../rules/checks.ts';
import type { DeviceCheck } from '../schema.ts';
import { STATION_NAME } from './browsers.ts';

type HostScope = OrganiserScope | SiteScope;

/** A station with what was noted of it, as the computer itself and its site's page need it. */
function stations(db: Db) {
  return db
    .selectFrom('stations')
    .innerJoin('sites', 'sites.id', 'stations.siteId')
    .leftJoin('stationBrowsers as browser', 'browser.stationId', 'stations.id')
    .leftJoin('stationHelp as help', (join) =>
      join.onRef('help.stationId', '=', 'stations.id').on('help.answeredAt', 'is', null),
    )
    .leftJoin('deviceChecks as tried', (join) =>
      join.onRef('tried.eventId', '=', 'stations.eventId').onRef('tried.subjectId', '=', 'stations.id'),
    )
    .select([
      'stations.id',
      'stations.number',
      'stations.headset',
      'stations.camera',
      'stations.stepFree',
      'stations.brokenAt',
      'sites.name as site',
      STATION_NAME.as('name'),
      'browser.code',
      'browser.codeUntil',
      'browser.codeTries',
      'browser.pairedAt',
      'browser.expiresAt',
      'browser.silentSince',
      'browser.triedMeetingId',
      'browser.tries',
      'help.reason as helpReason',
      'help.askedAt',
      'tried.checkedAt',
      'tried.browser as browserWorks',
      'tried.camera as cameraWorks',
      'tried.microphone as microphoneWorks',
      'tried.speaker as speakerWorks',
      'tried.network',
    ])
    .orderBy('stations.number');
}

type StationRow = Awaited<ReturnType<ReturnType<typeof stations>['executeTakeFirstOrThrow']>>;

/** When its devices were last tried, or since when the same thing fails, and what failed; null before the first time. */
export interface StationCheck {
  readonly at: Instant;
  readonly lacks: Lack[];
}

export type StoredStation = Omit<StationRow, `${string}Works` | 'checkedAt' | 'network'> & {
  readonly check: StationCheck | null;
};

function asStation(row: StationRow): StoredStation {
  const { checkedAt, browserWorks, cameraWorks, microphoneWorks, speakerWorks, network, ...station } = row;
  if (checkedAt === null) return { ...station, check: null };
  const lacks = lacksOf({
    browser: browserWorks === true,
    camera: cameraWorks === true,
    microphone: microphoneWorks === true,
    speaker: speakerWorks === true,
    network: network as DeviceCheck['network'],
  });
  return { ...station, check: { at: checkedAt, lacks } };
}

/** The stations of a site, by number. */
export async function listStationsOf(db: Db, scope: HostScope, siteId: string): Promise<StoredStation[]> {
  const rows = await stations(db)
    .where('stations.eventId', '=', scope.eventId)
    .where('stations.siteId', '=', siteId)
    .execute();
  return rows.map(asStation);
}

/** The station of a site that is named; null for another site's. */
export async function findStationOf(
  db: Db,
  scope: HostScope,
  { siteId, stationId }: { siteId: string; stationId: string },
): Promise<StoredStation | null> {
  const row = await stations(db)
    .where('stations.eventId', '=', scope.eventId)
    .where('stations.siteId', '=', siteId)
    .where('stations.id', '=', stationId)
    .executeTakeFirst();
  return row ? asStation(row) : null;
}

/** The computer that asks. */
export async function ownStation(db: Db, scope: StationScope): Promise<StoredStation | null> {
  const row = await stations(db)
    .where('stations.id', '=', scope.stationId)
    .where('stations.eventId', '=', scope.eventId)
    .executeTakeFirst();
  return row ? asStation(row) : null;
}
