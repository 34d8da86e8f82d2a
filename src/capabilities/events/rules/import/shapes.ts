import { z } from 'zod';
import type { Cell, Sheet, SpreadsheetRefusal } from '../../../../kernel/spreadsheets/cells.ts';
import type {
  AttendanceRow,
  CandidateRow,
  ListColumn,
  RecruiterGroup,
  ScrubCount,
  ShortageRow,
  WishRow,
} from '../../../people/schema.ts';
import { SHORTAGE_STATUSES } from '../../../people/schema.ts';

import { ImportKind } from './kinds.ts';

export { IMPORT_FIELDS, IMPORT_KINDS, ImportKind } from './kinds.ts';

/** The most rows of one file: they are written in one transaction. */
export const MOST_ROWS = 5_000;
/** Rows shown on one page of the preview. */
export const ROWS_SHOWN = 50;

/** same: the file is right where it says otherwise. fill: what is known stays, the file completes it. other: somebody else. */
export const PAIR_CHOICES = ['same', 'fill', 'other'] as const;
export type PairChoice = (typeof PAIR_CHOICES)[number];

/** What a person decided about a row that may be somebody known, or an organisation that is not. */
export interface ImportChoices {
  /** By the organisation's name in its comparable form: an organisation's id, or 'none'. */
  readonly partners: Readonly<Record<string, string>>;
  /** By "line other": whether the row of this line and the other one are the same person. */
  readonly pairs: Readonly<Record<string, PairChoice>>;
}

/** A file between its preview and its confirmation, as it is kept. */
export interface ImportFile {
  readonly sheets: readonly Sheet[];
  readonly chosen: number;
  readonly headerLine: number | null;
  readonly shape: string;
  readonly columns: readonly ListColumn[];
  readonly candidates: readonly CandidateRow[];
  readonly recruiters: readonly RecruiterGroup[];
  readonly wishes: readonly WishRow[];
  readonly attendance: readonly AttendanceRow[];
  readonly shortages: readonly ShortageRow[];
  readonly rows: number;
  readonly totals: readonly number[];
  readonly dropped: ScrubCount;
  readonly mends: Readonly<Record<string, string>>;
  readonly choices: ImportChoices;
  /** Once applied: the rows that stayed out. Everything else of the file is then forgotten. */
  readonly left: readonly LeftRow[];
}

/** A row that stayed out, as it stood in the file, with the reasons. */
export interface LeftRow {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly reasons: readonly LeftReason[];
}

const Reason = z.object({ code: z.string(), field: z.string(), cell: z.string() });
export type LeftReason = z.output<typeof Reason>;

/** Why a file is not read at all. */
export const FILE_REFUSALS = [
  'file-empty',
  'file-too-large',
  'file-too-large-inside',
  'file-too-many-rows',
  'file-too-many-columns',
  'file-too-many-cells',
  'file-too-many-sheets',
  'file-cell-too-long',
  'file-formula',
  'file-macro',
  'file-password',
  'file-old-excel',
  'file-other-format',
  'file-damaged',
  'file-encoding',
  'file-too-slow',
  'file-busy',
] as const satisfies readonly SpreadsheetRefusal[];

export const ROW_STATES = ['new', 'update', 'same', 'error', 'possible'] as const;
export type RowState = (typeof ROW_STATES)[number];

const Complaint = z.object({
  line: z.int(),
  /** Where it can be mended; null when no column holds this field. */
  column: z.int().nullable(),
  field: z.string(),
  code: z.string(),
  /** What was typed. */
  cell: z.string(),
  /** stops: the row stays out. cell: the row stays out unless it may go in without this cell. note: it goes in. */
  weight: z.enum(['stops', 'cell', 'note']),
});
export type ImportComplaint = z.output<typeof Complaint>;

const Possible = z.object({
  /** What a decision is about: somebody's id, or "line:12". */
  other: z.string(),
  line: z.int().nullable(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** What else is known of the other, to tell them apart. */
  occupations: z.array(z.string()),
  decided: z.enum(PAIR_CHOICES).nullable(),
});
export type PossibleDouble = z.output<typeof Possible>;

/** A field with what stands in it; codes (of access needs, of contracts) are put into words on the screen. */
const Fact = z.object({ field: z.string(), values: z.array(z.string()) });

const Change = z.object({ field: z.string(), before: z.array(z.string()), after: z.array(z.string()) });
export type ImportChange = z.output<typeof Change>;

export const REMARKS = [
  'cancelled',
  'withdrawn',
  'no-need',
  'other-contacts',
  'repeated',
  'wishes-theirs',
] as const;
export type ImportRemark = (typeof REMARKS)[number];

/** What one person or one company of the file comes to. */
export const ImportRow = z.object({
  /** First line in the file, from one. */
  line: z.int(),
  lines: z.array(z.int()),
  state: z.enum(ROW_STATES),
  title: z.string(),
  facts: z.array(Fact),
  changes: z.array(Change),
  complaints: z.array(Complaint),
  possible: z.array(Possible),
  remarks: z.array(z.enum(REMARKS)),
});
export type ImportRow = z.output<typeof ImportRow>;

export const ImportCounts = z.object({
  new: z.int(),
  update: z.int(),
  same: z.int(),
  error: z.int(),
  possible: z.int(),
});
export type ImportCounts = z.output<typeof ImportCounts>;

/** What an applied import did. */
export const ImportSummary = z.object({
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  /** Of those created: on the waiting list, because the event is full. */
  waiting: z.int(),
  /** Companies' needs added. */
  needs: z.int(),
  /** Rows that stayed out. */
  left: z.int(),
});
export type ImportSummary = z.output<typeof ImportSummary>;

/** Why somebody or something stays as it is although its import is undone. */
export const STAYING = ['changed', 'planned', 'here', 'chosen', 'confirmed', 'documents', 'gone'] as const;
export type Staying = (typeof STAYING)[number];

/** What the undoing of an import did. */
export const ImportUndone = z.object({
  /** Came in by the import, and gone again. */
  gone: z.int(),
  /** Changed by the import, and as before again. */
  back: z.int(),
  /** Stayed as they are, and why; `fields` are those that somebody has changed since. */
  kept: z.array(z.object({ name: z.string(), why: z.enum(STAYING), fields: z.array(z.string()) })),
});
export type ImportUndone = z.output<typeof ImportUndone>;

export const IMPORT_STATUSES = ['reading', 'refused', 'preview', 'applied', 'abandoned', 'undone'] as const;

/** How far the reading of a file has come, and what stopped it. */
export const ReadingProgress = z.object({
  step: z.enum(['file', 'columns', 'refused']),
  rows: z.int(),
  refusal: z.string().nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type ReadingProgress = z.output<typeof ReadingProgress>;

/** An import of the last weeks, to come back to it. */
export const RecentImport = z.object({
  id: z.uuid(),
  kind: ImportKind,
  fileName: z.string(),
  status: z.enum(IMPORT_STATUSES),
  at: z.string(),
});
export type RecentImport = z.output<typeof RecentImport>;

/** An occupation that lacks people in a region, as its employment service says for a year. */
export const ShortageOccupation = z.object({
  id: z.uuid(),
  region: z.string(),
  year: z.int(),
  label: z.string(),
  /** ROME code. */
  occupationCode: z.string().nullable(),
  /** shortage: too few people for the places. critical: hard to fill for other reasons. */
  status: z.enum(SHORTAGE_STATUSES),
  cause: z.string().nullable(),
  source: z.string().nullable(),
});
export type ShortageOccupation = z.output<typeof ShortageOccupation>;

export const ImportDetails = z.object({
  id: z.uuid(),
  kind: ImportKind,
  fileName: z.string(),
  status: z.enum(IMPORT_STATUSES),
  sheets: z.array(z.object({ name: z.string(), rows: z.int() })),
  chosen: z.int(),
  headerLine: z.int().nullable(),
  columns: z.array(z.object({ header: z.string(), field: z.string(), samples: z.array(z.string()) })),
  dropped: z.object({ nationalNumber: z.int(), birthDate: z.int() }),
  totals: z.array(z.int()),
  summary: ImportSummary.nullable(),
  undone: ImportUndone.nullable(),
  progress: ReadingProgress.nullable(),
  /** The reading began so long ago that the server must have been stopped on the way. */
  interrupted: z.boolean(),
});
export type ImportDetails = z.output<typeof ImportDetails>;
