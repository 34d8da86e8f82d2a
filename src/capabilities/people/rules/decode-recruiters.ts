import type { WallTime } from '../../../kernel/clock.ts';
import type { Cell } from '../../../kernel/spreadsheets/cells.ts';
import { type Complaint, type Country, problem, type Repaired, repaired } from './complaint.ts';
import { type Contract, readContract } from './contracts.ts';
import { takeName } from './decode-candidates.ts';
import { readEmail } from './email.ts';
import type { Mapping, Table } from './guess-columns.ts';
import { readLanguages } from './languages.ts';
import { nameKey, type PersonName } from './names.ts';
import { readPhone } from './phones.ts';
import { tidyCity } from './postcode.ts';
import type { RecruiterField } from './recruiter-fields.ts';
import { type Dropped, openRow, type RowReader } from './row-reader.ts';
import { comparable, itemsOf, textOf, tidyLine } from './text.ts';

export interface NeedValues {
  /** Line of the file, from one. */
  readonly line: number;
  readonly title: string | null;
  /** ROME code: a letter from A to N and four digits. */
  readonly occupationCode: string | null;
  readonly contract: Contract | null;
  readonly positions: number | null;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly wantedProfile: string | null;
  readonly notes: string | null;
}

export interface ContactValues extends PersonName {
  readonly email: string | null;
  readonly phone: string | null;
}

/** A company with the people who come for it and its needs: all lines that name it, put together. */
export interface RecruiterGroup {
  readonly lines: readonly number[];
  readonly company: string | null;
  readonly sector: string | null;
  readonly city: string | null;
  readonly website: string | null;
  readonly contacts: readonly ContactValues[];
  readonly pitch: string | null;
  /** Interviewers in parallel. */
  readonly seats: number | null;
  readonly presentFrom: WallTime | null;
  readonly presentUntil: WallTime | null;
  /** Where they receive from, as typed. */
  readonly site: string | null;
  readonly needs: readonly NeedValues[];
  readonly complaints: readonly (Complaint<RecruiterField> & { readonly line: number })[];
  readonly dropped: readonly Dropped[];
}

/**
 * The companies of a list, in the order of their first line. Several lines of one company (same name but for accents
 * and capitals; or an empty name under it, as merged cells give) are several needs of it. What is said of the company
 * on several lines is taken from the first that says it.
 */
export function decodeRecruiterRows(
  table: Table,
  mapping: Mapping<RecruiterField>,
  { country }: { readonly country: Country },
): RecruiterGroup[] {
  const groups = new Map<string, RecruiterGroup>();
  let lastKey: string | null = null;
  for (const typed of table.rows) {
    const row = openRow(typed, mapping, country);
    const read = readRow(row, table, country);
    const named = read.company === null ? null : comparable(read.company);
    const key: string = named ?? lastKey ?? `line ${row.line}`;
    if (named === null && lastKey === null) row.complain('company', 'company-missing');
    const said = {
      ...read,
      complaints: row.complaints.map((complaint) => ({ ...complaint, line: row.line })),
      dropped: row.dropped,
    };
    const known = groups.get(key);
    groups.set(key, known ? joined(known, said) : said);
    lastKey = named ?? lastKey;
  }
  return [...groups.values()];
}

function readRow(
  row: RowReader<RecruiterField>,
  table: Table,
  country: Country,
): Omit<RecruiterGroup, 'complaints' | 'dropped'> {
  const line = (field: RecruiterField, most: number) => tidyLine(row.text(field, most) ?? '') || null;
  const name = takeName(row, table, country, {
    first: 'contactFirstName',
    last: 'contactLastName',
    full: 'contactName',
  });
  const contact = { ...name, email: row.take('email', readEmail), phone: row.take('phone', readPhone) };
  const { from, until } = row.times('presentFrom', 'presentUntil');
  const need: NeedValues = {
    line: row.line,
    title: line('needTitle', 160),
    occupationCode: row.take('occupationCode', readOccupationCode),
    contract: row.take('contract', readContract),
    positions: row.take('positions', (cell) => readCount(cell, 999)),
    skills: row
      .cells('skills')
      .flatMap(({ cell }) => itemsOf(textOf(cell)))
      .slice(0, 40),
    languages: row.take('needLanguages', readLanguages) ?? [],
    wantedProfile: row.text('wantedProfile', 4_000),
    notes: row.text('needNotes', 4_000),
  };
  const someContact = contact.firstName ?? contact.lastName ?? contact.email ?? contact.phone;
  return {
    lines: [row.line],
    company: line('company', 160),
    sector: line('sector', 160),
    city: tidyCity(row.text('city', 80) ?? ''),
    website: row.take('website', readWebsite),
    contacts: someContact === null ? [] : [contact],
    pitch: row.text('pitch', 8_000),
    seats: row.take('seats', (cell) => readCount(cell, 50)),
    presentFrom: from,
    presentUntil: until,
    site: line('site', 120),
    needs: isNeed(need) ? [need] : [],
  };
}

/** A number of positions alone, or a language, makes no need. */
function isNeed(need: NeedValues): boolean {
  return (
    (need.title ?? need.occupationCode ?? need.contract ?? need.wantedProfile) !== null ||
    need.skills.length > 0
  );
}

function joined(known: RecruiterGroup, said: RecruiterGroup): RecruiterGroup {
  const isKnown = (contact: ContactValues) =>
    known.contacts.some(
      (other) =>
        (other.email !== null && other.email === contact.email) ||
        (nameKey(other) !== '' && nameKey(other) === nameKey(contact)),
    );
  const isRepeated = (need: NeedValues) =>
    known.needs.some(
      (other) => JSON.stringify({ ...other, line: 0 }) === JSON.stringify({ ...need, line: 0 }),
    );
  return {
    lines: [...known.lines, ...said.lines],
    company: known.company,
    sector: known.sector ?? said.sector,
    city: known.city ?? said.city,
    website: known.website ?? said.website,
    contacts: [...known.contacts, ...said.contacts.filter((contact) => !isKnown(contact))],
    pitch: known.pitch ?? said.pitch,
    seats: known.seats ?? said.seats,
    presentFrom: known.presentFrom ?? said.presentFrom,
    presentUntil: known.presentUntil ?? said.presentUntil,
    site: known.site ?? said.site,
    needs: [...known.needs, ...said.needs.filter((need) => !isRepeated(need))],
    complaints: [...known.complaints, ...said.complaints],
    dropped: [...new Set([...known.dropped, ...said.dropped])].sort(),
  };
}

/** "m1805 " or "M1805 - Études et développement" → M1805. */
export function readOccupationCode(cell: Cell): Repaired<string> {
  const text = textOf(cell).toUpperCase();
  if (text === '') return repaired<string>(null);
  const code = /(?<![\p{L}\d])([A-N])[\s-]?(\d{4})(?!\d)/u.exec(text);
  return code ? repaired(`${code[1]}${code[2]}`) : problem('occupation-code-invalid');
}

/** 3, "3", "3 postes", "3 à 5" (3): a whole number from 1 to `most`. */
export function readCount(cell: Cell, most: number): Repaired<number> {
  const text = textOf(cell);
  if (text === '' || /^[-–?/ ]*$/.test(text)) return repaired<number>(null);
  const number = Number(/(?<![\d.,])\d+(?![\d.,]*\d)/.exec(text)?.[0]);
  return Number.isInteger(number) && number >= 1 && number <= most
    ? repaired(number)
    : problem('number-invalid');
}

/** "www.exemple.be", "HTTP://exemple.be/x" → an address that begins with https:// or http://. */
export function readWebsite(cell: Cell): Repaired<string> {
  const text = textOf(cell).split(/[\s;,]+/)[0] ?? '';
  if (text === '' || /^[-–/?]+$/.test(text)) return repaired<string>(null);
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  const isPublic =
    url !== null && /^[^.\s]+(\.[^.\s]+)+$/.test(url.hostname) && url.username === '' && !text.includes('@');
  return isPublic && address.length <= 300
    ? repaired(url.pathname === '/' && !url.search ? url.origin : url.href)
    : problem('website-invalid');
}
