import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { setClosed } from '../store/networks.ts';

/** From now on its members reach nothing through it. What it did stays with those it was done for. */
export const closeOrganisation = command({
  name: 'close-organisation',
  summary: 'Fermer une organisation du réseau',
  input: z.object({ networkId: z.uuid(), organisationId: z.uuid() }),
  output: z.object({}),
  token: null,
  allow: (actor, { networkId }) => actor.administers(networkId),
  async run({ db, scope, now, note }, { organisationId }) {
    if (!(await setClosed(db, scope, organisationId, now))) return notFound();
    await note('organisation-closed', { organisationId });
    return done({});
  },
});
