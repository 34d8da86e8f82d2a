import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { insertHelper, possibleHelpers } from '../store/helpers.ts';
import { listSites } from '../store/sites.ts';

/** Somebody of one of the event's organisations welcomes people at a site. */
export const addSiteHelper = command({
  name: 'add-site-helper',
  summary: 'Dire qui accueille sur un site',
  input: z.object({ eventId: z.uuid(), siteId: z.uuid(), accountId: z.uuid() }),
  output: z.object({}),
  refusals: ['helper-unknown'],
  token: 'events',
  unfenced: 'who welcomes at a site is a member of another organisation',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }, { siteId, accountId }) {
    const [site] = await listSites(db, scope, { id: siteId });
    if (site === undefined) return notFound();
    const helper = (await possibleHelpers(db, scope)).find((one) => one.accountId === accountId);
    if (helper === undefined) return refused('helper-unknown', {}, 'accountId');
    await insertHelper(db, scope, { siteId, accountId });
    await note('site-helper-added', { site: site.name, name: helper.name });
    return done({});
  },
});
