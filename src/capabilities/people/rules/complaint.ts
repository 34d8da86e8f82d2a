import type { Cell } from '../../../kernel/spreadsheets/cells.ts';

/** What can be wrong with a cell that somebody typed. The value is then null, or what could be kept of it. */
export type ComplaintCode =
  | 'name-missing'
  | 'company-missing'
  | 'email-invalid'
  | 'email-accents'
  | 'email-several'
  | 'phone-invalid'
  | 'phone-several'
  | 'time-invalid'
  | 'times-reversed'
  | 'postcode-invalid'
  | 'language-unknown'
  | 'reading-language-unknown'
  | 'contract-unknown'
  | 'occupation-code-invalid'
  | 'number-invalid'
  | 'website-invalid'
  | 'activity-missing'
  | 'date-invalid'
  | 'wishes-missing'
  | 'label-missing'
  | 'region-missing'
  | 'year-invalid'
  | 'status-unknown'
  | 'too-long';

export interface Complaint<Field extends string = string> {
  readonly field: Field;
  readonly code: ComplaintCode;
  /** What was typed, as text. */
  readonly cell: string;
  /** Column of the table from zero, null when the complaint is about a cell that is not there. */
  readonly column: number | null;
}

/** What a repair makes of one cell. Both may be there: an address kept among several. */
export interface Repaired<T> {
  readonly value: T | null;
  readonly problem: ComplaintCode | null;
}

export function repaired<T>(value: T | null): Repaired<T> {
  return { value, problem: null };
}

export function problem<T>(code: ComplaintCode, value: T | null = null): Repaired<T> {
  return { value, problem: code };
}

/** The countries whose habits are known: phone numbers, postcodes, particles of names. */
export type Country = 'BE' | 'FR';

export type Repair<T> = (cell: Cell, country: Country) => Repaired<T>;
