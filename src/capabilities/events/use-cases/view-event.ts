import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../queries.ts';
import { eventNow, stageOf } from '../rules/moments.ts';
import { EventFacts, EventHeading, STAGES } from '../schema.ts';
import { countOverview } from '../store/overview.ts';
import { listPartners } from '../store/partners.ts';

/** The preparation of an event: what is done, what comes now, what remains. */
export const viewEvent = query({
  name: 'view-event',
  summary: 'Voir où en est la préparation d’un événement',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    facts: EventFacts,
    stage: z.enum(STAGES),
    /** The event's own time. */
    now: z.string(),
    counts: z.object({
      partners: z.int(),
      recruiters: z.int(),
      seats: z.int(),
      positions: z.int(),
      pitches: z.int(),
      candidates: z.int(),
      waiting: z.int(),
      wishers: z.int(),
      drafts: z.int(),
      meetings: z.int(),
      outcomes: z.int(),
    }),
    partners: z.array(
      z.object({ organisationId: z.uuid(), name: z.string(), role: z.string(), candidates: z.int() }),
    ),
  }),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now }) {
    const facts = await eventFacts(db, scope.eventId);
    return done({
      event: await eventHeading(db, scope),
      facts,
      stage: stageOf(facts, eventNow(facts, now)),
      now: eventNow(facts, now),
      counts: await countOverview(db, scope),
      partners: await listPartners(db, scope.eventId),
    });
  },
});
