import { z } from 'zod';
import { notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { CompanyNeedLine, exportedList, Reason } from '../schema.ts';
import { companyRows } from '../store/companies.ts';
import { aboutOrganisation, exported } from './shared/about.ts';
import { giveAddresses, tellOthers } from './shared/reasons.ts';

/** The address book of an organisation: companies, contacts, the needs of the last edition, and who answers. */
export const exportCompanies = query({
  name: 'export-companies',
  summary: 'Télécharger le carnet d’entreprises et leurs besoins',
  input: z.object({ organisationId: z.uuid(), reason: Reason }),
  output: exportedList(CompanyNeedLine),
  refusals: ['reason-needed'],
  token: 'events',
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  journal: exported('companies'),
  announces: tellOthers,
  async run({ db, scope, now }, { reason }) {
    const about = await aboutOrganisation(db, scope);
    if (about === null) return notFound();
    const lines = await companyRows(db, scope, now);
    const reached = new Set(lines.filter(({ email, phone }) => email ?? phone).map(({ company }) => company));
    return giveAddresses(reached.size, reason, { ...about, lines });
  },
});
