import type { WallTime } from '../../../kernel/clock.ts';
import type { ReaderLocale } from '../../../kernel/locale.ts';
import { type CandidateField, rankOfHeader } from './candidate-fields.ts';
import { type Complaint, type Country, repaired } from './complaint.ts';
import { readBirthYear } from './dates.ts';
import { readEmail } from './email.ts';
import type { Mapping, Table } from './guess-columns.ts';
import { readLanguages, readReadingLocale } from './languages.ts';
import { type NameOrder, type PersonName, splitName, tidyName } from './names.ts';
import { readPhone } from './phones.ts';
import { readAddress, readPlace, tidyCity } from './postcode.ts';
import { type Dropped, openRow, type RowReader } from './row-reader.ts';
import { comparable, itemsOf, textOf, tidyLine } from './text.ts';

export interface RankedWish {
  /** From 1, without gaps. */
  readonly rank: number;
  /** The company as typed. */
  readonly company: string;
}

/** A candidate as a list gives them, repaired. Absent is null, or an empty list. */
export interface CandidateValues extends PersonName {
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly partner: string | null;
  readonly wantedOccupations: readonly string[];
  readonly presentFrom: WallTime | null;
  readonly presentUntil: WallTime | null;
  readonly accessNeeds: string | null;
  /** Codes (`readLanguages`). */
  readonly languages: readonly string[];
  /** In which they read messages and paper. */
  readonly readingLocale: ReaderLocale | null;
  /** Where they take part from, as typed. */
  readonly site: string | null;
  /** Street and number. */
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  /** Of the day of birth, the year alone. */
  readonly birthYear: number | null;
  readonly counsellorEmail: string | null;
  readonly notes: string | null;
  readonly wishes: readonly RankedWish[];
}

export interface DecodedRow<Values, Field extends string> {
  /** In the file, from one. */
  readonly line: number;
  readonly values: Values;
  readonly complaints: readonly Complaint<Field>[];
  readonly dropped: readonly Dropped[];
}

export type CandidateRow = DecodedRow<CandidateValues, CandidateField>;

/**
 * The rows of a list of candidates, in its order. Every row comes out, whatever is wrong with it: what could not be
 * repaired is null, with a complaint. Of a birth date comes out the year; national numbers never do.
 */
export function decodeCandidateRows(
  table: Table,
  mapping: Mapping<CandidateField>,
  { country }: { readonly country: Country },
): CandidateRow[] {
  return table.rows.map((typed) => {
    const row = openRow(typed, mapping, country);
    const name = takeName(row, table, country, { first: 'firstName', last: 'lastName', full: 'fullName' });
    if (name.lastName === null) row.complain('lastName', 'name-missing');
    const home = row.take('street', readAddress);
    const place = row.take('postcode', readPlace) ?? home?.place ?? null;
    const { from, until } = row.times('presentFrom', 'presentUntil');
    const values: CandidateValues = {
      ...name,
      email: row.take('email', readEmail),
      phone: row.take('phone', readPhone),
      partner: row.text('partner', 120)?.replace(/\s+/g, ' ') ?? null,
      wantedOccupations: row
        .cells('wantedOccupations')
        .flatMap(({ cell }) => itemsOf(textOf(cell)))
        .slice(0, 20),
      presentFrom: from,
      presentUntil: until,
      accessNeeds: row.text('accessNeeds', 1_000),
      languages: row.take('languages', readLanguages) ?? [],
      readingLocale: row.take('readingLocale', readReadingLocale),
      site: tidyLine(row.text('site', 120) ?? '') || null,
      street: home?.street ?? null,
      postcode: place?.postcode ?? null,
      city: tidyCity(row.text('city', 80) ?? '') ?? place?.city ?? null,
      birthYear: row.take('birthDate', (cell) => repaired(readBirthYear(cell))),
      counsellorEmail: row.take('counsellorEmail', readEmail),
      notes: row.text('notes', 2_000),
      wishes: takeWishes(row, table),
    };
    return { line: row.line, values, complaints: row.complaints, dropped: row.dropped };
  });
}

/** A person's name from two columns, from one, or from a column headed "Nom" that holds both. */
export function takeName<Field extends string>(
  row: RowReader<Field>,
  table: Table,
  country: Country,
  fields: { readonly first: Field; readonly last: Field; readonly full: Field },
): PersonName {
  const one = (field: Field) => tidyName(tidyLine(row.text(field, 80) ?? ''), country) || null;
  const whole = row.cells(fields.full)[0];
  const firstName = one(fields.first);
  const lastName = one(fields.last);
  if (firstName !== null || (lastName !== null && !whole))
    return { firstName, lastName: lastName ?? (whole ? one(fields.full) : null) };
  if (!whole) return { firstName, lastName };
  return splitName(row.text(fields.full, 160) ?? '', country, orderOf(table.headers[whole.column] ?? ''));
}

/** "Nom et prénom" says that the last name comes first; so does "Naam voornaam". */
function orderOf(header: string): NameOrder {
  return /^(nom|naam|familienaam|achternaam|last name|surname)\b.*\b(prenom|voornaam|first name)/.test(
    comparable(header),
  )
    ? 'last-first'
    : 'first-last';
}

/** Wishes of one row: by the number in the heads, else by the order of columns and of items in a cell; each company once. */
export function takeWishes<Field extends string>(
  row: RowReader<Field | 'wishes'>,
  table: Table,
): RankedWish[] {
  const typed = row.cells('wishes').flatMap(({ column, cell }) => {
    const rank = rankOfHeader(table.headers[column] ?? '');
    return itemsOf(textOf(cell)).map((item, index) => ({
      place: rank ?? 1_000 + column,
      index,
      company: item.replace(/^\d{1,2}\s*[).:°-]\s*/, ''),
    }));
  });
  typed.sort((a, b) => a.place - b.place || a.index - b.index);
  const seen = new Set<string>();
  const wishes: RankedWish[] = [];
  for (const { company } of typed) {
    const key = comparable(company);
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    wishes.push({ rank: wishes.length + 1, company });
  }
  return wishes;
}
