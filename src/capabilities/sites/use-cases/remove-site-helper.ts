import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { deleteHelper } from '../store/helpers.ts';
import { listSites } from '../store/sites.ts';

/** Somebody no longer welcomes people at a site. */
export const removeSiteHelper = command({
  name: 'remove-site-helper',
  summary: 'Retirer qui accueille sur un site',
  input: z.object({ eventId: z.uuid(), siteId: z.uuid(), accountId: z.uuid() }),
  output: z.object({}),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }, { siteId, accountId }) {
    const [site] = await listSites(db, scope, { id: siteId });
    if (site === undefined || !(await deleteHelper(db, scope, { siteId, accountId }))) return notFound();
    await note('site-helper-removed', { site: site.name });
    return done({});
  },
});
