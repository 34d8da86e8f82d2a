import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { applyMark } from '../../door/queries.ts';
import { eventFacts } from '../../events/queries.ts';
import { listGuests } from '../store/guests.ts';

/** One press says that somebody has come to the site, or had not: the door's own mark, for the people of this site. */
export const welcomeAtSite = command({
  name: 'welcome-at-site',
  summary: 'Noter qui est arrivé au site',
  input: z.object({
    eventId: z.uuid(),
    siteId: z.uuid(),
    guestId: z.uuid(),
    state: z.enum(['present', 'expected']),
  }),
  output: z.object({}),
  token: 'day',
  allow: (actor, { eventId, siteId }) => actor.helps(eventId, siteId),
  async run(context, { siteId, guestId, state }) {
    const { db, scope } = context;
    const guest = (await listGuests(db, scope, siteId)).find(({ id }) => id === guestId);
    if (guest === undefined) return notFound();
    const press = { kind: guest.kind, subjectId: guestId, state };
    const applied = await applyMark(context, await eventFacts(db, scope.eventId), press);
    return applied === null ? notFound() : done({});
  },
});
