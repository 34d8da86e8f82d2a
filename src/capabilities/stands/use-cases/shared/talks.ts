import { type Instant, plusMinutes } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import type { CallPerson, Ticket } from '../../../../video/driver.ts';
import { endConversation, enterConversation } from '../../../calls/queries.ts';
import { type Place, savePlace } from '../../store/places.ts';

/** Minutes after its meant end at which the room of a talk closes by itself: nobody is cut off before. */
const AFTER_MINUTES = 60;

/** A talk is over: it is counted, its host is free, and its room is empty. */
export async function endTalkOf(tx: Db, place: Place, now: Instant): Promise<void> {
  await savePlace(tx, place, { state: 'held', proposedRecruiterId: null, endedAt: now });
  await endConversation(tx, { eventId: place.eventId, conversationId: place.id }, now);
}

/** Lets somebody into the room of a talk that is going on; null when it is not. */
export async function enterTalkOf(
  tx: Db,
  place: Place | null,
  person: CallPerson,
  now: Instant,
): Promise<Ticket | null> {
  if (place === null || place.state !== 'talking' || place.beganAt === null) return null;
  const { eventId, id: conversationId, beganAt } = place;
  const closesAt = plusMinutes(place.meantUntil ?? now, AFTER_MINUTES);
  return enterConversation(tx, { eventId, conversationId, opensAt: beganAt, closesAt }, person, now);
}
