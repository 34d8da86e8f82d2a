import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { Member, Organisation, Token } from '../schema.ts';
import { listMembers } from '../store/members.ts';
import { hasPasswords, listOrganisations } from '../store/organisations.ts';
import { listTokens } from '../store/tokens.ts';

export const viewOrganisation = query({
  name: 'view-organisation',
  summary: 'Voir mon organisation, ses membres et ses jetons',
  input: z.object({ organisationId: z.uuid() }),
  output: z.object({
    organisation: Organisation,
    members: z.array(Member),
    tokens: z.array(Token),
    others: z.array(Organisation),
    /** Whether members may have a password. */
    passwords: z.boolean(),
  }),
  token: null,
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope }) {
    const organisations = await listOrganisations(db, scope);
    const organisation = organisations.find(({ id }) => id === scope.organisationId);
    if (!organisation) return notFound();
    return done({
      organisation,
      members: await listMembers(db, scope),
      tokens: await listTokens(db, scope),
      passwords: await hasPasswords(db, scope),
      others: organisations.filter(({ id }) => id !== scope.organisationId),
    });
  },
});
