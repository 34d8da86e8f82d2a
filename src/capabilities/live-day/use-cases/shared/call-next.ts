import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import type { DayRows } from '../../../door/schema.ts';
import { callFromStandby } from './call.ts';

/** Nothing to give, or nobody to give it to: no fault of whoever did not find somebody. */
const NOBODY = new Set<string>(['place-taken', 'nobody-on-standby', 'round-begun']);

type Place = Omit<Parameters<typeof callFromStandby>[1], 'registrationId'>;

/**
 * Somebody of the reserve was not found: the chair goes to the next one. Null when nobody else is here and free; the
 * interview then stays as it is, they may still come.
 */
export async function callNext(
  tx: Db,
  place: Place,
  missing: string,
  now: Instant,
): Promise<Awaited<ReturnType<typeof callFromStandby>>> {
  const day: DayRows = {
    ...place.day,
    // For this chair they count as absent: it is free again.
    candidates: place.day.candidates.map((one) => (one.id === missing ? { ...one, state: 'absent' } : one)),
  };
  const called = await callFromStandby(tx, { ...place, day, registrationId: null }, now);
  const isNobody = called !== null && 'refusal' in called && NOBODY.has(called.refusal.refusal);
  return isNobody ? null : called;
}
