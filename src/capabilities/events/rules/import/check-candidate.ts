import { type CandidateRow, comparable } from '../../../people/schema.ts';
import type { AccessNeed } from '../../schema.ts';
import { readAccessNeeds } from './access-needs.ts';
import { columnHolding, columnOf, complaintAbout } from './cells.ts';
import type { ImportComplaint, ImportFile } from './shapes.ts';
import { type KnownSite, readSite } from './sites.ts';

const LONGEST_NOTE = 500;
const LONGEST_OCCUPATION = 120;
const LONGEST_NAME = 80;
const MOST_LANGUAGES = 8;
/** Good to know of a person, and no reason to leave somebody out. */
const ONLY_SAID = new Set(['languages', 'street', 'postcode', 'birthDate', 'counsellorEmail']);

/** A candidate of the file, in the terms of a registration. */
export interface CandidateEntryRow {
  readonly line: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly partnerId: string | null;
  readonly counsellorEmail: string | null;
  /** ISO 639 codes. */
  readonly languages: readonly string[];
  /** Street and number. */
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly birthYear: number | null;
  /** In which they read messages and paper. */
  readonly readingLocale: string | null;
  readonly wantedOccupations: readonly string[];
  readonly accessNeeds: readonly AccessNeed[];
  readonly presentFrom: string | null;
  readonly presentUntil: string | null;
  readonly note: string | null;
  /** Where they attend from: 'hall', 'home' or the id of a site; null when the file does not say. */
  readonly site: string | null;
  /** Companies, the most wanted first: by the name of the event's recruiter, or as typed when there is none such. */
  readonly wishes: readonly string[];
}

export interface CheckedCandidate {
  readonly entry: CandidateEntryRow;
  readonly complaints: readonly ImportComplaint[];
}

/** What rows are held against. */
export interface Surroundings {
  readonly partners: readonly { readonly organisationId: string; readonly name: string }[];
  /** The organisation that imports, when it reaches only its own people. */
  readonly own: { readonly organisationId: string; readonly name: string } | null;
  readonly companies: readonly string[];
  readonly sites: readonly KnownSite[];
}

/** Puts one row in the terms of a registration and says what is wrong with it. */
export function checkCandidate(file: ImportFile, row: CandidateRow, around: Surroundings): CheckedCandidate {
  const { line, values } = row;
  const complaints: ImportComplaint[] = [];
  const complain = (field: string, code: string, weight: ImportComplaint['weight']) =>
    complaints.push(complaintAbout(file, line, field, code, weight));
  for (const { field, code, cell, column } of row.complaints)
    complaints.push({
      line,
      field,
      code,
      cell,
      column: column ?? columnOf(file, field),
      weight: weightOf(field, code, values),
    });
  if (values.lastName !== null && values.firstName === null)
    complain('firstName', 'first-name-missing', 'stops');
  const partner = partnerOf(values.partner, file, around);
  if (partner.problem !== null) complain('partner', partner.problem, 'cell');
  const access = readAccessNeeds(values.accessNeeds);
  if (access.unknown) complain('accessNeeds', 'access-need-unknown', 'cell');
  const place = readSite(values.site, around.sites);
  // Without any site such a column speaks of something else.
  if (place.unknown) complain('site', 'site-unknown', around.sites.length === 0 ? 'note' : 'cell');
  if (values.notes !== null && values.notes.length > LONGEST_NOTE) complain('notes', 'too-long', 'note');
  const companies = new Map(around.companies.map((name) => [comparable(name), name]));
  for (const { company } of values.wishes)
    if (companies.size > 0 && !companies.has(comparable(company)))
      complaints.push({
        line,
        field: 'wishes',
        code: 'wish-unknown',
        cell: company,
        column: columnHolding(file, line, 'wishes', company),
        weight: 'note',
      });
  const entry = {
    line,
    firstName: values.firstName?.slice(0, LONGEST_NAME) ?? '',
    lastName: values.lastName?.slice(0, LONGEST_NAME) ?? '',
    email: values.email,
    phone: values.phone,
    partnerId: partner.id,
    counsellorEmail: values.counsellorEmail,
    languages: values.languages.slice(0, MOST_LANGUAGES),
    // As the reading language: older files say nothing of it.
    street: values.street ?? null,
    postcode: values.postcode,
    town: values.city?.slice(0, LONGEST_NAME) ?? null,
    birthYear: values.birthYear,
    // A file that was read before this column was known says nothing of it.
    readingLocale: values.readingLocale ?? null,
    wantedOccupations: values.wantedOccupations.map((name) => name.slice(0, LONGEST_OCCUPATION)),
    accessNeeds: access.needs,
    presentFrom: values.presentFrom,
    presentUntil: values.presentUntil,
    note: values.notes?.slice(0, LONGEST_NOTE) ?? null,
    site: place.site,
    wishes: values.wishes.map(({ company }) => companies.get(comparable(company)) ?? company),
  };
  return { entry, complaints };
}

/** What was lost weighs; what was kept among several, or cut, is only said. */
function weightOf(field: string, code: string, values: CandidateRow['values']): ImportComplaint['weight'] {
  if (code === 'name-missing') return 'stops';
  if (code === 'too-long' || ONLY_SAID.has(field)) return 'note';
  return values[field as keyof typeof values] === null ? 'cell' : 'note';
}

function partnerOf(
  typed: string | null,
  file: ImportFile,
  { partners, own }: Surroundings,
): { id: string | null; problem: string | null } {
  const name = comparable(typed ?? '');
  if (own !== null) {
    const problem = name === '' || name === comparable(own.name) ? null : 'partner-other';
    return { id: own.organisationId, problem };
  }
  if (name === '') return { id: null, problem: null };
  const known = partners.find((partner) => comparable(partner.name) === name);
  if (known) return { id: known.organisationId, problem: null };
  const choice = file.choices.partners[name];
  if (choice === 'none') return { id: null, problem: null };
  const chosen = partners.find(({ organisationId }) => organisationId === choice);
  return chosen ? { id: chosen.organisationId, problem: null } : { id: null, problem: 'partner-unknown' };
}

/** Organisations named in the file that are no partner of the event, as typed, each once, with what was chosen for it. */
export function unknownPartners(
  file: ImportFile,
  { partners, own }: Surroundings,
): { name: string; key: string; choice: string | null }[] {
  if (own !== null) return [];
  const known = new Set(partners.map(({ name }) => comparable(name)));
  const found = new Map<string, string>();
  for (const { values } of file.candidates) {
    const key = comparable(values.partner ?? '');
    if (key !== '' && !known.has(key) && !found.has(key)) found.set(key, values.partner!);
  }
  return [...found].map(([key, name]) => ({ name, key, choice: file.choices.partners[key] ?? null }));
}
