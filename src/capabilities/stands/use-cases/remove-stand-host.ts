import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { listHosts, removeHost } from '../store/hosts.ts';

/** Somebody does not receive at a stand after all. */
export const removeStandHost = command({
  name: 'remove-stand-host',
  summary: 'Retirer une personne de l’accueil d’un stand',
  input: z.object({ eventId: z.uuid(), hostId: z.uuid() }),
  output: z.object({}),
  refusals: ['host-engaged'],
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, note }, { eventId, hostId }) {
    const host = (await listHosts(db, { eventId })).find(({ id }) => id === hostId);
    if (!host) return notFound();
    if (host.engaged) return refused('host-engaged');
    await removeHost(db, { eventId, id: hostId });
    await note('host-removed', {});
    return done({});
  },
});
