import { sql } from 'kysely';
import type { OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import {
  type DraftEdit,
  type DraftHead,
  type DraftMeeting,
  type DraftProgress,
  Emphasis,
  type SearchResult,
} from '../schema.ts';

/** A draft with everything in it. `problem` is the planner's, as text: only the planner's threads read it. */
export interface Draft extends DraftHead {
  readonly problem: string;
  readonly meetings: DraftMeeting[];
  readonly result: SearchResult | null;
  /** What people changed since the search, oldest first. */
  readonly edits: DraftEdit[];
  readonly failure: string | null;
}

const HEAD = [
  'id',
  'number',
  'status',
  'seed',
  'emphasis',
  'basedOnVersion',
  'revision',
  'createdBy',
  'createdAt',
  'updatedAt',
  'publishedAs',
  'progress',
] as const;

export async function addDraft(
  tx: Db,
  { eventId }: OrganiserScope,
  draft: {
    seed: number;
    emphasis: Emphasis;
    basedOnVersion: number;
    problem: unknown;
    createdBy: string | null;
  },
  now: Instant,
): Promise<{ id: string; number: number }> {
  const id = newId();
  const { number } = await tx
    .insertInto('planDrafts')
    .values({
      id,
      eventId,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from plan_drafts where event_id = ${eventId})`,
      status: 'searching',
      seed: draft.seed,
      emphasis: JSON.stringify(draft.emphasis),
      basedOnVersion: draft.basedOnVersion,
      problem: JSON.stringify(draft.problem),
      createdBy: draft.createdBy,
      createdAt: now,
      updatedAt: now,
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  return { id, number };
}

/** The drafts of an event with how many meetings each has, the newest first. */
export async function listDrafts(
  db: Db,
  { eventId }: OrganiserScope,
): Promise<(DraftHead & { result: SearchResult | null; meetings: number })[]> {
  const rows = await db
    .selectFrom('planDrafts')
    .select([...HEAD, 'summary', sql<number>`jsonb_array_length(meetings)`.as('meetings')])
    .where('eventId', '=', eventId)
    .orderBy('number', 'desc')
    .limit(20)
    .execute();
  return rows.map(({ summary, meetings, emphasis, ...head }) => ({
    ...(head as unknown as DraftHead),
    emphasis: Emphasis.parse(emphasis),
    result: resultIn(summary),
    meetings,
  }));
}

export async function findDraft(db: Db, { eventId }: OrganiserScope, draftId: string): Promise<Draft | null> {
  return readDraft(db, eventId, draftId);
}

/** The same, held until the end of the transaction: two people who change a draft take turns. */
export async function holdDraft(tx: Db, { eventId }: OrganiserScope, draftId: string): Promise<Draft | null> {
  await tx
    .selectFrom('planDrafts')
    .select('id')
    .where('eventId', '=', eventId)
    .where('id', '=', draftId)
    .forUpdate()
    .execute();
  return readDraft(tx, eventId, draftId);
}

async function readDraft(db: Db, eventId: string, draftId: string): Promise<Draft | null> {
  const row = await db
    .selectFrom('planDrafts')
    .select([...HEAD, sql<string>`problem::text`.as('problem'), 'meetings', 'summary', 'failure'])
    .where('eventId', '=', eventId)
    .where('id', '=', draftId)
    .executeTakeFirst();
  if (!row) return null;
  const { summary, meetings, emphasis, ...rest } = row;
  const edits = (summary as { edits?: DraftEdit[] } | null)?.edits ?? [];
  return {
    ...(rest as unknown as DraftHead & { problem: string; failure: string | null }),
    emphasis: Emphasis.parse(emphasis),
    meetings: meetings as unknown as DraftMeeting[],
    result: resultIn(summary),
    edits,
  };
}

function resultIn(summary: unknown): SearchResult | null {
  return (summary as { result?: SearchResult } | null)?.result ?? null;
}

/** A draft that waits for its plan, for the worker; null when it is made, failed or thrown away. */
export async function findSearching(
  db: Db,
  draftId: string,
): Promise<{ eventId: string; seed: number; problem: unknown } | null> {
  const row = await db
    .selectFrom('planDrafts')
    .select(['eventId', 'seed', 'problem'])
    .where('id', '=', draftId)
    .where('status', '=', 'searching')
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Writes how far the search is and tells the open pages. Answers whether the search goes on: somebody may have pressed
 * stop ('stop'), or thrown the draft away ('gone').
 */
export async function writeProgress(
  db: Db,
  { eventId, draftId, progress }: { eventId: string; draftId: string; progress: DraftProgress },
  now: Instant,
): Promise<'go-on' | 'stop' | 'gone'> {
  const row = await db
    .updateTable('planDrafts')
    .set({ progress: sql`coalesce(progress, '{}') || ${JSON.stringify(progress)}::jsonb`, updatedAt: now })
    .where('id', '=', draftId)
    .where('status', '=', 'searching')
    .returning('progress')
    .executeTakeFirst();
  if (!row) return 'gone';
  await tellPages(db, eventId);
  return (row.progress as { stopAsked?: boolean } | null)?.stopAsked === true ? 'stop' : 'go-on';
}

/** What counts more or less in the plan that people follow: as in the draft that was published last, {} before that. */
export async function publishedEmphasis(db: Db, eventId: string): Promise<Emphasis> {
  const row = await db
    .selectFrom('planVersions')
    .innerJoin('planDrafts', 'planDrafts.id', 'planVersions.draftId')
    .select('planDrafts.emphasis')
    .where('planVersions.eventId', '=', eventId)
    .orderBy('planVersions.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return Emphasis.parse(row?.emphasis ?? {});
}

/** Asks a running search to end with the best it has; false when it has ended already. */
export async function askStop(tx: Db, { eventId }: OrganiserScope, draftId: string): Promise<boolean> {
  const row = await tx
    .updateTable('planDrafts')
    .set({ progress: sql`coalesce(progress, '{}') || '{"stopAsked": true}'::jsonb` })
    .where('eventId', '=', eventId)
    .where('id', '=', draftId)
    .where('status', '=', 'searching')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Puts the plan that was found into its draft; a draft that has one already, or is gone, is left alone. */
export async function finishDraft(
  db: Db,
  done: { eventId: string; draftId: string; meetings: readonly DraftMeeting[]; result: SearchResult },
  now: Instant,
): Promise<void> {
  await db
    .updateTable('planDrafts')
    .set({
      status: 'ready',
      meetings: JSON.stringify(done.meetings),
      summary: JSON.stringify({ result: done.result, edits: [] }),
      progress: null,
      revision: 1,
      updatedAt: now,
    })
    .where('id', '=', done.draftId)
    .where('status', '=', 'searching')
    .execute();
  await tellPages(db, done.eventId);
}

export async function failDraft(
  db: Db,
  failed: { eventId: string; draftId: string; failure: string },
  now: Instant,
): Promise<void> {
  await db
    .updateTable('planDrafts')
    .set({ status: 'failed', failure: failed.failure, progress: null, updatedAt: now })
    .where('id', '=', failed.draftId)
    .where('status', '=', 'searching')
    .execute();
  await tellPages(db, failed.eventId);
}

/** Only so many changes are remembered: enough to tell the next person what happened since they looked. */
const EDITS_KEPT = 50;

/** Puts changed meetings in a draft, with what was done, and raises its revision by one. The draft is held. */
export async function saveMeetings(
  tx: Db,
  draft: Draft,
  change: { meetings: readonly DraftMeeting[]; edit: Omit<DraftEdit, 'revision'> },
  now: Instant,
): Promise<number> {
  const revision = draft.revision + 1;
  const edits = [...draft.edits, { ...change.edit, revision }].slice(-EDITS_KEPT);
  await tx
    .updateTable('planDrafts')
    .set({
      meetings: JSON.stringify(change.meetings),
      summary: JSON.stringify({ result: draft.result, edits }),
      revision,
      updatedAt: now,
    })
    .where('id', '=', draft.id)
    .execute();
  return revision;
}

export async function removeDraft(tx: Db, draftId: string): Promise<void> {
  await tx.deleteFrom('planDrafts').where('id', '=', draftId).execute();
}

export async function markPublished(tx: Db, draftId: string, version: number, now: Instant): Promise<void> {
  await tx
    .updateTable('planDrafts')
    .set({ publishedAs: version, updatedAt: now })
    .where('id', '=', draftId)
    .execute();
}

/** Wakes the open pages of an event: the worker's writes are no commands, which do so by themselves. */
async function tellPages(db: Db, eventId: string): Promise<void> {
  await sql`select pg_notify('live', ${eventId})`.execute(db);
}
