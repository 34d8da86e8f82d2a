import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Download } from '../../../kernel/files.ts';
import { newId } from '../../../kernel/ids.ts';
import type { StoredDocument } from '../schema.ts';

export interface NewDocument {
  readonly kind: StoredDocument['kind'];
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What is kept of somebody, newest first, without the bytes. */
export async function listDocuments(db: Db, personId: string): Promise<StoredDocument[]> {
  const rows = await db
    .selectFrom('documents')
    .select([
      'id',
      'kind',
      'fileName',
      'mediaType',
      'createdAt',
      sql<number>`octet_length(content)`.as('size'),
    ])
    .where('personId', '=', personId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows as StoredDocument[];
}

/** Keeps a document; a CV takes the place of the one before. */
export async function addDocument(
  db: Db,
  personId: string,
  { kind, fileName, mediaType, bytes }: NewDocument,
  now: Instant,
): Promise<string> {
  if (kind === 'cv')
    await db.deleteFrom('documents').where('personId', '=', personId).where('kind', '=', 'cv').execute();
  const id = newId();
  await db
    .insertInto('documents')
    .values({ id, personId, kind, fileName, mediaType, content: Buffer.from(bytes), createdAt: now })
    .execute();
  return id;
}

export async function removeDocument(
  db: Db,
  document: { personId: string; id: string },
): Promise<StoredDocument['kind'] | null> {
  const gone = await db
    .deleteFrom('documents')
    .where('personId', '=', document.personId)
    .where('id', '=', document.id)
    .returning('kind')
    .executeTakeFirst();
  return (gone?.kind as StoredDocument['kind'] | undefined) ?? null;
}

/** Whether this document is one of this person. */
export async function hasDocument(db: Db, document: { personId: string; id: string }): Promise<boolean> {
  const row = await db
    .selectFrom('documents')
    .select('id')
    .where('personId', '=', document.personId)
    .where('id', '=', document.id)
    .executeTakeFirst();
  return row !== undefined;
}

/** The bytes of a document, for who holds its signed address. */
export async function readDocument(db: Db, id: string): Promise<Download | null> {
  const row = await db
    .selectFrom('documents')
    .select(['fileName', 'mediaType', 'content'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row
    ? { fileName: row.fileName, mediaType: row.mediaType, bytes: new Uint8Array(row.content) }
    : null;
}
