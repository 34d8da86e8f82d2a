import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import {
  addMembership,
  addOrganisation,
  ensureAccount,
  findOrganisationNamed,
} from '../../access/queries.ts';
import { NewNetworkOrganisation } from '../schema.ts';

/** Takes an organisation into the network with the person who organises it and then invites the others. */
export const openOrganisation = command({
  name: 'open-organisation',
  summary: 'Faire entrer une organisation dans le réseau',
  input: NewNetworkOrganisation,
  output: z.object({ organisationId: z.uuid() }),
  refusals: ['organisation-known'],
  token: null,
  unfenced: 'whoever is invited may have an account in another organisation',
  allow: (actor, { networkId }) => actor.administers(networkId),
  async run({ db, scope, now, note }, { name, kind, organiserName, organiserEmail }) {
    const { networkId } = scope;
    if ((await findOrganisationNamed(db, networkId, name)) !== null)
      return refused('organisation-known', { name }, 'name');
    const organisationId = await addOrganisation(db, { networkId, name, kind }, now);
    const organiser = { name: organiserName, email: organiserEmail, locale: 'fr' };
    const accountId = await ensureAccount(db, organiser, now);
    for (const role of ['organiser', 'counsellor'] as const)
      await addMembership(db, { organisationId, accountId, role }, now);
    await note('organisation-opened', { organisation: name });
    return done({ organisationId });
  },
});
