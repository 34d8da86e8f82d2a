import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { StatisticLine } from '../schema.ts';
import { countsSex, listStatistics } from '../store/statistics.ts';

/** What reports count own people by, and nothing else reads: stream, and sex where the network allows it. */
export const viewStatistics = query({
  name: 'view-statistics',
  summary: 'Voir ce que le bilan compte de ses personnes',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({ event: EventHeading, withSex: z.boolean(), people: z.array(StatisticLine) }),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope }) {
    const withSex = await countsSex(db, scope);
    const people = await listStatistics(db, scope);
    return done({
      event: await eventHeading(db, scope),
      withSex,
      people: people.map((one) => (withSex ? one : { ...one, sex: null })),
    });
  },
});
