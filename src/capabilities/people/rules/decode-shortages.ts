import type { Cell } from '../../../kernel/spreadsheets/cells.ts';
import { type Country, problem, type Repaired, repaired } from './complaint.ts';
import type { DecodedRow } from './decode-candidates.ts';
import { readOccupationCode } from './decode-recruiters.ts';
import type { Mapping, Table } from './guess-columns.ts';
import { openRow } from './row-reader.ts';
import type { ShortageField } from './shortage-fields.ts';
import { comparable, textOf } from './text.ts';

export const SHORTAGE_STATUSES = ['shortage', 'critical'] as const;
export type ShortageStatus = (typeof SHORTAGE_STATUSES)[number];

export interface ShortageValues {
  readonly region: string | null;
  readonly year: number | null;
  readonly label: string | null;
  /** ROME: a letter from A to N and four digits. */
  readonly occupationCode: string | null;
  readonly status: ShortageStatus | null;
  readonly cause: string | null;
  readonly source: string | null;
}

export type ShortageRow = DecodedRow<ShortageValues, ShortageField>;

/** The rows of a list of shortage occupations; without a column for it, an occupation on the list is in shortage. */
export function decodeShortageRows(
  table: Table,
  mapping: Mapping<ShortageField>,
  { country }: { readonly country: Country },
): ShortageRow[] {
  const saysStatus = mapping.includes('status');
  return table.rows.map((typed) => {
    const row = openRow(typed, mapping, country);
    const line = (field: ShortageField, most: number) => row.text(field, most)?.replace(/\s+/g, ' ') ?? null;
    const values: ShortageValues = {
      region: line('region', 80),
      year: row.take('year', readYear),
      label: line('label', 200),
      occupationCode: row.take('occupationCode', readOccupationCode),
      status: saysStatus ? row.take('status', readStatus) : 'shortage',
      cause: line('cause', 500),
      source: line('source', 500),
    };
    if (values.label === null) row.complain('label', 'label-missing');
    if (values.region === null) row.complain('region', 'region-missing');
    const isSaid = (field: string) => row.complaints.some((complaint) => complaint.field === field);
    if (values.year === null && !isSaid('year')) row.complain('year', 'year-invalid');
    if (values.status === null && !isSaid('status')) row.complain('status', 'status-unknown');
    return { line: row.line, values, complaints: row.complaints, dropped: row.dropped };
  });
}

function readYear(cell: Cell): Repaired<number> {
  const text = typeof cell === 'object' && cell !== null ? cell.date.slice(0, 4) : textOf(cell);
  if (text === '') return repaired<number>(null);
  const year = Number(/(?<!\d)20\d{2}(?!\d)/.exec(text)?.[0]);
  return Number.isInteger(year) ? repaired(year) : problem('year-invalid');
}

function readStatus(cell: Cell): Repaired<ShortageStatus> {
  const text = comparable(textOf(cell));
  if (text === '') return repaired<ShortageStatus>(null);
  if (/\b(critique|critical|kritiek\w*)\b/.test(text)) return repaired<ShortageStatus>('critical');
  if (/\b(penurie|penurique|shortage|knelpunt\w*|tekort|tension)\b/.test(text))
    return repaired<ShortageStatus>('shortage');
  return problem('status-unknown');
}
