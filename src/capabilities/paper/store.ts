import { sql } from 'kysely';
import type { StaffScope } from '../../kernel/actor.ts';
import { type Instant, plusDays } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { newId } from '../../kernel/ids.ts';
import { type ReaderLocale, readsIn } from '../../kernel/locale.ts';
import { FILE_DAYS, FILES, type Kind, type Pack, type PaperFile, type Pile } from './schema.ts';

/** The organisations whose view of the event a pack shows. */
function organisationsOf(scope: StaffScope): readonly string[] {
  return scope.as === 'partner' ? scope.organisationIds : [scope.organisationId];
}

/** Packs that this reader may take: made in the same part of the event, for no other organisation than their own. */
function packsOf(db: Db, scope: StaffScope) {
  return db
    .selectFrom('paperPacks')
    .where('eventId', '=', scope.eventId)
    .where('askedAs', '=', scope.as)
    .where(sql<boolean>`organisation_ids <@ ${sql.val([...organisationsOf(scope)])}::uuid[]`);
}

/** Writes down that a pile is to be set; the worker does it. */
export async function addPack(
  tx: Db,
  scope: StaffScope,
  pack: { version: number; sinceVersion: number | null; pile: Pile; askedBy: string | null },
  now: Instant,
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('paperPacks')
    .values({
      id,
      eventId: scope.eventId,
      organisationIds: [...organisationsOf(scope)],
      askedAs: scope.as,
      version: pack.version,
      sinceVersion: pack.sinceVersion,
      kinds: pack.pile.parts.map(({ kind }) => kind),
      pile: JSON.stringify(pack.pile),
      askedBy: pack.askedBy,
      askedAt: now,
    })
    .execute();
  return id;
}

/** The last packs of this reader, the newest first, each with its files. */
export async function listPacks(db: Db, scope: StaffScope, most = 5): Promise<Pack[]> {
  const rows = await packsOf(db, scope)
    .select((eb) => [
      'id',
      'version',
      'sinceVersion',
      'kinds',
      'status',
      'made',
      'askedBy',
      'askedAt',
      'madeAt',
      eb
        .selectFrom('paperFiles')
        .select(
          sql<{ kind: PaperFile; pages: number }[]>`coalesce(json_agg(json_build_object(
          'kind', paper_files.kind, 'pages', paper_files.pages)), '[]')`.as('files'),
        )
        .whereRef('paperFiles.packId', '=', 'paperPacks.id')
        .as('files'),
    ])
    .orderBy('askedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ kinds, status, files, ...row }) => ({
    ...row,
    kinds: kinds as Kind[],
    status: status as Pack['status'],
    files: [...(files ?? [])].sort((a, b) => FILES.indexOf(a.kind) - FILES.indexOf(b.kind)),
  }));
}

/**
 * The version from which on this reader has to print again: of the plans of recruiters and of candidates, the one whose
 * last printing is older, so that a list printed later hides neither. Null when nothing of a plan was printed.
 */
export async function lastPrinted(db: Db, scope: StaffScope): Promise<number | null> {
  const row = await packsOf(db, scope)
    .select(
      sql<number | null>`coalesce(least(
        max(version) filter (where kinds && array['recruiter-plans', 'changes']),
        max(version) filter (where kinds && array['candidate-plans', 'changes'])), max(version))`.as(
        'version',
      ),
    )
    .where('status', '=', 'ready')
    .where('version', '>', 0)
    .where(sql<boolean>`kinds && array['recruiter-plans', 'candidate-plans', 'door-list', 'changes']`)
    .executeTakeFirst();
  return row?.version ?? null;
}

/** The language in which each person of an event reads, by registration; of those whom the reader reaches. */
export async function readingLanguages(
  db: Db,
  { eventId }: StaffScope,
): Promise<ReadonlyMap<string, ReaderLocale>> {
  const rows = await db
    .selectFrom('registrations')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .select(['registrations.id', 'people.locale', 'people.readingLocale'])
    .where('registrations.eventId', '=', eventId)
    .execute();
  return new Map(rows.map(({ id, ...person }) => [id, readsIn(person)]));
}

/** One file of a pack; null when it is not there, any more or yet, or not this reader's. */
export async function findFile(
  db: Db,
  scope: StaffScope,
  file: { packId: string; kind: PaperFile },
): Promise<{ content: Uint8Array; version: number } | null> {
  const row = await packsOf(db, scope)
    .innerJoin('paperFiles', 'paperFiles.packId', 'paperPacks.id')
    .select(['paperFiles.content', 'paperPacks.version'])
    .where('paperPacks.id', '=', file.packId)
    .where('paperFiles.kind', '=', file.kind)
    .executeTakeFirst();
  return row ?? null;
}

interface Made {
  readonly pages: number;
  readonly content: Uint8Array;
}

/** What a pack is made of, for the worker, and what of it is made; null when it is made, failed or gone. */
export async function findMaking(
  db: Db,
  packId: string,
): Promise<{ eventId: string; pile: Pile; made: Map<string, Made> } | null> {
  const row = await db
    .selectFrom('paperPacks')
    .select(['eventId', 'pile'])
    .where('id', '=', packId)
    .where('status', '=', 'making')
    .where('pile', 'is not', null)
    .executeTakeFirst();
  if (!row) return null;
  const files = await db
    .selectFrom('paperFiles')
    .select(['kind', 'pages', 'content'])
    .where('packId', '=', packId)
    .execute();
  return {
    eventId: row.eventId,
    pile: row.pile as unknown as Pile,
    made: new Map(files.map(({ kind, ...file }) => [kind, file])),
  };
}

/** Keeps one file of a pack and tells the open pages how far it is. */
export async function saveFile(
  db: Db,
  pack: { eventId: string; packId: string },
  file: { kind: PaperFile; pages: number; content: Uint8Array },
  now: Instant,
): Promise<void> {
  const row = { ...file, content: Buffer.from(file.content), madeAt: now };
  await db
    .insertInto('paperFiles')
    .values({ packId: pack.packId, ...row })
    .onConflict((conflict) => conflict.columns(['packId', 'kind']).doUpdateSet(row))
    .execute();
  await db
    .updateTable('paperPacks')
    .set({
      made: sql<number>`(select count(*)::int from paper_files where pack_id = ${pack.packId} and kind <> 'all')`,
    })
    .where('id', '=', pack.packId)
    .execute();
  await tellPages(db, pack.eventId);
}

/** Ends the making of a pack, well or not; what it was made of goes. */
export async function endPack(
  db: Db,
  pack: { eventId: string; packId: string },
  end: { status: 'ready'; at: Instant } | { status: 'failed'; failure: string },
): Promise<void> {
  await db
    .updateTable('paperPacks')
    .set({
      status: end.status,
      pile: null,
      madeAt: end.status === 'ready' ? end.at : null,
      failure: end.status === 'failed' ? end.failure : null,
    })
    .where('id', '=', pack.packId)
    .execute();
  await tellPages(db, pack.eventId);
}

/** Throws away files whose days are over. */
export async function removeOldFiles(db: Db, now: Instant): Promise<void> {
  await db.deleteFrom('paperFiles').where('madeAt', '<', plusDays(now, -FILE_DAYS)).execute();
}

/** Wakes the open pages of an event: the worker's writes are no commands, which do so by themselves. */
async function tellPages(db: Db, eventId: string): Promise<void> {
  await sql`select pg_notify('live', ${eventId})`.execute(db);
}
