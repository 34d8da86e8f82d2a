import { z } from 'zod';
import { publicUrl } from '../../../kernel/public-url.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { Member, Organisation, ProviderShown, Token } from '../schema.ts';
import { listMembers } from '../store/members.ts';
import { hasPasswords, listOrganisations } from '../store/organisations.ts';
import { type Provider, providerOf } from '../store/providers.ts';
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
    /** How members come in by the organisation's own provider; null without one. */
    provider: ProviderShown.nullable(),
    returnAddress: z.string(),
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
      provider: shown(await providerOf(db, scope)),
      returnAddress: publicUrl('/sign-in/back'),
      others: organisations.filter(({ id }) => id !== scope.organisationId),
    });
  },
});

/** What its organiser sees of a provider: that there is a secret, never which. */
function shown(provider: Provider | null): ProviderShown | null {
  if (provider === null) return null;
  const { issuer, clientId, clientSecret, provesTwice } = provider;
  return { issuer, clientId, hasSecret: clientSecret !== null, provesTwice };
}
