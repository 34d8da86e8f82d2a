import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import {
  addMembership,
  addNetwork,
  addOrganisation,
  ensureAccount,
  nameAdministrator,
} from '../../access/queries.ts';
import { NewNetwork } from '../schema.ts';
import { isNetworkNamed } from '../store/networks.ts';

/** One more network on this instance, apart from all others, with the organisation and the person that begin it. */
export const foundNetwork = command({
  name: 'found-network',
  summary: 'Créer un réseau de plus sur cette installation',
  input: NewNetwork,
  output: z.object({ networkId: z.uuid(), organisationId: z.uuid() }),
  refusals: ['network-known'],
  token: null,
  allow: (actor) => actor.isSystem(),
  async run({ db, scope, now, note }, first) {
    if (await isNetworkNamed(db, scope, first.name))
      return refused('network-known', { name: first.name }, 'name');
    const networkId = await addNetwork(db, first, now);
    const organisationId = await addOrganisation(
      db,
      { networkId, name: first.organisationName, kind: first.organisationKind },
      now,
    );
    const administrator = { name: first.administratorName, email: first.administratorEmail };
    const accountId = await ensureAccount(db, { ...administrator, locale: first.locale }, now);
    for (const role of ['organiser', 'counsellor'] as const)
      await addMembership(db, { organisationId, accountId, role }, now);
    await nameAdministrator(db, { networkId, accountId }, now);
    await note('network-founded', { network: first.name });
    return done({ networkId, organisationId });
  },
});
