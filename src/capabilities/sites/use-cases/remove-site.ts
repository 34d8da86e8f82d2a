import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { forgetSite } from '../../events/queries.ts';
import { deleteSite, listSites } from '../store/sites.ts';

/** Takes a site off an event, once nobody is expected there. */
export const removeSite = command({
  name: 'remove-site',
  summary: 'Retirer un site',
  input: z.object({ eventId: z.uuid(), siteId: z.uuid() }),
  output: z.object({}),
  refusals: ['site-expected'],
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }, { siteId }) {
    const [site] = await listSites(db, scope, { id: siteId });
    if (site === undefined) return notFound();
    const { candidates, recruiters } = site;
    if (candidates + recruiters > 0)
      return refused('site-expected', { site: site.name, candidates, recruiters });
    await forgetSite(db, scope, siteId);
    await deleteSite(db, scope, siteId);
    await note('site-removed', { site: site.name });
    return done({});
  },
});
