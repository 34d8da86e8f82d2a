import { z } from 'zod';
import { theMember } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { liftStop, listStops } from '../store.ts';

/** An organiser says that much reading was right, and the files open again. Nobody says it of themselves. */
export const liftReadingStop = command({
  name: 'lift-reading-stop',
  summary: 'Ouvrir de nouveau les dossiers à un membre',
  input: z.object({ organisationId: z.uuid(), stopId: z.uuid() }),
  output: z.object({}),
  refusals: ['own-stop'],
  token: null,
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, actor, scope, now, note }, { stopId }) {
    const stop = (await listStops(db, scope)).find(({ id }) => id === stopId);
    if (!stop) return notFound();
    const me = actor.identity.kind === 'member' ? actor.identity.accountId : null;
    if (stop.accountId !== null && stop.accountId === me) return refused('own-stop');
    if (await liftStop(db, scope, { stopId, by: me, now }))
      await note('reading-stop-lifted', { name: stop.accountId === null ? null : theMember(stop.accountId) });
    return done({});
  },
});
