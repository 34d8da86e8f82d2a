/**
 * Personal data as each room declares it, beside its schema (`personal-data.ts`): which columns hold what about whom,
 * what for, how long, and how it goes. Export, erasure, retention, notices and the register of processing all read it.
 * tests/personal-data.test.ts fails on a column that nobody declared.
 */

/** What a column says. `technical` says nothing about anybody; `reference` only who is meant, by a random id. */
export const CATEGORIES = [
  'identity',
  'contact',
  'situation',
  'needs',
  'opinion',
  'activity',
  'document',
  'free-text',
  'credential',
  'reference',
  'technical',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Of whom a row speaks; a row "of an event" may name several people in its texts. */
export type Subject =
  | 'person'
  | 'registration'
  | 'meeting'
  | 'recruiter'
  | 'account'
  | 'event'
  | 'organisation'
  | 'nobody';

/** What it is needed for; the notices and the register say it in words. */
export const PURPOSES = [
  'accompany',
  'hold-event',
  'plan',
  'follow-up',
  'inform',
  'sign-in',
  'security',
  'operate',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** By which rule it goes; retention knows the number of months of each. */
export const KEEPING = [
  'person',
  'event-file',
  'recruiter-note',
  'document',
  'technical-log',
  'journal',
  'account',
  'organisation',
  'moments',
] as const;
export type Keeping = (typeof KEEPING)[number];

/**
 * How rows go when their subject is erased.
 * row: with everything in it. blank: the row stays as a figure, what it says of somebody does not. mentions: the row is
 * of others, and loses what it says of the erased. nothing: it holds references and figures only, or see `because`.
 */
export type Erasing = 'row' | 'blank' | 'mentions' | 'nothing';

/** What stands in a column afterwards: a plain value, or an SQL expression in the form { sql }. */
export type Blank = string | number | boolean | null | { readonly sql: string };

export interface TableOfData {
  readonly table: string;
  readonly about: Subject;
  /** The column with the subject's id; null where there is no subject. */
  readonly key: string | null;
  /** Further condition on the rows of that subject, in SQL, where one column is shared by several kinds. */
  readonly where?: string;
  readonly purpose: Purpose;
  readonly keeping: Keeping;
  readonly erasing: Erasing;
  readonly blank?: Readonly<Record<string, Blank>>;
  /** Rows of others that go as a whole at the end of their keeping time. */
  readonly ending?: 'row';
  /** Every column of the table, under what it says. */
  readonly columns: Partial<Readonly<Record<Category, readonly string[]>>>;
  /** Columns that a person's export leaves out, each with the reason; technical ones and credentials never leave. */
  readonly withheld?: Readonly<Record<string, string>>;
  /** What the rest needs to be said. */
  readonly because?: string;
}

/** Categories that say something about somebody. */
export const PERSONAL = new Set<Category>(
  CATEGORIES.filter((category) => category !== 'technical' && category !== 'reference'),
);

/** Column to category. */
export function categoriesOf({ columns }: TableOfData): Map<string, Category> {
  return new Map(
    CATEGORIES.flatMap((category) => (columns[category] ?? []).map((column) => [column, category] as const)),
  );
}

/** A table that says nothing about anybody: settings, referentials, figures. */
export function impersonal(table: string, columns: readonly string[], because?: string): TableOfData {
  return {
    table,
    about: 'nobody',
    key: null,
    purpose: 'operate',
    keeping: 'organisation',
    erasing: 'nothing',
    columns: { technical: columns },
    ...(because === undefined ? {} : { because }),
  };
}

/** Tables of the kernel itself. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'journal',
    about: 'nobody',
    key: null,
    purpose: 'security',
    keeping: 'journal',
    erasing: 'nothing',
    columns: {
      reference: ['actor_id', 'organisation_id', 'event_id', 'network_id', 'about'],
      technical: ['id', 'at', 'actor_kind', 'actor_name', 'action', 'facts'],
    },
    because: 'A line holds references and no names: what is erased elsewhere is nameless here.',
  },
  {
    table: 'journal_seals',
    about: 'nobody',
    key: null,
    purpose: 'security',
    keeping: 'journal',
    erasing: 'nothing',
    columns: { technical: ['number', 'journal_id', 'hash', 'sealed_at'] },
  },
  {
    table: 'journal_cuts',
    about: 'nobody',
    key: null,
    purpose: 'security',
    keeping: 'organisation',
    erasing: 'nothing',
    columns: { technical: ['number', 'hash', 'lines', 'at'] },
  },
  {
    table: 'outbox',
    about: 'nobody',
    key: null,
    purpose: 'operate',
    keeping: 'moments',
    erasing: 'mentions',
    columns: {
      'free-text': ['payload', 'last_error'],
      technical: ['id', 'signal', 'created_at', 'next_attempt_at', 'attempts', 'delivered_at'],
    },
    because: 'Signals carry ids; the one of a sign-in carries an address. Delivered ones go after a week.',
  },
  {
    table: 'idempotency_keys',
    about: 'nobody',
    key: null,
    purpose: 'operate',
    keeping: 'moments',
    erasing: 'nothing',
    columns: {
      reference: ['actor'],
      credential: ['answer'],
      technical: ['key', 'use_case', 'fingerprint', 'at'],
    },
    because:
      'Answers are sealed with a key that only the asker has, and go after two days; those of the erased at once.',
  },
  {
    table: 'file_reads',
    about: 'person',
    key: 'person_id',
    purpose: 'security',
    keeping: 'journal',
    erasing: 'row',
    columns: {
      activity: ['what', 'own', 'at'],
      reference: ['organisation_id', 'person_id', 'account_id', 'reader', 'event_id'],
      technical: ['id'],
    },
    withheld: { own: 'how readings are counted' },
  },
  {
    table: 'reading_stops',
    about: 'account',
    key: 'account_id',
    purpose: 'security',
    keeping: 'journal',
    erasing: 'row',
    columns: {
      activity: ['files', 'others', 'at', 'lifted_at'],
      reference: ['id', 'organisation_id', 'account_id', 'reader', 'lifted_by'],
    },
  },
  {
    table: 'instance',
    about: 'nobody',
    key: null,
    purpose: 'operate',
    keeping: 'organisation',
    erasing: 'nothing',
    columns: { technical: ['only_row', 'signing_key', 'demo', 'lent_keys'] },
  },
  {
    table: 'schema_migrations',
    about: 'nobody',
    key: null,
    purpose: 'operate',
    keeping: 'organisation',
    erasing: 'nothing',
    columns: { technical: ['name', 'checksum', 'applied_at'] },
  },
];
