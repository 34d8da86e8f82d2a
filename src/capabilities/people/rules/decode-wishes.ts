import type { WishField } from './candidate-fields.ts';
import type { Country } from './complaint.ts';
import { type DecodedRow, type RankedWish, takeName, takeWishes } from './decode-candidates.ts';
import { readEmail } from './email.ts';
import type { Mapping, Table } from './guess-columns.ts';
import { nameKey, type PersonName } from './names.ts';
import { readPhone } from './phones.ts';
import { openRow } from './row-reader.ts';
import { comparable, textOf } from './text.ts';

export interface WishValues extends PersonName {
  readonly email: string | null;
  readonly phone: string | null;
  readonly wishes: readonly RankedWish[];
}

export interface WishRow extends DecodedRow<WishValues, WishField> {
  /** All lines that are this candidate's. */
  readonly lines: readonly number[];
}

/**
 * The rows of a list of wishes: one row a candidate with their companies in ranked columns, or one row a wish with its
 * rank in a column of its own; rows of one candidate are then put together (in the first one's place), by rank.
 */
export function decodeWishRows(
  table: Table,
  mapping: Mapping<WishField>,
  { country }: { readonly country: Country },
): WishRow[] {
  const people = new Map<string, { row: WishRow; ranked: { rank: number; company: string }[] }>();
  for (const typed of table.rows) {
    const row = openRow(typed, mapping, country);
    const name = takeName(row, table, country, { first: 'firstName', last: 'lastName', full: 'fullName' });
    const email = row.take('email', readEmail);
    const phone = row.take('phone', readPhone);
    const key = [nameKey(name), email ?? '', phone ?? ''].join('|');
    if (key === '||') row.complain('lastName', 'name-missing');
    const rank = row.take('rank', (cell) => ({
      value: Number(/\d+/.exec(textOf(cell))?.[0] ?? 0) || null,
      problem: null,
    }));
    const ranked = takeWishes(row, table).map((wish, index) => ({
      rank: (rank ?? 1_000 + row.line) + index / 100,
      company: wish.company,
    }));
    const known = key === '||' ? undefined : people.get(key);
    const values = { ...name, email, phone, wishes: [] };
    const decoded: WishRow = known?.row ?? {
      line: row.line,
      lines: [],
      values,
      complaints: [],
      dropped: [],
    };
    people.set(key === '||' ? `line ${row.line}` : key, {
      row: {
        ...decoded,
        lines: [...decoded.lines, row.line],
        complaints: [...decoded.complaints, ...row.complaints],
        dropped: [...new Set([...decoded.dropped, ...row.dropped])],
      },
      ranked: [...(known?.ranked ?? []), ...ranked],
    });
  }
  return [...people.values()].map(({ row, ranked }) => ({
    ...row,
    values: { ...row.values, wishes: inOrder(ranked) },
  }));
}

function inOrder(ranked: readonly { readonly rank: number; readonly company: string }[]): RankedWish[] {
  const seen = new Set<string>();
  return [...ranked]
    .sort((a, b) => a.rank - b.rank)
    .filter(({ company }) => !seen.has(comparable(company)) && seen.add(comparable(company)))
    .map(({ company }, index) => ({ rank: index + 1, company }));
}
