import { z } from 'zod';
import { theMember } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { removeAdministrator as remove } from '../store/networks.ts';

export const removeAdministrator = command({
  name: 'remove-administrator',
  summary: 'Retirer à une personne l’administration du réseau',
  input: z.object({ networkId: z.uuid(), accountId: z.uuid() }),
  output: z.object({}),
  refusals: ['last-administrator'],
  token: null,
  allow: (actor, { networkId }) => actor.administers(networkId),
  async run({ db, scope, note }, { accountId }) {
    const outcome = await remove(db, scope, accountId);
    if (outcome === 'nobody') return notFound();
    if (outcome === 'last') return refused('last-administrator');
    await note('administrator-removed', { name: theMember(accountId) });
    return done({});
  },
});
