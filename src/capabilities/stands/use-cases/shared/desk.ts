import type { RecruiterScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { findPlace, type Place } from '../../store/places.ts';
import { holdQueues } from './upkeep.ts';

/** The talk that a stand speaks of, with the queues held; null when it is none of theirs or is over. */
export async function talkAt(
  tx: Db,
  scope: RecruiterScope,
  placeId: string,
  now: Instant,
): Promise<Place | null> {
  await holdQueues(tx, scope.eventId, now);
  const place = await findPlace(tx, scope, placeId);
  return place?.state === 'talking' ? place : null;
}
