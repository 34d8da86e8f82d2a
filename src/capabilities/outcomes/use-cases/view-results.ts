import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { RESULTS } from '../../meetings/schema.ts';
import { ResultLine } from '../schema.ts';
import { listResults } from '../store/lines.ts';

export const viewResults = query({
  name: 'view-results',
  summary: 'Voir ce que les entretiens ont donné',
  input: z.object({
    eventId: z.uuid(),
    /** By the name of the candidate (as usual) or of the company. */
    by: z.enum(['candidate', 'company']).nullable().default(null),
    partner: z.string().max(120).nullable().default(null),
    result: z
      .enum([...RESULTS, 'none'])
      .nullable()
      .default(null),
  }),
  output: z.object({
    event: EventHeading,
    timeZone: z.string(),
    partners: z.array(z.string()),
    lines: z.array(ResultLine),
    filter: z.object({ by: z.string(), partner: z.string().nullable(), result: z.string().nullable() }),
  }),
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope }, { by, partner, result }) {
    const all = await listResults(db, scope);
    const lines = all.filter(
      (line) =>
        (partner === null || line.partner === partner) &&
        (result === null ||
          (result === 'none' ? line.state === 'held' && line.result === null : line.result === result)),
    );
    if (by === 'company') lines.sort((a, b) => a.company.localeCompare(b.company) || a.round - b.round);
    return done({
      event: await eventHeading(db, scope),
      timeZone: (await eventFacts(db, scope.eventId)).timeZone,
      partners: [...new Set(all.flatMap((line) => line.partner ?? []))].sort(),
      lines,
      filter: { by: by ?? 'candidate', partner, result },
    });
  },
});
