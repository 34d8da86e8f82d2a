import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { CompanyLine, Edition } from '../schema.ts';
import { editionsOf, listCompanies, needDaysOf } from '../store.ts';

/** A company edition by edition: what it looked for, whom it met, whether it answered. */
export const viewCompany = query({
  name: 'view-company',
  summary: 'Voir l’historique d’une entreprise',
  input: z.object({ organisationId: z.uuid(), companyId: z.uuid() }),
  output: z.object({
    organisationId: z.uuid(),
    /** Whether the pages of each edition are open to the reader. */
    manages: z.boolean(),
    company: CompanyLine,
    editions: z.array(Edition),
    needDays: z.int(),
  }),
  token: 'events',
  allow: (actor, { organisationId }) => actor.worksFor(organisationId),
  async run({ db, actor, scope, now }, { companyId }) {
    const company = (await listCompanies(db, scope, now)).find(({ id }) => id === companyId);
    if (!company) return notFound();
    return done({
      organisationId: scope.organisationId,
      manages: actor.manages(scope.organisationId) !== null,
      company,
      editions: await editionsOf(db, companyId, now),
      needDays: await needDaysOf(db, scope),
    });
  },
});
