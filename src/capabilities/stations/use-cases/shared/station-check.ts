import type { StationScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { findCheck, saveCheck } from '../../../calls/queries.ts';
import type { DeviceCheck } from '../../../calls/schema.ts';
import { lacksOf } from '../../rules/checks.ts';

/** Keeps what the devices of a station can do. What fails in the same way as before fails since then. */
export async function keepStationCheck(
  db: Db,
  { eventId, stationId }: StationScope,
  check: DeviceCheck,
  now: Instant,
): Promise<void> {
  const of = { eventId, subjectId: stationId };
  const before = await findCheck(db, of);
  const lacks = lacksOf(check);
  const same = before !== null && lacks.length > 0 && lacksOf(before).join() === lacks.join();
  await saveCheck(db, { ...of, kind: 'station' }, check, same ? before.checkedAt : now);
}

/** The same for what a person found out before their interview: the network was not tried again. */
export async function keepSeatCheck(
  db: Db,
  scope: StationScope,
  found: { readonly camera: boolean; readonly microphone: boolean; readonly speaker: boolean },
  now: Instant,
): Promise<void> {
  const before = await findCheck(db, { eventId: scope.eventId, subjectId: scope.stationId });
  const network = before?.network ?? 'unknown';
  await keepStationCheck(db, scope, { browser: true, ...found, network }, now);
}
