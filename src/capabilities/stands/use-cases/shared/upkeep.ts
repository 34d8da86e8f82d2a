import type { Instant } from '../../../../kernel/clock.ts';
import { type Db, inTransaction } from '../../../../kernel/database.ts';
import { afterMiss } from '../../rules/queue.ts';
import { lockFair } from '../../store/fairs.ts';
import { eventsWithMisses, listPlaces, type Place, savePlace, tellPages } from '../../store/places.ts';

/**
 * Holds the queues of a fair for this transaction, with what time has done to them since: whoever did not come when called
 * is one behind, or out. Every change of a queue begins here, so nothing of it lives in a process.
 */
export async function holdQueues(tx: Db, eventId: string, now: Instant) {
  const fair = await lockFair(tx, eventId);
  const called = await listPlaces(tx, { as: 'fair', eventId }, ['called']);
  for (const place of called)
    if (place.calledUntil !== null && place.calledUntil < now) await passTurn(tx, place, now);
  return fair;
}

/** A turn passes without the person: they keep their place once, behind the next who waits. */
export async function passTurn(tx: Db, place: Place, now: Instant): Promise<void> {
  const { eventId, recruiterId } = place;
  const waiting = (await listPlaces(tx, { as: 'fair', eventId }, ['waiting'])).filter(
    (one) => one.recruiterId === recruiterId,
  );
  const then = afterMiss(waiting, place);
  const free = { hostId: null, calledUntil: null };
  if (!then.kept) return savePlace(tx, place, { ...free, state: 'missed', endedAt: now });
  if (then.behind !== null) await savePlace(tx, then.behind, { number: place.number });
  await savePlace(tx, place, {
    ...{ ...free, state: 'waiting', misses: place.misses + 1 },
    number: then.behind?.number ?? place.number,
  });
}

/** Lets every turn pass that nobody came to, again and again, and tells the open pages. */
export async function passMissedTurns(db: Db, now: Instant): Promise<void> {
  for (const eventId of await eventsWithMisses(db, now))
    await inTransaction(db, async (tx) => {
      await holdQueues(tx, eventId, now);
      await tellPages(tx, eventId);
    });
}
