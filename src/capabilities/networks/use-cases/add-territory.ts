import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { NewTerritory } from '../schema.ts';
import { addTerritory as add } from '../store/territories.ts';

export const addTerritory = command({
  name: 'add-territory',
  summary: 'Ajouter un territoire au réseau',
  input: NewTerritory,
  output: z.object({}),
  refusals: ['territory-known'],
  token: null,
  allow: (actor, { networkId }) => actor.administers(networkId),
  async run({ db, scope, note }, territory) {
    const { name } = territory;
    if (!(await add(db, scope, territory))) return refused('territory-known', { name }, 'name');
    await note('territory-added', { territory: name });
    return done({});
  },
});
