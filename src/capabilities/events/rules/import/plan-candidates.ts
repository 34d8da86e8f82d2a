import { comparable, nameKey } from '../../../people/schema.ts';
import type { AccessNeed } from '../../schema.ts';
import {
  type CandidateEntryRow,
  type CheckedCandidate,
  checkCandidate,
  type Surroundings,
} from './check-candidate.ts';
import { type Cluster, type KnownPerson, matchPeople } from './match-people.ts';
import type {
  ImportChange,
  ImportComplaint,
  ImportFile,
  ImportRemark,
  ImportRow,
  RowState,
} from './shapes.ts';
import { siteShown } from './sites.ts';

export interface CandidateWorld extends Surroundings {
  readonly people: readonly KnownPerson[];
  /** Candidates choose by themselves, or there is a plan: wishes that somebody has are then not written over. */
  readonly wishesAreTheirs: boolean;
}

/** What a person of the file comes to: how it is shown, and what applying it writes. */
export interface PlannedCandidate {
  readonly row: ImportRow;
  readonly entry: CandidateEntryRow;
  readonly known: KnownPerson | null;
  /** Whether the file's wishes are to be written down. */
  readonly bringsWishes: boolean;
}

/**
 * Holds a list of candidates against what is known. With `withoutCells`, rows with cells that could not be read are
 * taken without them. The plan is the same whatever the order of the rows; it comes in the order of the file.
 */
export function planCandidates(
  file: ImportFile,
  world: CandidateWorld,
  { withoutCells = false }: { withoutCells?: boolean } = {},
): PlannedCandidate[] {
  const checked = new Map<number, CheckedCandidate>();
  for (const row of file.candidates) checked.set(row.line, checkCandidate(file, row, world));
  const complaintsOf = (lines: readonly number[]) => lines.flatMap((line) => checked.get(line)!.complaints);
  const nameless = [...checked.values()].filter(({ complaints }) => has(complaints, 'stops'));
  const named = [...checked.values()].filter(({ complaints }) => !has(complaints, 'stops'));
  const clusters = [
    ...matchPeople(
      named.map(({ entry }) => entry),
      world.people,
      file.choices,
    ),
    ...nameless.map(({ entry }): Cluster => ({ entries: [entry], known: null, possible: [] })),
  ];
  return clusters
    .map((cluster) => {
      const lines = cluster.entries.map(({ line }) => line).sort((a, b) => a - b);
      return planCluster(cluster, lines, complaintsOf(lines), world, withoutCells);
    })
    .sort((a, b) => a.row.line - b.row.line);
}

function planCluster(
  cluster: Cluster,
  lines: readonly number[],
  complaints: readonly ImportComplaint[],
  world: CandidateWorld,
  withoutCells: boolean,
): PlannedCandidate {
  const { known, possible } = cluster;
  const said = merged(cluster.entries);
  const entry = known && possible.some(({ decided }) => decided === 'fill') ? filling(said, known) : said;
  const registration = known?.registration ?? null;
  const isOff = registration?.status === 'cancelled';
  const changes = registration && !isOff ? changesOf(entry, known!, world) : [];
  const remarks: ImportRemark[] = [];
  if (isOff) remarks.push('cancelled');
  if (lines.length > 1) remarks.push('repeated');
  const row: ImportRow = {
    line: lines[0]!,
    lines: [...lines],
    state: stateOf(),
    title: `${entry.firstName} ${entry.lastName}`.trim(),
    facts: factsOf(entry, world),
    changes,
    complaints: [...complaints],
    possible: [...possible],
    remarks,
  };
  return {
    row,
    entry,
    known,
    bringsWishes: registration ? changes.some(({ field }) => field === 'wishes') : entry.wishes.length > 0,
  };

  function stateOf(): RowState {
    if (has(complaints, 'stops') || (has(complaints, 'cell') && !withoutCells)) return 'error';
    if (possible.some(({ decided }) => decided === null)) return 'possible';
    if (registration === null) return 'new';
    return changes.length > 0 ? 'update' : 'same';
  }
}

function has(complaints: readonly ImportComplaint[], weight: ImportComplaint['weight']): boolean {
  return complaints.some((complaint) => complaint.weight === weight);
}

const MOST_OCCUPATIONS = 20;

/** Several rows of one person as one, the same whatever their order: the first that says something, by what they hold. */
function merged(entries: readonly CandidateEntryRow[]): CandidateEntryRow {
  const [first, ...others] = entries
    .map((entry) => ({ entry, key: JSON.stringify({ ...entry, line: 0 }) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.entry.line - b.entry.line))
    .map(({ entry }) => entry);
  return others.reduce(together, first!);
}

function together(known: CandidateEntryRow, said: CandidateEntryRow): CandidateEntryRow {
  return {
    line: Math.min(known.line, said.line),
    firstName: known.firstName,
    lastName: known.lastName,
    email: known.email ?? said.email,
    phone: known.phone ?? said.phone,
    partnerId: known.partnerId ?? said.partnerId,
    counsellorEmail: known.counsellorEmail ?? said.counsellorEmail,
    languages: known.languages.length > 0 ? known.languages : said.languages,
    street: known.street ?? said.street,
    postcode: known.postcode ?? said.postcode,
    town: known.town ?? said.town,
    birthYear: known.birthYear ?? said.birthYear,
    readingLocale: known.readingLocale ?? said.readingLocale,
    wantedOccupations: distinct([...known.wantedOccupations, ...said.wantedOccupations]).slice(
      0,
      MOST_OCCUPATIONS,
    ),
    accessNeeds: [...new Set([...known.accessNeeds, ...said.accessNeeds])].sort(),
    presentFrom: known.presentFrom ?? said.presentFrom,
    presentUntil: known.presentUntil ?? said.presentUntil,
    note: known.note ?? said.note,
    site: known.site ?? said.site,
    wishes: said.wishes.length > known.wishes.length ? said.wishes : known.wishes,
  };
}

/** The same person, of whom what is known stays: the file only says what was not known. */
function filling(said: CandidateEntryRow, known: KnownPerson): CandidateEntryRow {
  const { registration, facts } = known;
  const kept = <T>(before: readonly T[] | undefined, after: readonly T[]) =>
    before && before.length > 0 ? before : after;
  return {
    ...said,
    firstName: known.firstName,
    lastName: known.lastName,
    email: known.email ?? said.email,
    phone: known.phone ?? said.phone,
    languages: kept(facts?.languages, said.languages),
    street: facts?.street ?? said.street,
    postcode: facts?.postcode ?? said.postcode,
    town: facts?.town ?? said.town,
    birthYear: facts?.birthYear ?? said.birthYear,
    readingLocale: facts?.readingLocale ?? said.readingLocale,
    partnerId: registration?.partnerId ?? said.partnerId,
    wantedOccupations: kept(registration?.wantedOccupations, said.wantedOccupations),
    accessNeeds: kept(registration?.accessNeeds as AccessNeed[] | undefined, said.accessNeeds),
    presentFrom: registration?.presentFrom ?? said.presentFrom,
    presentUntil: registration?.presentUntil ?? said.presentUntil,
    note: registration?.note ?? said.note,
    // The hall is where everybody is of whom nothing was said.
    site: registration && registration.site !== 'hall' ? registration.site : said.site,
    wishes: kept(registration?.wishes, said.wishes),
  };
}

function distinct(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => !seen.has(comparable(text)) && seen.add(comparable(text)));
}

/** What the file says otherwise. What it does not say stays. */
function changesOf(entry: CandidateEntryRow, known: KnownPerson, world: CandidateWorld): ImportChange[] {
  const registration = known.registration!;
  const partnerName = (id: string | null) =>
    world.partners.find(({ organisationId }) => organisationId === id)?.name ?? null;
  const changes: ImportChange[] = [];
  const scalar = (field: string, before: string | null, after: string | null, same = before === after) => {
    if (after !== null && !same)
      changes.push({ field, before: before === null ? [] : [before], after: [after] });
  };
  const list = (field: string, before: readonly string[], after: readonly string[], same: boolean) => {
    if (after.length > 0 && !same) changes.push({ field, before: [...before], after: [...after] });
  };
  const name = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
    `${firstName} ${lastName}`;
  scalar('name', name(known), name(entry), nameKey(known) === nameKey(entry));
  scalar('email', known.email, entry.email);
  scalar('phone', known.phone, entry.phone);
  // The file of a person is written by who follows them: a host that lists a partner's people does not learn it here.
  if (known.facts !== null) {
    const { languages, street, postcode, town, birthYear, readingLocale } = known.facts;
    list('languages', languages, entry.languages, sameItems(languages, entry.languages));
    scalar('readingLocale', readingLocale, entry.readingLocale);
    scalar('street', street, entry.street);
    scalar('postcode', postcode, entry.postcode);
    scalar('city', town, entry.town);
    scalar('birthYear', textOrNull(birthYear), textOrNull(entry.birthYear));
  }
  scalar('partner', partnerName(registration.partnerId), partnerName(entry.partnerId));
  list(
    'wantedOccupations',
    registration.wantedOccupations,
    entry.wantedOccupations,
    sameItems(registration.wantedOccupations, entry.wantedOccupations),
  );
  list(
    'accessNeeds',
    registration.accessNeeds,
    entry.accessNeeds,
    sameItems(registration.accessNeeds, entry.accessNeeds),
  );
  scalar('presentFrom', registration.presentFrom, entry.presentFrom);
  scalar('presentUntil', registration.presentUntil, entry.presentUntil);
  scalar('notes', registration.note, entry.note);
  const { site } = registration;
  scalar('site', siteShown(site, world.sites), siteShown(entry.site, world.sites), site === entry.site);
  const wishes = knownCompanies(entry.wishes, world);
  const isTheirs = world.wishesAreTheirs && registration.wishes.length > 0;
  list('wishes', registration.wishes, wishes, isTheirs || begins(wishes, registration.wishes));
  return changes;
}

function textOrNull(value: number | null): string | null {
  return value === null ? null : String(value);
}

function sameItems(one: readonly string[], other: readonly string[]): boolean {
  const key = (items: readonly string[]) => [...new Set(items.map(comparable))].sort().join('|');
  return key(one) === key(other);
}

/** Wishes are cut at the most that somebody may have: what is kept is then the beginning of what the file says. */
export function begins(wishes: readonly string[], kept: readonly string[]): boolean {
  return (
    (kept.length > 0 || wishes.length === 0) && kept.every((company, index) => company === wishes[index])
  );
}

function knownCompanies(wishes: readonly string[], { companies }: Surroundings): string[] {
  const names = new Set(companies);
  return wishes.filter((company) => names.has(company));
}

function factsOf(entry: CandidateEntryRow, world: CandidateWorld): ImportRow['facts'] {
  const partner =
    world.partners.find(({ organisationId }) => organisationId === entry.partnerId)?.name ?? null;
  const said: [string, readonly (string | null)[]][] = [
    ['email', [entry.email]],
    ['phone', [entry.phone]],
    ['partner', [partner]],
    ['wantedOccupations', entry.wantedOccupations],
    ['languages', entry.languages],
    ['readingLocale', [entry.readingLocale]],
    ['site', [siteShown(entry.site, world.sites)]],
    ['street', [entry.street]],
    ['postcode', [entry.postcode]],
    ['city', [entry.town]],
    ['birthYear', [textOrNull(entry.birthYear)]],
    ['presentFrom', [entry.presentFrom]],
    ['presentUntil', [entry.presentUntil]],
    ['accessNeeds', entry.accessNeeds],
    ['notes', [entry.note]],
    ['wishes', entry.wishes],
  ];
  return said
    .map(([field, values]) => ({ field, values: values.filter((value) => value !== null) }))
    .filter(({ values }) => values.length > 0);
}
