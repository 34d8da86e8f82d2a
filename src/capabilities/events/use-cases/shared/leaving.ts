import type { Scope } from '../../../../kernel/actor.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import { lockEvent } from '../../store/events.ts';
import { moveStatus } from '../../store/registrations.ts';
import { freeSeat, promoteWaiting } from '../../store/seats.ts';

/** Takes somebody off the list; a place that is freed goes to the first who waits. False when they were off it already. */
export async function cancelRegistration(
  { db, now, announce }: Pick<CommandContext<Scope>, 'db' | 'now' | 'announce'>,
  { eventId, id }: { eventId: string; id: string },
): Promise<boolean> {
  await lockEvent(db, eventId);
  const leave = (from: 'waiting' | 'registered' | 'confirmed') =>
    moveStatus(db, { eventId, id }, { from: [from], to: 'cancelled' }, now);
  const waited = await leave('waiting');
  if (!waited) {
    const had = (await leave('registered')) || (await leave('confirmed'));
    if (!had) return false;
    await freeSeat(db, eventId);
    for (const registrationId of await promoteWaiting(db, eventId, now))
      await announce('events.registered', { eventId, registrationId, status: 'registered', promoted: true });
  }
  await announce('events.cancelled', { eventId, registrationId: id });
  return true;
}
