import { z } from 'zod';
import { fromWallClock, plusDays } from '../../../kernel/clock.ts';
import { actionsInJournal, readJournal } from '../../../kernel/journal.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { JournalFilter, JournalLine } from '../schema.ts';

/** One more than a page, to know whether there is an older one. */
const PAGE = 100;

export const viewJournal = query({
  name: 'view-journal',
  summary: 'Lire le journal d’un événement',
  input: JournalFilter.extend({
    eventId: z.uuid(),
    /** Read on from this line (its id), older ones only. */
    before: z.coerce.number().int().positive().nullable().default(null),
  }),
  output: z.object({
    event: EventHeading,
    timeZone: z.string(),
    lines: z.array(JournalLine),
    filter: JournalFilter,
    /** What was done at this event, for the choice of a filter. */
    actions: z.array(z.string()),
    /** Where to read on; null at the end. */
    next: z.number().nullable(),
  }),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, { eventId, before, ...filter }) {
    const { timeZone } = await eventFacts(db, eventId);
    const from = filter.day === null ? null : fromWallClock(filter.day, '00:00', timeZone);
    const found = await readJournal(db, {
      eventId,
      before,
      limit: PAGE + 1,
      filter: { ...filter, from, until: from === null ? null : plusDays(from, 1) },
    });
    const lines = found.slice(0, PAGE);
    return done({
      event: await eventHeading(db, scope),
      timeZone,
      lines,
      filter,
      actions: await actionsInJournal(db, { eventId }),
      next: found.length > PAGE ? lines.at(-1)!.id : null,
    });
  },
});
