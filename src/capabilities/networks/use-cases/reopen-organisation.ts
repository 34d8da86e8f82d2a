import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { setClosed } from '../store/networks.ts';

export const reopenOrganisation = command({
  name: 'reopen-organisation',
  summary: 'Rouvrir une organisation du réseau',
  input: z.object({ networkId: z.uuid(), organisationId: z.uuid() }),
  output: z.object({}),
  token: null,
  allow: (actor, { networkId }) => actor.administers(networkId),
  async run({ db, scope, note }, { organisationId }) {
    if (!(await setClosed(db, scope, organisationId, null))) return notFound();
    await note('organisation-reopened', { organisationId });
    return done({});
  },
});
