import type { Locale } from '../../../../kernel/locale.ts';
import { comparable, type RecruiterGroup } from '../../../people/schema.ts';
import type { Need, Recruiter } from '../../schema.ts';
import { cellText, columnOf, complaintAbout } from './cells.ts';
import { addedNeeds, changedNeeds, type NeedPlan, needsOf, planNeeds } from './plan-needs.ts';
import type {
  ImportChange,
  ImportComplaint,
  ImportFile,
  ImportRemark,
  ImportRow,
  RowState,
} from './shapes.ts';
import { type KnownSite, readSite, siteShown } from './sites.ts';

export interface RecruiterWorld {
  /** The recruiters of the event, those who withdrew too. */
  readonly recruiters: readonly Recruiter[];
  /** Names in the host's address book. */
  readonly companyNames: readonly string[];
  /** In whose words languages are written down. */
  readonly locale: Locale;
  readonly sites: readonly KnownSite[];
  /** Where recruiters receive from, by recruiter: 'hall', 'home' or the id of a site. */
  readonly receiving: ReadonlyMap<string, string>;
}

/** A company of the file, in the terms of a recruiter; null is what the file does not say. */
export interface RecruiterEntryRow {
  /** As in the address book when it is there. */
  readonly company: string;
  readonly sector: string | null;
  readonly city: string | null;
  readonly website: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly pitch: string | null;
  readonly seats: number | null;
  readonly presentFrom: string | null;
  readonly presentUntil: string | null;
  /** Where it receives from: 'hall', 'home' or the id of a site. */
  readonly site: string | null;
}

export interface PlannedRecruiter {
  readonly row: ImportRow;
  readonly entry: RecruiterEntryRow;
  readonly known: Recruiter | null;
  readonly needs: NeedPlan;
}

const LONGEST = { company: 120, sector: 120, pitch: 2_000, firstName: 80, lastName: 80 } as const;
const MOST_SEATS = 20;
const COMPANY_FIELDS = ['sector', 'city', 'website'] as const;
const STAND_FIELDS = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'pitch',
  'seats',
  'presentFrom',
  'presentUntil',
] as const;

/** Holds a list of companies against the recruiters of the event. The plan is the same whatever the order of the rows. */
export function planRecruiters(
  file: ImportFile,
  world: RecruiterWorld,
  { withoutCells = false }: { withoutCells?: boolean } = {},
): PlannedRecruiter[] {
  const byName = new Map(world.recruiters.map((recruiter) => [comparable(recruiter.company), recruiter]));
  const inBook = new Map(world.companyNames.map((name) => [comparable(name), name]));
  return file.recruiters.map((group) => {
    const key = comparable(group.company ?? '');
    const known = byName.get(key) ?? null;
    return planGroup(file, group, {
      known,
      name: known?.company ?? inBook.get(key) ?? group.company?.slice(0, LONGEST.company) ?? '',
      world,
      withoutCells,
    });
  });
}

function planGroup(
  file: ImportFile,
  group: RecruiterGroup,
  {
    known,
    name,
    world: { locale, sites, receiving },
    withoutCells,
  }: { known: Recruiter | null; name: string; world: RecruiterWorld; withoutCells: boolean },
): PlannedRecruiter {
  const complaints = complaintsOf(file, group, sites);
  const entry = entryOf(group, name, sites);
  const said = needsOf(group.needs, locale);
  const needs = planNeeds(said, known?.needs ?? []);
  const isOff = known !== null && known.withdrawnAt !== null;
  const changes = known && !isOff ? changesOf(entry, known, needs) : [];
  const before = known && !isOff ? (receiving.get(known.id) ?? 'hall') : null;
  if (before !== null && entry.site !== null && entry.site !== before)
    changes.push({
      field: 'site',
      before: [siteShown(before, sites)!],
      after: [siteShown(entry.site, sites)!],
    });
  const remarks: ImportRemark[] = [];
  if (isOff) remarks.push('withdrawn');
  if (said.length === 0 && (known?.needs ?? []).length === 0) remarks.push('no-need');
  if (group.contacts.length > 1) remarks.push('other-contacts');
  return {
    row: {
      line: group.lines[0]!,
      lines: [...group.lines],
      state: stateOf(),
      title: entry.company,
      facts: factsOf(entry, said, sites),
      changes,
      complaints,
      possible: [],
      remarks,
    },
    entry,
    known,
    needs,
  };

  function stateOf(): RowState {
    const isStopped = complaints.some(
      ({ weight }) => weight === 'stops' || (weight === 'cell' && !withoutCells),
    );
    if (isStopped) return 'error';
    if (known === null) return 'new';
    return changes.length > 0 ? 'update' : 'same';
  }
}

/** What a cell that could not be read is part of: the whole company, or one need of it. */
const OF_A_NEED = new Set([
  'needTitle',
  'occupationCode',
  'contract',
  'positions',
  'skills',
  'needLanguages',
  'wantedProfile',
  'needNotes',
]);
const KEPT_WITHOUT_VALUE = new Set(['language-unknown', 'too-long', 'phone-several', 'email-several']);

function complaintsOf(
  file: ImportFile,
  group: RecruiterGroup,
  sites: readonly KnownSite[],
): ImportComplaint[] {
  const complaints: ImportComplaint[] = group.complaints.map(({ line, field, code, cell, column }) => ({
    line,
    field,
    code,
    cell,
    column: column ?? columnOf(file, field),
    weight: weightOf(field, code, group),
  }));
  const complain = (line: number, field: string, code: string, weight: ImportComplaint['weight']) =>
    complaints.push(complaintAbout(file, line, field, code, weight));
  for (const need of group.needs)
    if (need.title === null && need.occupationCode === null)
      complain(need.line, 'needTitle', 'need-title-missing', 'cell');
  const first = group.lines[0]!;
  if (group.seats !== null && group.seats > MOST_SEATS) complain(first, 'seats', 'number-invalid', 'cell');
  // What stands first is taken, so it is the first line with a cell of this column that is to be mended.
  const column = columnOf(file, 'site');
  if (column !== null && readSite(group.site, sites).unknown)
    complain(
      group.lines.find((line) => cellText(file, line, column).trim() !== '') ?? first,
      'site',
      'site-unknown',
      sites.length === 0 ? 'note' : 'cell',
    );
  if ((group.pitch?.length ?? 0) > LONGEST.pitch) complain(first, 'pitch', 'too-long', 'note');
  return complaints;
}

function weightOf(field: string, code: string, group: RecruiterGroup): ImportComplaint['weight'] {
  if (code === 'company-missing') return 'stops';
  if (KEPT_WITHOUT_VALUE.has(code)) return 'note';
  if (OF_A_NEED.has(field)) return 'cell';
  if (field === 'email' || field === 'phone')
    return group.contacts.some((contact) => contact[field] !== null) ? 'note' : 'cell';
  return group[field as keyof RecruiterGroup] === null ? 'cell' : 'note';
}

/** The contact of whom most is said stands for the company; of equals, the first by what is said. */
function entryOf(group: RecruiterGroup, company: string, sites: readonly KnownSite[]): RecruiterEntryRow {
  const filled = (contact: object) => Object.values(contact).filter((value) => value !== null).length;
  const [contact] = group.contacts.toSorted(
    (a, b) => filled(b) - filled(a) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
  );
  return {
    company,
    sector: group.sector?.slice(0, LONGEST.sector) ?? null,
    city: group.city,
    website: group.website,
    firstName: contact?.firstName?.slice(0, LONGEST.firstName) ?? null,
    lastName: contact?.lastName?.slice(0, LONGEST.lastName) ?? null,
    email: contact?.email ?? null,
    phone: contact?.phone ?? null,
    pitch: group.pitch?.slice(0, LONGEST.pitch).trim() ?? null,
    seats: group.seats !== null && group.seats <= MOST_SEATS ? group.seats : null,
    presentFrom: group.presentFrom,
    presentUntil: group.presentUntil,
    site: readSite(group.site, sites).site,
  };
}

/** What the file says otherwise. What it does not say stays. */
function changesOf(entry: RecruiterEntryRow, known: Recruiter, needs: NeedPlan): ImportChange[] {
  const changes: ImportChange[] = [];
  for (const field of [...COMPANY_FIELDS, ...STAND_FIELDS]) {
    const [before, after] = [known[field], entry[field]];
    if (after !== null && after !== before)
      changes.push({ field, before: before === null ? [] : [String(before)], after: [String(after)] });
  }
  for (const { title } of addedNeeds(needs)) changes.push({ field: 'need', before: [], after: [title] });
  for (const { before, after } of changedNeeds(needs))
    changes.push({ field: 'need', before: [before.title], after: [after.title] });
  return changes;
}

function factsOf(
  entry: RecruiterEntryRow,
  needs: readonly Need[],
  sites: readonly KnownSite[],
): ImportRow['facts'] {
  const contact = [entry.firstName, entry.lastName].filter((part) => part !== null).join(' ');
  const said: [string, readonly (string | null)[]][] = [
    ...needs.map(({ title, contract, positions }): [string, string[]] => [
      'need',
      [title, contract, `× ${positions}`],
    ]),
    ['contactName', [contact === '' ? null : contact]],
    ['email', [entry.email]],
    ['phone', [entry.phone]],
    ['sector', [entry.sector]],
    ['city', [entry.city]],
    ['seats', [entry.seats === null ? null : String(entry.seats)]],
    ['presentFrom', [entry.presentFrom]],
    ['presentUntil', [entry.presentUntil]],
    ['site', [siteShown(entry.site, sites)]],
    ['pitch', [entry.pitch]],
  ];
  return said
    .map(([field, values]) => ({ field, values: values.filter((value) => value !== null) }))
    .filter(({ values }) => values.length > 0);
}
