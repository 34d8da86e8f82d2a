import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { hoursOn, isThere } from '../rules/places.ts';
import { Demand, WishCount } from '../schema.ts';
import { listDemand, listWishCounts } from '../store/wishes.ts';

export const viewWishes = query({
  name: 'view-wishes',
  summary: 'Voir qui a fait des vœux, et ce que chaque recruteur reçoit',
  input: z.object({ eventId: z.uuid(), without: z.boolean().default(false) }),
  output: z.object({
    event: EventHeading,
    candidates: z.array(WishCount),
    total: z.int(),
    withWishes: z.int(),
    onlyWithout: z.boolean(),
    /** For the organiser; null for a partner, who sees own people only. */
    demand: z.array(Demand).nullable(),
  }),
  token: 'plan',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope }, { without }) {
    const candidates = await listWishCounts(db, scope);
    const onlyWithout = without;
    return done({
      event: await eventHeading(db, scope),
      candidates: onlyWithout ? candidates.filter(({ wishes }) => wishes === 0) : candidates,
      total: candidates.length,
      withWishes: candidates.filter(({ wishes }) => wishes > 0).length,
      onlyWithout,
      demand: scope.as === 'organiser' ? await demandOf() : null,
    });

    async function demandOf(): Promise<Demand[]> {
      if (scope.as !== 'organiser') return [];
      const event = await eventFacts(db, scope.eventId);
      const rounds = event.rounds.filter(({ cancelledAt }) => cancelledAt === null);
      return (await listDemand(db, scope)).map(({ presentFrom, presentUntil, ...demand }) => {
        const hours = hoursOn(event, { presentFrom, presentUntil });
        return { ...demand, places: demand.seats * rounds.filter((round) => isThere(hours, round)).length };
      });
    }
  },
});
