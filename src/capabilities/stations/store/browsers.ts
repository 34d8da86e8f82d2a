import { sql } from 'kysely';
import type { OrganiserScope, SiteScope, StationScope } from '../../../kernel/actor.ts';
import { type Instant, minutesBetween, plusMinutes } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Identity } from '../../../kernel/identity.ts';
import { hashSecret } from '../../../kernel/ids.ts';
import { CODE_MINUTES, MOST_TRIES, SILENT_SECONDS } from '../rules/pairing.ts';

type HostScope = OrganiserScope | SiteScope;

/** Seen so recently that writing it down again says nothing new. */
const SEEN_MINUTES = 5 / 60;

/**
 * The station whose browser bears this secret; null when it was unplugged or its event is over. Being asked is a sign of
 * life: pages of the site hear of it when the computer had been silent.
 */
export async function stationByBrowser(db: Db, secret: string, now: Instant): Promise<Identity | null> {
  const row = await db
    .selectFrom('stationBrowsers as browser')
    .innerJoin('stations', 'stations.id', 'browser.stationId')
    .innerJoin('sites', 'sites.id', 'stations.siteId')
    .select([
      'browser.eventId',
      'browser.stationId',
      'stations.siteId',
      'browser.seenAt',
      'browser.silentSince',
      'sites.name as site',
      STATION_NAME.as('station'),
    ])
    .where('browser.secretHash', '=', hashSecret(secret))
    .where('browser.expiresAt', '>', now)
    .executeTakeFirst();
  if (!row) return null;
  const { eventId, siteId, stationId, seenAt, silentSince, site, station } = row;
  if (seenAt === null || silentSince !== null || minutesBetween(seenAt, now) >= SEEN_MINUTES)
    await db
      .updateTable('stationBrowsers')
      .set({ seenAt: now, silentSince: null })
      .where('stationId', '=', stationId)
      .execute();
  if (silentSince !== null) await sql`select pg_notify('live', ${eventId})`.execute(db);
  return { kind: 'station', eventId, siteId, stationId, name: `${site} · ${station}` };
}

/** "3", or the name that the site gave it. */
export const STATION_NAME = sql<string>`coalesce(stations.label, stations.number::text)`;

/** Notes which computers fell silent, and has the pages of their events read again. */
export async function noticeSilence(db: Db, now: Instant): Promise<void> {
  const silent = await db
    .updateTable('stationBrowsers')
    .set((eb) => ({ silentSince: eb.ref('seenAt') }))
    .where('silentSince', 'is', null)
    .where('secretHash', 'is not', null)
    .where('expiresAt', '>', now)
    .where('seenAt', '<', plusMinutes(now, -SILENT_SECONDS / 60))
    .returning('eventId')
    .execute();
  for (const eventId of new Set(silent.map((row) => row.eventId)))
    await sql`select pg_notify('live', ${eventId})`.execute(db);
}

/** Opens a code for a station; one that was open before is closed. Tells nothing of the browser that stands there now. */
export async function openCode(
  db: Db,
  scope: HostScope,
  { stationId, code, now }: { stationId: string; code: string; now: Instant },
): Promise<void> {
  const open = { code, codeUntil: plusMinutes(now, CODE_MINUTES), codeTries: 0 };
  await db
    .insertInto('stationBrowsers')
    .values({ stationId, eventId: scope.eventId, ...open })
    .onConflict((conflict) => conflict.column('stationId').doUpdateSet(open))
    .execute();
}

/**
 * The station of a code that is open, which is closed by it; null for a wrong one, which counts against every code that
 * is open. Two stations with the same code at the same time: neither is meant.
 */
export async function spendCode(
  db: Db,
  code: string,
  now: Instant,
): Promise<{ stationId: string; eventId: string } | null> {
  const found = await db
    .selectFrom('stationBrowsers')
    .select(['stationId', 'eventId'])
    .where('code', '=', code)
    .where('codeUntil', '>', now)
    .where('codeTries', '<', MOST_TRIES)
    .forUpdate()
    .execute();
  const [station] = found;
  if (station === undefined || found.length > 1) {
    await db
      .updateTable('stationBrowsers')
      .set((eb) => ({ codeTries: eb('codeTries', '+', 1) }))
      .where('codeUntil', '>', now)
      .execute();
    return null;
  }
  await db
    .updateTable('stationBrowsers')
    .set({ code: null, codeUntil: null })
    .where('stationId', '=', station.stationId)
    .execute();
  return station;
}

/** Puts a browser in the place of the one that stood at a station; gives the station's name. */
export async function plugIn(
  db: Db,
  stationId: string,
  { secret, until, now }: { secret: string; until: Instant; now: Instant },
): Promise<string> {
  await db
    .updateTable('stationBrowsers')
    .set({
      secretHash: hashSecret(secret),
      pairedAt: now,
      expiresAt: until,
      seenAt: now,
      silentSince: null,
    })
    .where('stationId', '=', stationId)
    .execute();
  const { name } = await db
    .selectFrom('stations')
    .select(STATION_NAME.as('name'))
    .where('id', '=', stationId)
    .executeTakeFirstOrThrow();
  return name;
}

/** Takes a station's browser from it, and its code; false when there was neither. */
export async function unplug(db: Db, scope: HostScope, stationId: string): Promise<boolean> {
  const changed = await db
    .updateTable('stationBrowsers')
    .set({
      code: null,
      codeUntil: null,
      secretHash: null,
      pairedAt: null,
      expiresAt: null,
      seenAt: null,
      silentSince: null,
    })
    .where('stationId', '=', stationId)
    .where('eventId', '=', scope.eventId)
    .returning('stationId')
    .executeTakeFirst();
  return changed !== undefined;
}

/** Counts one more wrong try of the person whom a station waits for; gives how many there were. */
export async function countTry(db: Db, scope: StationScope, meetingId: string): Promise<number> {
  const { tries } = await db
    .updateTable('stationBrowsers')
    .set({
      triedMeetingId: meetingId,
      tries: sql<number>`case when tried_meeting_id = ${meetingId} then tries + 1 else 1 end`,
    })
    .where('stationId', '=', scope.stationId)
    .returning('tries')
    .executeTakeFirstOrThrow();
  return tries;
}

/** Forgets the wrong tries at a station: its person sits there. */
export async function forgetTries(db: Db, scope: { eventId: string }, stationId: string): Promise<void> {
  await db
    .updateTable('stationBrowsers')
    .set({ triedMeetingId: null, tries: 0 })
    .where('stationId', '=', stationId)
    .where('eventId', '=', scope.eventId)
    .execute();
}
