import type { Cell, Sheet } from '../../../kernel/spreadsheets/cells.ts';
import { ATTENDANCE_FIELDS, type AttendanceField } from './attendance-fields.ts';
import { CANDIDATE_FIELDS, type CandidateField, WISH_FIELDS, type WishField } from './candidate-fields.ts';
import type { Country } from './complaint.ts';
import { type AttendanceRow, decodeAttendanceRows } from './decode-attendance.ts';
import { type CandidateRow, decodeCandidateRows } from './decode-candidates.ts';
import { decodeRecruiterRows, type RecruiterGroup } from './decode-recruiters.ts';
import { decodeShortageRows, type ShortageRow } from './decode-shortages.ts';
import { decodeWishRows, type WishRow } from './decode-wishes.ts';
import { type Mapping, type Table, tableOf } from './guess-columns.ts';
import { RECRUITER_FIELDS, type RecruiterField } from './recruiter-fields.ts';
import { type ScrubCount, scrubbed } from './scrub.ts';
import { SHORTAGE_FIELDS, type ShortageField } from './shortage-fields.ts';
import { comparable, textOf } from './text.ts';
import {
  fileShape,
  understandAttendance,
  understandCandidates,
  understandRecruiters,
  understandShortages,
  understandWishes,
} from './understand-sheet.ts';

export type ListKind = 'candidates' | 'recruiters' | 'wishes' | 'attendance' | 'shortages';

/** A list to be read: the sheets of a file, and what a person has said of it so far. */
export interface ListJob {
  readonly kind: ListKind;
  readonly sheets: readonly Sheet[];
  /** The sheet to read; null for the one that looks most like such a list. */
  readonly chosen: number | null;
  /** The field of each column; null to guess. */
  readonly mapping: readonly string[] | null;
  /** Cells typed anew, by "line:column" (line from one, column from zero). */
  readonly mends: Readonly<Record<string, string>>;
  readonly country: Country;
}

export interface ListColumn {
  readonly header: string;
  readonly field: string;
  /** The first different things that stand in it, as text. */
  readonly samples: readonly string[];
}

/** What was understood of a list. */
export interface ReadList {
  /** As given, without national numbers and birth dates. */
  readonly sheets: readonly Sheet[];
  readonly chosen: number;
  readonly headerLine: number | null;
  /** Same heads in the same order, same shape. */
  readonly shape: string;
  readonly columns: readonly ListColumn[];
  readonly candidates: readonly CandidateRow[];
  readonly recruiters: readonly RecruiterGroup[];
  readonly wishes: readonly WishRow[];
  readonly attendance: readonly AttendanceRow[];
  readonly shortages: readonly ShortageRow[];
  /** Rows of data, whatever became of them. */
  readonly rows: number;
  /** Lines left out because they add up the others ("Total"). */
  readonly totals: readonly number[];
  /** Cells taken out of this list in this reading. */
  readonly dropped: ScrubCount;
}

/** Reads one list of a file by the job. Pure and long: run it by `readListApart`, where it holds nobody up. */
export function readList(job: ListJob): ReadList {
  const understand = UNDERSTAND[job.kind];
  const understood = job.sheets.map((sheet) => understand(sheet));
  const chosen = job.chosen !== null && job.sheets[job.chosen] ? job.chosen : mostLikely(understood);
  const { table, mapping: guessed } = understood[chosen]!;
  const fits = job.mapping !== null && job.mapping.length === table.headers.length;
  const mapping = fits ? job.mapping! : guessed;
  const cleaned = job.sheets.map((sheet, index) =>
    scrubbed(
      sheet,
      index === chosen ? mapping : understood[index]!.mapping,
      understood[index]!.table.headerLine,
      job.country,
    ),
  );
  const sheets = cleaned.map(({ sheet }) => sheet);
  const { rows, totals } = withoutTotals(
    mended(tableAgain(sheets[chosen]!, table, job.kind), mapping, job.mends),
  );
  const read = { ...table, rows };
  return {
    sheets,
    chosen,
    headerLine: table.headerLine,
    shape: fileShape(table),
    columns: table.headers.map((header, column) => ({
      header,
      field: mapping[column] ?? 'ignore',
      samples: samplesOf(read, column),
    })),
    ...NOTHING,
    ...decoded(job, read, mapping),
    rows: rows.length,
    totals,
    dropped: cleaned[chosen]!.dropped,
  };
}

const UNDERSTAND = {
  candidates: understandCandidates,
  recruiters: understandRecruiters,
  wishes: understandWishes,
  attendance: understandAttendance,
  shortages: understandShortages,
} as const satisfies Record<ListKind, (sheet: Sheet) => unknown>;

const FIELDS = {
  candidates: CANDIDATE_FIELDS,
  recruiters: RECRUITER_FIELDS,
  wishes: WISH_FIELDS,
  attendance: ATTENDANCE_FIELDS,
  shortages: SHORTAGE_FIELDS,
} as const;

type Rows = Pick<ReadList, ListKind>;
const NOTHING: Rows = { candidates: [], recruiters: [], wishes: [], attendance: [], shortages: [] };

/** The rows of a table in the terms of their kind. A mapping that a person chose holds fields of this kind only. */
function decoded({ kind, country }: ListJob, read: Table, mapping: readonly string[]): Partial<Rows> {
  switch (kind) {
    case 'candidates':
      return { candidates: decodeCandidateRows(read, mapping as Mapping<CandidateField>, { country }) };
    case 'recruiters':
      return { recruiters: decodeInAnyOrder(read, mapping as Mapping<RecruiterField>, country) };
    case 'wishes':
      return { wishes: decodeWishRows(read, mapping as Mapping<WishField>, { country }) };
    case 'attendance':
      return { attendance: decodeAttendanceRows(read, mapping as Mapping<AttendanceField>, { country }) };
    case 'shortages':
      return { shortages: decodeShortageRows(read, mapping as Mapping<ShortageField>, { country }) };
  }
}

/** The sheet with most columns that mean something, then with most rows. */
function mostLikely(
  understood: readonly { readonly table: Table; readonly mapping: readonly string[] }[],
): number {
  const worth = understood.map(
    ({ table, mapping }) =>
      (table.rows.length === 0 ? 0 : mapping.filter((field) => field !== 'ignore').length) * 100_000 +
      table.rows.length,
  );
  return worth.indexOf(Math.max(...worth));
}

/** The same table with its cells as they are now; the header is where it was. */
function tableAgain(sheet: Sheet, table: Table, kind: ListKind): Table {
  if (table.headerLine === null && table.rows.length === 0) return tableOf(sheet, FIELDS[kind]);
  const rows = table.rows.map(({ line }) => ({ line, cells: sheet.rows[line - 1] ?? [] }));
  return { ...table, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null)) };
}

function mended(table: Table, mapping: readonly string[], mends: ListJob['mends']): Table {
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    cells: mapping.map((_, column): Cell => {
      const typed = mends[`${line}:${column}`];
      if (typed === undefined) return cells[column] ?? null;
      return typed.trim() === '' ? null : typed;
    }),
  }));
  return { ...table, rows };
}

const TOTAL = /^(total|totaux|sous total|somme|totaal|subtotaal|subtotal|grand total)\b/;

/** "Total : 8 personnes": a line with few cells that adds up the others is nobody. */
function withoutTotals(table: Table): { rows: Table['rows']; totals: number[] } {
  const isTotal = ({ cells }: Table['rows'][number]) => {
    const filled = cells.filter((cell) => cell !== null);
    return filled.length <= 3 && filled.length > 0 && TOTAL.test(comparable(textOf(filled[0]!)));
  };
  return {
    rows: table.rows.filter((row) => !isTotal(row)),
    totals: table.rows.filter(isTotal).map(({ line }) => line),
  };
}

const SAMPLES = 3;
const SAMPLE_LENGTH = 40;

function samplesOf(table: Table, column: number): string[] {
  const seen = new Set<string>();
  for (const { cells } of table.rows) {
    const text = textOf(cells[column] ?? null).replace(/\s+/g, ' ');
    if (text !== '') seen.add(text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH)}…` : text);
    if (seen.size === SAMPLES) break;
  }
  return [...seen];
}

/**
 * Rows of one company are put together the same way in whatever order they stand: an empty company name is first filled
 * in from the row above, then rows are taken by what they hold. Needs come out in the order of the file.
 */
function decodeInAnyOrder(
  table: Table,
  mapping: Mapping<RecruiterField>,
  country: Country,
): RecruiterGroup[] {
  const company = mapping.indexOf('company');
  let above: Cell = null;
  const filled = table.rows.map(({ line, cells }) => {
    if (company < 0) return { line, cells };
    above = textOf(cells[company] ?? null) === '' ? above : cells[company]!;
    return { line, cells: cells.with(company, above) };
  });
  const keyed = filled.map((row) => ({ row, key: JSON.stringify(row.cells) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.line - b.row.line));
  const groups = decodeRecruiterRows({ ...table, rows: keyed.map(({ row }) => row) }, mapping, { country });
  return groups
    .map((group) => ({
      ...group,
      lines: group.lines.toSorted((a, b) => a - b),
      needs: group.needs.toSorted((a, b) => a.line - b.line),
      complaints: group.complaints.toSorted((a, b) => a.line - b.line),
    }))
    .sort((a, b) => a.lines[0]! - b.lines[0]!);
}
