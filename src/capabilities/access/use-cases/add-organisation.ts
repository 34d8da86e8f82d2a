import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { NewOrganisation } from '../schema.ts';
import { ensureAccount } from '../store/accounts.ts';
import { addMembership } from '../store/members.ts';
import { addOrganisation as add, findOrganisationNamed, networkOf } from '../store/organisations.ts';

/** Makes a partner known in the network, with its first organiser when there is one: that person invites the others. */
export const addOrganisation = command({
  name: 'add-organisation',
  summary: 'Ajouter une organisation partenaire au réseau',
  input: NewOrganisation,
  output: z.object({ organisationId: z.uuid() }),
  refusals: ['organisation-exists'],
  token: 'events',
  unfenced: 'whoever is invited may have an account in another organisation',
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope, now, note, announce }, { name, kind, organiserName, organiserEmail }) {
    const network = await networkOf(db, scope.organisationId);
    if ((await findOrganisationNamed(db, network.id, name)) !== null)
      return refused('organisation-exists', { name }, 'name');
    const organisationId = await add(db, { networkId: network.id, name, kind }, now);
    if (organiserEmail !== null) {
      const person = { name: organiserName ?? organiserEmail, email: organiserEmail, locale: network.locale };
      const accountId = await ensureAccount(db, person, now);
      for (const role of ['organiser', 'counsellor'] as const)
        await addMembership(db, { organisationId, accountId, role }, now);
      await announce('access.member-invited', { accountId, organisationId });
    }
    await note('organisation-added', { organisation: name });
    return done({ organisationId });
  },
});
