import { z } from 'zod';
import { lockPlanOf } from '../../../kernel/database.ts';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { applyPlanChange } from '../../matching/queries.ts';
import { type Hall, type Seat, seatsWith } from '../rules/offer.ts';
import { readDayFor } from '../store/day.ts';
import { asMeeting, type Room, roomFor } from './shared/offer.ts';

/** A recruiter and the number of a round: "0198…:3". */
const Place = z
  .string()
  .regex(/^[0-9a-f-]{36}:\d{1,2}$/)
  .transform((text) => ({ recruiterId: text.slice(0, 36), round: Number(text.slice(37)) }));

/**
 * Puts somebody who is here in the plan, at chairs that are free: the next version of the plan, in which everything that
 * stood stays where it is. Who must know is told as after a repair.
 */
export const givePlaces = command({
  name: 'give-places',
  summary: 'Donner des entretiens à une personne, sur place',
  input: z.object({
    eventId: z.uuid(),
    registrationId: z.uuid(),
    places: z.array(Place).min(1).max(20),
  }),
  output: z.object({ version: z.int(), count: z.int() }),
  refusals: ['place-taken', 'no-room'],
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, actor, scope, now, note, announce }, { registrationId, places }) {
    const { eventId } = scope;
    await lockPlanOf(db, eventId);
    const day = await readDayFor(db, scope);
    if (!day.candidates.some(({ id }) => id === registrationId)) return notFound();
    const room = await roomFor(db, eventId, { registrationId, day, now });
    if (room === null) return refused('no-room');
    const seats = seatsAt(room, places);
    if (seats === null) return refused('place-taken');
    const standing = room.situation.published.map(({ candidate, recruiter, ...place }) => ({
      registrationId: candidate,
      recruiterId: recruiter,
      ...place,
    }));
    const applied = await applyPlanChange(
      db,
      {
        eventId,
        expectedVersion: room.event.planVersion,
        kind: 'repaired',
        next: [...standing, ...seats.map((seat) => asMeeting(room, seat))],
        reason: { atTheDoor: registrationId },
        by: actor.name,
      },
      now,
    );
    if (!applied.done) return refused('place-taken');
    const { version } = applied;
    await note('places-given', { name: theCandidate(registrationId), count: seats.length, version });
    await announce('door.places-given', { eventId, version });
    await announce('door.presence-changed', { eventId });
    return done({ version, count: seats.length });
  },
});

/** The seats of these recruiters in these rounds, each beside those before it; null when one is not free any more. */
function seatsAt(
  { hall, event }: Room,
  places: readonly { recruiterId: string; round: number }[],
): Seat[] | null {
  const seats: Seat[] = [];
  for (const { recruiterId, round } of places) {
    const recruiter = hall.recruiters.find(({ id }) => id === recruiterId);
    const standing = [
      ...hall.standing,
      ...seats.map((seat) => ({ ...seat, registrationId: hall.person.id })),
    ];
    if (recruiter === undefined || hall.person.most < seats.length + 1) return null;
    if (standing.some((one) => one.recruiterId === recruiterId && one.registrationId === hall.person.id))
      return null;
    const around: Hall = { ...hall, standing };
    const seat = seatsWith(around, recruiter).find((one) => event.rounds[one.round]?.number === round);
    if (seat === undefined) return null;
    seats.push(seat);
  }
  return seats;
}
