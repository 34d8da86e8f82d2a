import type { Scope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import { type Db, inTransaction } from '../../../../kernel/database.ts';
import { announce } from '../../../../kernel/outbox.ts';
import { telling } from '../../../../kernel/telling.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import { eventNow } from '../../rules/moments.ts';
import { findFacts, lockEvent } from '../../store/events.ts';
import {
  eventsWithEndedOffers,
  expireOffers,
  offerMinutesOf,
  offerPlaces,
  settleOffer,
} from '../../store/offers.ts';
import { moveStatus } from '../../store/registrations.ts';
import { freeSeat, freeSeats, promoteWaiting, takeFreeSeat } from '../../store/seats.ts';

type Context = Pick<CommandContext<Scope>, 'db' | 'now' | 'announce'>;

/**
 * Passes the places that are free on to those who wait, in order: at once, or as an offer with a time limit, as the
 * event is set. When the event has begun nobody is kept waiting for an answer. The event must be locked before.
 */
export async function passPlacesOn({ db, now, announce: tell }: Context, eventId: string): Promise<void> {
  const minutes = await offerMinutesOf(db, eventId);
  if (minutes !== null && !(await hasBegun(db, eventId, now))) {
    const offered = await offerPlaces(db, eventId, { minutes, now });
    await tell(
      'events.place-offered',
      offered.map(({ registrationId, expiresAt }) =>
        telling({
          eventId,
          registrationIds: [registrationId],
          about: `offer:${expiresAt}`,
          facts: { until: expiresAt },
          expiresAt,
        }),
      ),
    );
    return;
  }
  const promoted = await promoteWaiting(db, eventId, now);
  await tell(
    'events.registered',
    promoted.map((registrationId) => ({ eventId, registrationId, status: 'registered', promoted: true })),
  );
}

async function hasBegun(db: Db, eventId: string, now: Instant): Promise<boolean> {
  const event = await findFacts(db, { id: eventId });
  return event !== null && eventNow(event, now) >= event.startsAt;
}

/**
 * Somebody who waits takes the place that is kept for them, or one that is free because everybody before them let it
 * pass. False when there is none (any more): they keep their rank.
 */
export async function takeOfferedPlace(
  { db, now, announce: tell }: Context,
  { eventId, registrationId: id }: { eventId: string; registrationId: string },
): Promise<boolean> {
  await lockEvent(db, eventId);
  const kept = await settleOffer(db, id, { as: 'accepted', now });
  if (!kept && !(await takeFreeSeat(db, eventId))) return false;
  const moved = await moveStatus(db, { eventId, id }, { from: ['waiting'], to: 'confirmed' }, now);
  if (!moved) {
    await freeSeat(db, eventId);
    return false;
  }
  await tell('events.registered', { eventId, registrationId: id, status: 'registered', promoted: false });
  return true;
}

/** Ends the offers whose time ran out and passes their places on; to be called again and again. */
export async function passEndedOffersOn(db: Db, now: Instant): Promise<void> {
  for (const eventId of await eventsWithEndedOffers(db, now))
    await inTransaction(db, async (tx) => {
      await lockEvent(tx, eventId);
      const ended = await expireOffers(tx, eventId, now);
      if (ended === 0) return;
      await freeSeats(tx, eventId, ended);
      const tell: Context['announce'] = (signal, payload) => announce(tx, { signal, payload, now });
      await passPlacesOn({ db: tx, now, announce: tell }, eventId);
    });
}
