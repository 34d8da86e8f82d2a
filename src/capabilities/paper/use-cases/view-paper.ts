import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { listStations } from '../../sites/queries.ts';
import { KINDS, kindsFor, Pack } from '../schema.ts';
import { expectPrinting } from '../store/about-to-print.ts';
import { lastPrinted, listPacks } from '../store.ts';
import { changedSince } from './shared/collect.ts';

/** What can be printed, what was, and what must be printed again. */
export const viewPaper = query({
  name: 'view-paper',
  summary: 'Voir ce qui peut être imprimé',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    kinds: z.array(z.enum(KINDS)),
    packs: z.array(Pack),
    /** Whose sheets are no longer right since they were printed; null when all are, or nothing was printed. */
    outdated: z.object({ version: z.int(), candidates: z.int(), recruiters: z.int() }).nullable(),
  }),
  token: 'plan',
  allow: (actor, { eventId }) => actor.takesPartIn(eventId),
  async run({ db, scope }, { eventId }) {
    expectPrinting();
    const { planVersion } = await eventFacts(db, eventId);
    const printed = await lastPrinted(db, scope);
    const changes =
      printed === null || printed === planVersion
        ? []
        : await changedSince(db, scope, { since: printed, now: planVersion });
    return done({
      event: await eventHeading(db, scope),
      kinds: kindsFor(scope.as, {
        published: planVersion > 0,
        stations: (await listStations(db, scope)).length > 0,
      }),
      packs: await listPacks(db, scope),
      outdated:
        printed === null || changes.length === 0
          ? null
          : {
              version: printed,
              candidates: new Set(changes.map(({ registrationId }) => registrationId)).size,
              recruiters: new Set(changes.map(({ recruiterId }) => recruiterId)).size,
            },
    });
  },
});
