import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { confirmNeeds } from '../../events/queries.ts';
import { listCompanies } from '../store.ts';

/** Somebody called: the needs of the last edition still hold. */
export const confirmCompanyNeeds = command({
  name: 'confirm-company-needs',
  summary: 'Confirmer que les besoins d’une entreprise tiennent toujours',
  input: z.object({ organisationId: z.uuid(), companyId: z.uuid() }),
  output: z.object({ needs: z.int() }),
  token: 'events',
  allow: (actor, { organisationId }) => actor.worksFor(organisationId),
  async run({ db, scope, now, note }, { companyId }) {
    const company = (await listCompanies(db, scope, now)).find(({ id }) => id === companyId);
    if (!company) return notFound();
    const needs = await confirmNeeds(db, companyId, now);
    await note('needs-confirmed', { company: company.name, needs });
    return done({ needs });
  },
});
