import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { companyPairs } from '../rules/same-company.ts';
import { CompanyLine } from '../schema.ts';
import { listCompanies as list, listCompanyMerges, needDaysOf } from '../store.ts';

const Named = z.object({ id: z.uuid(), name: z.string(), editions: z.int() });

/** The companies of the address book: who came, whose needs expired, who answers, and which may be one. */
export const listCompanies = query({
  name: 'list-companies',
  summary: 'Voir les entreprises de mon organisation',
  input: z.object({ organisationId: z.uuid() }),
  output: z.object({
    organisationId: z.uuid(),
    /** Whether one decides on the address book itself: merging entries, how long needs live. */
    manages: z.boolean(),
    companies: z.array(CompanyLine),
    needDays: z.int(),
    pairs: z.array(z.object({ one: Named, other: Named })),
    merges: z.array(z.object({ id: z.uuid(), kept: z.string(), gone: z.string(), at: z.string() })),
  }),
  token: 'events',
  allow: (actor, { organisationId }) => actor.worksFor(organisationId),
  async run({ db, actor, scope, now }) {
    const companies = await list(db, scope, now);
    return done({
      organisationId: scope.organisationId,
      manages: actor.manages(scope.organisationId) !== null,
      companies,
      needDays: await needDaysOf(db, scope),
      pairs: companyPairs(companies).map(([one, other]) => ({ one, other })),
      merges: await listCompanyMerges(db, scope),
    });
  },
});
