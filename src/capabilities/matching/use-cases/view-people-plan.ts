import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { situationNow } from '../queries.ts';
import { UnmetWish } from '../schema.ts';
import { readCast } from '../store/situation.ts';
import { listWishCounts } from '../store/wishes.ts';
import { askDesk } from './shared/ask-desk.ts';

/** What the published plan gives the people of one organisation, and why it does not give more. Nobody else is in it. */
export const viewPeoplePlan = query({
  name: 'view-people-plan',
  summary: 'Voir le planning de ses propres personnes, et pourquoi pas plus',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    people: z.array(
      z.object({
        registrationId: z.uuid(),
        name: z.string(),
        wishes: z.int(),
        meetings: z.array(
          z.object({
            recruiterId: z.uuid(),
            round: z.int(),
            startsAt: z.string(),
            table: z.int().nullable(),
          }),
        ),
        /** Wishes that the plan does not hold; the facts name nobody but this person and recruiters. */
        unmet: z.array(UnmetWish),
      }),
    ),
    recruiters: z.array(z.object({ id: z.uuid(), name: z.string() })),
  }),
  token: 'plan',
  thinks: true,
  allow: (actor, { eventId }) => actor.brings(eventId),
  async run({ db, scope, now }) {
    const { eventId } = scope;
    const heading = await eventHeading(db, scope);
    const { rounds } = await eventFacts(db, eventId);
    const own = await listWishCounts(db, scope);
    const situation = await situationNow(db, eventId, now);
    const ids = own.map(({ registrationId }) => registrationId);
    const unmet = heading.planVersion === 0 ? [] : await askDesk('whyNot', { situation, people: ids });
    const startsAt = new Map(rounds.map((round) => [round.number, round.startsAt]));
    const { recruiters } = await readCast(db, eventId);
    return done({
      event: heading,
      people: own.map(({ registrationId, name, wishes }) => ({
        registrationId,
        name,
        wishes,
        meetings: situation.published
          .filter(({ candidate }) => candidate === registrationId)
          .map(({ recruiter, round, table }) => ({
            recruiterId: recruiter,
            round,
            startsAt: startsAt.get(round)!,
            table,
          })),
        unmet: unmet.filter((wish) => wish.registrationId === registrationId),
      })),
      recruiters: recruiters.map(({ id, name }) => ({ id, name })),
    });
  },
});
