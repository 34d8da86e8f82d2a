import { comparable, type ShortageStatus } from '../../../people/schema.ts';
import { columnOf } from './cells.ts';
import type { ImportChange, ImportComplaint, ImportFile, ImportRow, RowState } from './shapes.ts';

/** An occupation of a list of shortage occupations. */
export interface Shortage {
  readonly region: string;
  readonly year: number;
  readonly label: string;
  readonly occupationCode: string | null;
  readonly status: ShortageStatus;
  readonly cause: string | null;
  readonly source: string | null;
}

export interface KnownShortage extends Shortage {
  readonly id: string;
}

export interface PlannedShortage {
  readonly row: ImportRow;
  readonly before: KnownShortage | null;
  /** What is to be written; null for a row that stays out. */
  readonly shortage: Shortage | null;
}

/** Holds a list of shortage occupations against what the organisation has: region, year and name make one entry. */
export function planShortages(file: ImportFile, known: readonly KnownShortage[]): PlannedShortage[] {
  const written = new Map(known.map((shortage) => [keyOf(shortage), shortage]));
  const seen = new Set<string>();
  return file.shortages.map(({ line, values, complaints: said }) => {
    const complaints: ImportComplaint[] = said.map(({ field, code, cell, column }) => ({
      line,
      field,
      code,
      cell,
      column: column ?? columnOf(file, field),
      weight: code === 'occupation-code-invalid' || code === 'too-long' ? 'note' : 'stops',
    }));
    const { region, year, label, occupationCode, status, cause, source } = values;
    const shortage =
      region === null || year === null || label === null || status === null
        ? null
        : { region, year, label, occupationCode, status, cause, source };
    const key = shortage === null ? `line ${line}` : keyOf(shortage);
    const repeated = seen.has(key);
    seen.add(key);
    const before = written.get(key) ?? null;
    const changes = before && shortage ? changesOf(before, shortage) : [];
    return {
      before,
      shortage: repeated ? null : shortage,
      row: {
        line,
        lines: [line],
        state: stateOf(),
        title: label ?? '',
        facts: [
          {
            field: 'region',
            values: [region, year === null ? null : String(year)].filter((each) => each !== null),
          },
          { field: 'occupationCode', values: occupationCode === null ? [] : [occupationCode] },
          { field: 'shortageStatus', values: status === null ? [] : [status] },
        ].filter(({ values: said }) => said.length > 0),
        changes,
        complaints,
        possible: [],
        remarks: repeated ? ['repeated' as const] : [],
      },
    };

    function stateOf(): RowState {
      if (complaints.some(({ weight }) => weight === 'stops')) return 'error';
      if (repeated) return 'same';
      if (before === null) return 'new';
      return changes.length > 0 ? 'update' : 'same';
    }
  });
}

function keyOf({ region, year, label }: Pick<Shortage, 'region' | 'year' | 'label'>): string {
  return [comparable(region), year, comparable(label)].join('|');
}

function changesOf(before: Shortage, said: Shortage): ImportChange[] {
  const changes: ImportChange[] = [];
  for (const field of ['occupationCode', 'status', 'cause', 'source'] as const) {
    const [was, is] = [before[field], said[field]];
    if (is !== null && is !== was)
      changes.push({
        field: field === 'status' ? 'shortageStatus' : field,
        before: was === null ? [] : [was],
        after: [is],
      });
  }
  return changes;
}
