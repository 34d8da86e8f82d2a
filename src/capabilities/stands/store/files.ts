import type { RecruiterScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import { readCaptions } from '../rules/captions.ts';
import { PART_BYTES, type Piece } from '../rules/ranges.ts';
import type { Clip, Paper } from '../schema.ts';

/** The films of an event's stands, or of one of them, the oldest first. */
export async function listClips(
  db: Db,
  { eventId, recruiterId = null }: { eventId: string; recruiterId?: string | null },
): Promise<(Clip & { recruiterId: string })[]> {
  let rows = db
    .selectFrom('standClips')
    .select(['id', 'recruiterId', 'title', 'size', 'address', 'captions', 'noCaptionsBecause'])
    .where('eventId', '=', eventId)
    .orderBy('createdAt')
    .orderBy('id');
  if (recruiterId !== null) rows = rows.where('recruiterId', '=', recruiterId);
  return (await rows.execute()).map(({ captions, ...clip }) => ({
    ...clip,
    transcript: captions === null ? [] : (readCaptions(captions) ?? []).map(({ text }) => text),
    shown: clip.address !== null || captions !== null || clip.noCaptionsBecause !== null,
  }));
}

/** Keeps a film in parts, or the address of one that is elsewhere. */
export async function addClip(
  db: Db,
  { eventId, recruiterId }: RecruiterScope,
  clip: { title: string; bytes: Uint8Array | null; address: string | null },
  now: Instant,
): Promise<string> {
  const id = newId();
  const { title, bytes, address } = clip;
  const row = { id, eventId, recruiterId, title, address, size: bytes?.length ?? null, createdAt: now };
  await db.insertInto('standClips').values(row).execute();
  for (let from = 0; bytes !== null && from < bytes.length; from += PART_BYTES)
    await db
      .insertInto('standClipParts')
      .values({
        clipId: id,
        number: from / PART_BYTES,
        bytes: Buffer.from(bytes.subarray(from, from + PART_BYTES)),
      })
      .execute();
  return id;
}

/** Changes what is spoken in a film of ours, or why nothing is; false when the stand has no such film. */
export async function saveCaptions(
  db: Db,
  scope: RecruiterScope,
  id: string,
  said: { captions: string | null; noCaptionsBecause: string | null },
): Promise<boolean> {
  const saved = await db
    .updateTable('standClips')
    .set(said)
    .where('id', '=', id)
    .where('recruiterId', '=', scope.recruiterId)
    .where('size', 'is not', null)
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

/** Takes a film away; its title, or null when the stand has none of this id. */
export async function removeClip(db: Db, scope: RecruiterScope, id: string): Promise<string | null> {
  const gone = await db
    .deleteFrom('standClips')
    .where('id', '=', id)
    .where('recruiterId', '=', scope.recruiterId)
    .returning('title')
    .executeTakeFirst();
  return gone?.title ?? null;
}

/** A film of a stand that still comes to its event: its size, and what is spoken in it. */
export async function findFilm(
  db: Db,
  id: string,
): Promise<{ size: number; captions: string | null } | null> {
  const row = await db
    .selectFrom('standClips')
    .innerJoin('recruiters', 'recruiters.id', 'standClips.recruiterId')
    .select(['size', 'captions'])
    .where('standClips.id', '=', id)
    .where('recruiters.withdrawnAt', 'is', null)
    .executeTakeFirst();
  return row && row.size !== null ? { size: row.size, captions: row.captions } : null;
}

/** A piece of a film: of its parts, only those are read that hold it. */
export async function readFilm(db: Db, id: string, { from, to }: Piece): Promise<Uint8Array> {
  const first = Math.floor(from / PART_BYTES);
  const parts = await db
    .selectFrom('standClipParts')
    .select('bytes')
    .where('clipId', '=', id)
    .where('number', '>=', first)
    .where('number', '<=', Math.floor(to / PART_BYTES))
    .orderBy('number')
    .execute();
  const bytes = Buffer.concat(parts.map((part) => part.bytes));
  return bytes.subarray(from - first * PART_BYTES, to - first * PART_BYTES + 1);
}

export async function listPapers(
  db: Db,
  { eventId, recruiterId = null }: { eventId: string; recruiterId?: string | null },
): Promise<(Paper & { recruiterId: string })[]> {
  let rows = db
    .selectFrom('standDocuments')
    .select(({ fn }) => ['id', 'recruiterId', 'fileName', fn<number>('octet_length', ['bytes']).as('size')])
    .where('eventId', '=', eventId)
    .orderBy('createdAt')
    .orderBy('id');
  if (recruiterId !== null) rows = rows.where('recruiterId', '=', recruiterId);
  return rows.execute();
}

export async function addPaper(
  db: Db,
  { eventId, recruiterId }: RecruiterScope,
  paper: { fileName: string; bytes: Uint8Array },
  now: Instant,
): Promise<string> {
  const id = newId();
  const { fileName, bytes } = paper;
  await db
    .insertInto('standDocuments')
    .values({ id, eventId, recruiterId, fileName, bytes: Buffer.from(bytes), createdAt: now })
    .execute();
  return id;
}

export async function removePaper(db: Db, scope: RecruiterScope, id: string): Promise<string | null> {
  const gone = await db
    .deleteFrom('standDocuments')
    .where('id', '=', id)
    .where('recruiterId', '=', scope.recruiterId)
    .returning('fileName')
    .executeTakeFirst();
  return gone?.fileName ?? null;
}

export async function readPaper(db: Db, id: string): Promise<{ fileName: string; bytes: Uint8Array } | null> {
  const row = await db
    .selectFrom('standDocuments')
    .innerJoin('recruiters', 'recruiters.id', 'standDocuments.recruiterId')
    .select(['fileName', 'bytes'])
    .where('standDocuments.id', '=', id)
    .where('recruiters.withdrawnAt', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}
