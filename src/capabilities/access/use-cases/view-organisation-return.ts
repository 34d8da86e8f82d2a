import { anyone } from '../../../kernel/actor.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { ReturnedQuery } from '../schema.ts';

/** Where a provider sends people back to: opening the page does nothing, its button does. */
export const viewOrganisationReturn = query({
  name: 'view-organisation-return',
  summary: 'Voir la page de retour de mon organisation',
  input: ReturnedQuery,
  output: ReturnedQuery,
  token: null,
  allow: anyone,
  async run(_, returned) {
    return done(returned);
  },
});
