import { createHash } from 'node:crypto';
import { type ExpressionBuilder, sql } from 'kysely';
import type { OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import { type Instant, plusDays } from '../../../kernel/clock.ts';
import type { Database, Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type {
  IMPORT_STATUSES,
  ImportFile,
  ImportKind,
  ImportSummary,
  ImportUndone,
  ReadingProgress,
  RecentImport,
} from '../rules/import/shapes.ts';

type ImportScope = OrganiserScope | PartnerScope;

/** Imports of the reader's own organisation at this event, made with the same reach. */
const within = (scope: ImportScope) => (eb: ExpressionBuilder<Database, 'imports'>) =>
  eb.and({ eventId: scope.eventId, organisationId: scope.organisationId, madeAs: scope.as });

export interface StoredImport {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly status: (typeof IMPORT_STATUSES)[number];
  readonly file: ImportFile;
  readonly summary: ImportSummary | null;
  readonly appliedAt: Instant | null;
  readonly undone: ImportUndone | null;
  readonly progress: ReadingProgress | null;
  readonly createdAt: Instant;
}

/** Imports of one event by other people of the same organisation wait their turn, so that nobody is written twice. */
export async function lockImports(db: Db, eventId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${eventId}, 3))`.execute(db);
}

export async function addImport(
  db: Db,
  scope: ImportScope,
  made: {
    kind: ImportKind;
    fileName: string;
    file: ImportFile;
    createdBy: string;
    /** Still being read: what it holds comes later. */
    progress?: ReadingProgress;
  },
  now: Instant,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('imports')
    .values({
      id,
      eventId: scope.eventId,
      organisationId: scope.organisationId,
      madeAs: scope.as,
      kind: made.kind,
      fileName: made.fileName,
      sheet: JSON.stringify(made.file),
      mapping: JSON.stringify(made.file.columns.map(({ field }) => field)),
      status: made.progress ? 'reading' : 'preview',
      progress: made.progress ? JSON.stringify(made.progress) : null,
      createdBy: made.createdBy,
      createdAt: now,
    })
    .execute();
  return id;
}

/** An import of the reader's own organisation at this event, made with the same reach; null for any other. */
export async function findImport(db: Db, scope: ImportScope, id: string): Promise<StoredImport | null> {
  const row = await db
    .selectFrom('imports')
    .select(['id', 'kind', 'fileName', 'status', 'sheet', 'summary', 'appliedAt', 'undone'])
    .select(['progress', 'createdAt'])
    .where('id', '=', id)
    .where(within(scope))
    .executeTakeFirst();
  if (!row) return null;
  const { sheet, ...others } = row;
  return { ...others, file: sheet } as unknown as StoredImport;
}

/**
 * Says how far the reading of a file has come, or what has come of it, and wakes the pages that wait for it; false when no
 * such import is being read (yet).
 */
export async function saveReading(
  db: Db,
  scope: ImportScope,
  id: string,
  reading:
    | { status: 'reading' | 'refused'; progress: ReadingProgress }
    | { status: 'preview'; file: ImportFile },
): Promise<boolean> {
  const values =
    reading.status === 'preview'
      ? {
          status: 'preview',
          progress: null,
          sheet: JSON.stringify(reading.file),
          mapping: JSON.stringify(reading.file.columns.map(({ field }) => field)),
        }
      : { status: reading.status, progress: JSON.stringify(reading.progress) };
  const saved = await db
    .updateTable('imports')
    .set(values)
    .where('id', '=', id)
    .where(within(scope))
    .where('status', '=', 'reading')
    .returning('id')
    .executeTakeFirst();
  await sql`select pg_notify('live', ${scope.eventId})`.execute(db);
  return saved !== undefined;
}

/** Keeps what was understood or decided anew; false when the import is no preview any more. */
export async function saveImportFile(
  db: Db,
  scope: ImportScope,
  id: string,
  file: ImportFile,
): Promise<boolean> {
  const saved = await db
    .updateTable('imports')
    .set({
      sheet: JSON.stringify(file),
      mapping: JSON.stringify(file.columns.map(({ field }) => field)),
    })
    .where('id', '=', id)
    .where(within(scope))
    .where('status', '=', 'preview')
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

/** Ends a preview and forgets the file, except for the rows that stayed out; false when it has ended already. */
export async function endImport(
  db: Db,
  scope: ImportScope,
  id: string,
  end: { status: 'applied' | 'abandoned'; file: ImportFile; summary: ImportSummary | null },
  now: Instant,
): Promise<boolean> {
  const ended = await db
    .updateTable('imports')
    .set({
      status: end.status,
      sheet: JSON.stringify(forgotten(end.file)),
      summary: end.summary === null ? null : JSON.stringify(end.summary),
      appliedAt: end.status === 'applied' ? now : null,
    })
    .where('id', '=', id)
    .where(within(scope))
    .where('status', '=', 'preview')
    .returning('id')
    .executeTakeFirst();
  return ended !== undefined;
}

function forgotten(file: ImportFile): ImportFile {
  return {
    ...file,
    sheets: [],
    columns: file.columns.map((column) => ({ ...column, samples: [] })),
    candidates: [],
    recruiters: [],
    wishes: [],
    attendance: [],
    shortages: [],
    mends: {},
    choices: { partners: {}, pairs: {} },
  };
}

/** Notes that an applied import was taken back; false when it is none any more. */
export async function markUndone(
  db: Db,
  scope: ImportScope,
  id: string,
  undone: ImportUndone,
  now: Instant,
): Promise<boolean> {
  const marked = await db
    .updateTable('imports')
    .set({ status: 'undone', undone: JSON.stringify(undone), undoneAt: now })
    .where('id', '=', id)
    .where(within(scope))
    .where('status', '=', 'applied')
    .returning('id')
    .executeTakeFirst();
  return marked !== undefined;
}

/** Imports of this kind that the reader's organisation has begun or applied and can still open, newest first. */
export async function recentImports(db: Db, scope: ImportScope, kind: ImportKind): Promise<RecentImport[]> {
  const rows = await db
    .selectFrom('imports')
    .select(['id', 'kind', 'fileName', 'status'])
    .select((eb) => eb.fn.coalesce('undoneAt', 'appliedAt', 'createdAt').as('at'))
    .where(within(scope))
    .where('kind', '=', kind)
    .where('status', 'in', ['preview', 'applied', 'undone'])
    .orderBy('createdAt', 'desc')
    .limit(10)
    .execute();
  return rows as RecentImport[];
}

const PREVIEW_DAYS = 7;
const LEFT_ROWS_DAYS = 30;

/** A preview that nobody came back to is dropped, and so are the rows that stayed out of an import long ago. */
export async function forgetOldImports(db: Db, now: Instant): Promise<void> {
  await db
    .deleteFrom('imports')
    .where((eb) =>
      eb.or([
        eb.and([
          eb('status', 'not in', ['applied', 'undone']),
          eb('createdAt', '<', plusDays(now, -PREVIEW_DAYS)),
        ]),
        eb('createdAt', '<', plusDays(now, -LEFT_ROWS_DAYS)),
      ]),
    )
    .execute();
}

const hashOf = (shape: string) => createHash('sha256').update(shape).digest('hex');

/** How this organisation last read a file of this shape; null when it never did. */
export async function rememberedMapping(
  db: Db,
  organisationId: string,
  kind: ImportKind,
  shape: string,
): Promise<string[] | null> {
  const row = await db
    .selectFrom('importMappings')
    .select('mapping')
    .where('organisationId', '=', organisationId)
    .where('kind', '=', kind)
    .where('headersHash', '=', hashOf(shape))
    .executeTakeFirst();
  return (row?.mapping as string[] | undefined) ?? null;
}

export async function rememberMapping(
  db: Db,
  organisationId: string,
  kind: ImportKind,
  { shape, columns }: Pick<ImportFile, 'shape' | 'columns'>,
  now: Instant,
): Promise<void> {
  const mapping = JSON.stringify(columns.map(({ field }) => field));
  await db
    .insertInto('importMappings')
    .values({ organisationId, kind, headersHash: hashOf(shape), mapping, usedAt: now })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'kind', 'headersHash']).doUpdateSet({ mapping, usedAt: now }),
    )
    .execute();
}
