import type { OrganiserScope, PartnerScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import { LOCALES, type Locale } from '../../../../kernel/locale.ts';
import { networkOf } from '../../../access/queries.ts';
import { activitiesOf, companyNames, readListApart } from '../../../people/queries.ts';
import type { ListKind } from '../../../people/schema.ts';
import { eventFacts } from '../../queries.ts';
import { type PlannedAttendance, planAttendance } from '../../rules/import/plan-attendance.ts';
import {
  type CandidateWorld,
  type PlannedCandidate,
  planCandidates,
} from '../../rules/import/plan-candidates.ts';
import { type PlannedRecruiter, planRecruiters } from '../../rules/import/plan-recruiters.ts';
import { type PlannedShortage, planShortages } from '../../rules/import/plan-shortages.ts';
import { type PlannedWishes, planWishes } from '../../rules/import/plan-wishes.ts';
import type {
  ImportChoices,
  ImportCounts,
  ImportFile,
  ImportRow,
  LeftRow,
} from '../../rules/import/shapes.ts';
import { receivingByRecruiter, sitesByName } from '../../store/attending.ts';
import { peopleWithinReach } from '../../store/import-world.ts';
import type { StoredImport } from '../../store/imports.ts';
import { listPartners } from '../../store/partners.ts';
import { listRecruiters } from '../../store/recruiters.ts';
import { listShortages } from '../../store/shortages.ts';
import { countryOf } from './contacts.ts';

export type ImportScope = OrganiserScope | PartnerScope;

/** What is said of a list besides its cells. */
interface Reading {
  readonly kind: ListKind;
  readonly sheets: ImportFile['sheets'];
  readonly chosen: number | null;
  readonly mapping: readonly string[] | null;
  readonly mends: ImportFile['mends'];
  readonly choices: ImportChoices;
  readonly dropped: ImportFile['dropped'];
}

/** Reads the list, and counts what was taken out of it so far. */
export async function readFile(db: Db, scope: ImportScope, reading: Reading): Promise<ImportFile> {
  const { choices, dropped: before, ...job } = reading;
  const read = await readListApart({ ...job, country: await countryOf(db, scope.organisationId) });
  const dropped = {
    nationalNumber: before.nationalNumber + read.dropped.nationalNumber,
    birthDate: before.birthDate + read.dropped.birthDate,
  };
  return { ...read, dropped, mends: job.mends, choices, left: [] };
}

/** The plan of an import, of whichever kind. */
export type ImportPlan =
  | { readonly kind: 'wishes'; readonly planned: readonly PlannedWishes[] }
  | { readonly kind: 'attendance'; readonly planned: readonly PlannedAttendance[] }
  | { readonly kind: 'shortages'; readonly planned: readonly PlannedShortage[] }
  | {
      readonly kind: 'candidates';
      readonly planned: readonly PlannedCandidate[];
      readonly world: CandidateWorld;
    }
  | { readonly kind: 'recruiters'; readonly planned: readonly PlannedRecruiter[] };

/** Holds the file against what is known at this moment, within the reader's reach. */
export async function planImport(
  db: Db,
  scope: ImportScope,
  { kind, file }: Pick<StoredImport, 'kind' | 'file'>,
  options: { withoutCells?: boolean } = {},
): Promise<ImportPlan> {
  if (kind === 'candidates') {
    const world = await candidateWorld(db, scope);
    return { kind, planned: planCandidates(file, world, options), world };
  }
  if (kind === 'wishes') {
    const world = await candidateWorld(db, scope);
    return { kind, planned: planWishes(file, world, options) };
  }
  if (kind === 'attendance') {
    const people = await peopleWithinReach(db, scope);
    const activities = await activitiesOf(
      db,
      scope.organisationId,
      people.map(({ personId }) => personId),
    );
    return { kind, planned: planAttendance(file, { people, activities }) };
  }
  if (kind === 'shortages')
    return { kind, planned: planShortages(file, await listShortages(db, scope.organisationId)) };
  const world = {
    recruiters: await listRecruiters(db, scope.eventId, { withdrawn: true }),
    companyNames: await companyNames(db, scope.organisationId),
    locale: await localeOf(db, scope),
    sites: await sitesByName(db, scope.eventId),
    receiving: await receivingByRecruiter(db, scope.eventId),
  };
  return { kind, planned: planRecruiters(file, world, options) };
}

/** The language of the network: what lists are in when they do not say. */
export async function localeOf(db: Db, scope: ImportScope): Promise<Locale> {
  const { locale } = await networkOf(db, scope.organisationId);
  return LOCALES.find((known) => known === locale) ?? 'fr';
}

async function candidateWorld(db: Db, scope: ImportScope): Promise<CandidateWorld> {
  const all = await listPartners(db, scope.eventId);
  const own =
    scope.as === 'partner' ? all.find(({ organisationId }) => organisationId === scope.organisationId) : null;
  const event = await eventFacts(db, scope.eventId);
  return {
    partners: own ? [own] : all,
    own: own ?? null,
    companies: (await listRecruiters(db, scope.eventId)).map(({ company }) => company),
    sites: await sitesByName(db, scope.eventId),
    people: await peopleWithinReach(db, scope),
    wishesAreTheirs: event.wishesOpen || event.planVersion > 0,
  };
}

export function countsOf(rows: readonly ImportRow[]): ImportCounts {
  const counts = { new: 0, update: 0, same: 0, error: 0, possible: 0 };
  for (const { state } of rows) counts[state]++;
  return counts;
}

/** The rows of the file that stay out, as they stand in it, with the reasons. */
export function leftRows(file: ImportFile, rows: readonly ImportRow[]): LeftRow[] {
  const sheet = file.sheets[file.chosen];
  return rows
    .filter(({ state }) => state === 'error' || state === 'possible')
    .flatMap((row) =>
      row.lines.map((line) => ({
        line,
        cells: sheet?.rows[line - 1] ?? [],
        reasons: [
          ...row.complaints
            .filter((complaint) => complaint.line === line || row.lines.length === 1)
            .filter(({ weight }) => weight !== 'note')
            .map(({ code, field, cell }) => ({ code, field, cell })),
          ...row.possible
            .filter(({ decided }) => decided === null)
            .map(({ name }) => ({ code: 'possible', field: 'name', cell: name })),
        ],
      })),
    )
    .sort((a, b) => a.line - b.line);
}
