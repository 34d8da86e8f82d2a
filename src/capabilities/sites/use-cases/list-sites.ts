import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading, listPartners } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { lendersOf } from '../rules/lenders.ts';
import { Site, SiteHelper } from '../schema.ts';
import { listHelpers } from '../store/helpers.ts';
import { listSites as sitesOf } from '../store/sites.ts';

/** The sites of an event: where people come besides the hall, with how many computers, and who welcomes them. */
export const listSites = query({
  name: 'list-sites',
  summary: 'Voir les sites d’un événement et leurs postes',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    sites: z.array(Site),
    helpers: z.array(SiteHelper),
    lenders: z.array(z.object({ id: z.uuid(), name: z.string() })),
  }),
  token: 'events',
  unfenced: 'who welcomes at a site is a member of another organisation',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }) {
    return done({
      event: await eventHeading(db, scope),
      sites: await sitesOf(db, scope),
      helpers: await listHelpers(db, scope),
      lenders: lendersOf(await listPartners(db, scope.eventId)),
    });
  },
});
