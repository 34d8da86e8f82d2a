import { capability, endpoint, form, page } from '../../web/capability.ts';
import { CompaniesScreen } from './screens/companies-screen.tsx';
import { CompanyScreen } from './screens/company-screen.tsx';
import { texts } from './texts.ts';
import { confirmCompanyNeeds } from './use-cases/confirm-company-needs.ts';
import { listCompanies } from './use-cases/list-companies.ts';
import { mergeCompanies } from './use-cases/merge-companies.ts';
import { saveNeedDays } from './use-cases/save-need-days.ts';
import { undoCompanyMerge } from './use-cases/undo-company-merge.ts';
import { viewCompany } from './use-cases/view-company.ts';

type Path = Readonly<Record<string, string>>;

const BOOK = '/organisations/:organisationId/companies';
const book = page(BOOK, listCompanies, CompaniesScreen);
const company = page(`${BOOK}/:companyId`, viewCompany, CompanyScreen);
const toBook = (_: unknown, __: unknown, { organisationId }: Path) =>
  `/organisations/${organisationId}/companies`;

export const companies = capability({
  name: 'companies',
  texts,
  routes: [
    book,
    company,
    form(`${BOOK}/merge`, mergeCompanies, book, toBook),
    form(`${BOOK}/need-days`, saveNeedDays, book, toBook),
    form(`${BOOK}/merges/:mergeId/undo`, undoCompanyMerge, book, toBook),
    form(
      `${BOOK}/:companyId/confirm`,
      confirmCompanyNeeds,
      company,
      (_, { organisationId, companyId }) => `/organisations/${organisationId}/companies/${companyId}`,
    ),
    endpoint('GET', BOOK, listCompanies),
    endpoint('GET', `${BOOK}/:companyId`, viewCompany),
    endpoint('POST', `${BOOK}/merge`, mergeCompanies),
    endpoint('PUT', `${BOOK}/need-days`, saveNeedDays),
    endpoint('POST', `${BOOK}/merges/:mergeId/undo`, undoCompanyMerge),
    endpoint('POST', `${BOOK}/:companyId/confirm`, confirmCompanyNeeds),
  ],
});
