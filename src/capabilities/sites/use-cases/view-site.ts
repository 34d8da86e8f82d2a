import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading, listPartners } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { lendersOf } from '../rules/lenders.ts';
import { Site, SiteHelper, Station } from '../schema.ts';
import { listHelpers, possibleHelpers } from '../store/helpers.ts';
import { listSites } from '../store/sites.ts';
import { listStations } from '../store/stations.ts';

/** One site with its computers, who welcomes there, and who else could. */
export const viewSite = query({
  name: 'view-site',
  summary: 'Voir un site, ses postes et qui y accueille',
  input: z.object({ eventId: z.uuid(), siteId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    site: Site,
    stations: z.array(Station),
    helpers: z.array(SiteHelper),
    others: z.array(z.object({ accountId: z.uuid(), name: z.string(), organisation: z.string() })),
    lenders: z.array(z.object({ id: z.uuid(), name: z.string() })),
  }),
  token: 'events',
  unfenced: 'who welcomes at a site is a member of another organisation',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, { siteId }) {
    const [site] = await listSites(db, scope, { id: siteId });
    if (site === undefined) return notFound();
    const helpers = await listHelpers(db, scope, { siteId });
    const helping = new Set(helpers.map(({ accountId }) => accountId));
    return done({
      event: await eventHeading(db, scope),
      site,
      stations: await listStations(db, scope, { siteId }),
      helpers,
      others: (await possibleHelpers(db, scope)).filter(({ accountId }) => !helping.has(accountId)),
      lenders: lendersOf(await listPartners(db, scope.eventId)),
    });
  },
});
