import type { Scope } from '../../../../kernel/actor.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import { lockEvent } from '../../store/events.ts';
import { settleOffer } from '../../store/offers.ts';
import { moveStatus } from '../../store/registrations.ts';
import { freeSeat } from '../../store/seats.ts';
import { passPlacesOn } from './freed-places.ts';

/** Takes somebody off the list; a place that is freed goes to the first who waits. False when they were off it already. */
export async function cancelRegistration(
  { db, now, announce }: Pick<CommandContext<Scope>, 'db' | 'now' | 'announce'>,
  { eventId, id }: { eventId: string; id: string },
): Promise<boolean> {
  await lockEvent(db, eventId);
  const leave = (from: 'waiting' | 'registered' | 'confirmed') =>
    moveStatus(db, { eventId, id }, { from: [from], to: 'cancelled' }, now);
  const waited = await leave('waiting');
  const had = !waited && ((await leave('registered')) || (await leave('confirmed')));
  if (!waited && !had) return false;
  // Who waited may have had a place kept for them.
  if (had || (await settleOffer(db, id, { as: 'declined', now }))) {
    await freeSeat(db, eventId);
    await passPlacesOn({ db, now, announce }, eventId);
  }
  await announce('events.cancelled', { eventId, registrationId: id });
  return true;
}
