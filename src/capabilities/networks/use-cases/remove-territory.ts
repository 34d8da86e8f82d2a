import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { removeTerritory as remove } from '../store/territories.ts';

export const removeTerritory = command({
  name: 'remove-territory',
  summary: 'Retirer un territoire du réseau',
  input: z.object({ networkId: z.uuid(), territoryId: z.uuid() }),
  output: z.object({}),
  token: null,
  allow: (actor, { networkId }) => actor.administers(networkId),
  async run({ db, scope, note }, { territoryId }) {
    const name = await remove(db, scope, territoryId);
    if (name === null) return notFound();
    await note('territory-removed', { territory: name });
    return done({});
  },
});
