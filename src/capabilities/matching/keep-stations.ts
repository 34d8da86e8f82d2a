import { z } from 'zod';
import type { Instant } from '../../kernel/clock.ts';
import { type Db, inTransaction, lockPlanOf } from '../../kernel/database.ts';
import { situationNow } from './queries.ts';
import { channelOf } from './rules/channels.ts';
import { plannedOf, setChannels } from './store/stations.ts';
import { giveStations } from './use-cases/shared/give-stations.ts';

/** What events announces when somebody is elsewhere than before. */
export const PlaceChanged = z.object({ eventId: z.uuid(), subjectId: z.uuid() });
/** What sites and the day announce when there are other computers than before. */
export const OfEvent = z.object({ eventId: z.uuid() });

/** Computers broke, work again, came or went: everybody at a site who can has one, with the fewest changes. */
export async function seatAnew(db: Db, eventId: string, now: Instant): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockPlanOf(tx, eventId);
    await giveStations(tx, eventId, now);
  });
}

/** Somebody attends or receives from elsewhere, or speaks in another way: their interviews to come follow. */
export async function followPlace(
  db: Db,
  { eventId, subjectId }: { eventId: string; subjectId: string },
  now: Instant,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockPlanOf(tx, eventId);
    const planned = await plannedOf(tx, eventId, subjectId);
    if (planned.length === 0) return;
    const { candidates, recruiters, sites } = await situationNow(tx, eventId, now);
    const changed = planned.flatMap(({ meetingId, registrationId, recruiterId, channel: before }) => {
      const candidate = candidates.find(({ id }) => id === registrationId);
      const recruiter = recruiters.find(({ id }) => id === recruiterId);
      if (candidate === undefined || recruiter === undefined) return [];
      const channel = channelOf(candidate, recruiter, sites);
      return channel === before ? [] : [{ meetingId, registrationId, channel }];
    });
    await setChannels(tx, eventId, changed, now);
    const moved = changed.map(({ registrationId }) => registrationId);
    await giveStations(tx, eventId, now, { moved });
  });
}
