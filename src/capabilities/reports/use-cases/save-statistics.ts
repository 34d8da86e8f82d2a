import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { StatisticEntry } from '../schema.ts';
import { countsSex, keepStatistics, listStatistics } from '../store/statistics.ts';

/** Writes stream and sex of own people, many in one press. */
export const saveStatistics = command({
  name: 'save-statistics',
  summary: 'Noter ce que le bilan compte de ses personnes',
  input: StatisticEntry,
  output: z.object({}),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now, note }, { people }) {
    const own = new Map((await listStatistics(db, scope)).map(({ id, personId }) => [id, personId]));
    if (people.some(({ id }) => !own.has(id))) return notFound();
    const withSex = await countsSex(db, scope);
    const said = people.map(({ id, sex, stream }) => ({ personId: own.get(id)!, sex, stream }));
    await keepStatistics(db, scope, said, { withSex, now });
    await note('statistics-saved', { count: said.length });
    return done({});
  },
});
