import { sql } from 'kysely';
import type { OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { RehearsalRates, type ScriptLine } from '../schema.ts';

export interface RehearsalRow {
  readonly ofEventId: string;
  readonly eventId: string | null;
  readonly rates: RehearsalRates;
  readonly seed: number;
  readonly speed: number;
  readonly movedAt: Instant;
  readonly script: readonly ScriptLine[];
  readonly played: number;
  readonly endedAt: Instant | null;
  readonly createdBy: string | null;
}

const COLUMNS = [
  'ofEventId',
  'eventId',
  'rates',
  'seed',
  'speed',
  'movedAt',
  'script',
  'played',
  'endedAt',
  'createdBy',
] as const;

/** A rehearsal that began before there were more kinds of trouble has none of them. */
const asRehearsal = (row: RehearsalRow): RehearsalRow => ({ ...row, rates: RehearsalRates.parse(row.rates) });

/** The rehearsal of this event, or the one whose copy this event is; null when there is none, or none any more. */
export async function findRehearsal(
  db: Db,
  { eventId }: Pick<OrganiserScope, 'eventId'>,
): Promise<RehearsalRow | null> {
  const row = await db
    .selectFrom('rehearsals')
    .select(COLUMNS)
    .where((eb) => eb.or([eb('ofEventId', '=', eventId), eb('eventId', '=', eventId)]))
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : asRehearsal(row as unknown as RehearsalRow);
}

/** Asks for a rehearsal; false when one is there, or one is being removed. */
export async function askRehearsal(
  tx: Db,
  asked: Pick<RehearsalRow, 'ofEventId' | 'rates' | 'seed' | 'speed' | 'createdBy'>,
  now: Instant,
): Promise<boolean> {
  const added = await tx
    .insertInto('rehearsals')
    .values({ ...asked, rates: JSON.stringify(asked.rates), movedAt: now, createdAt: now })
    .onConflict((conflict) => conflict.column('ofEventId').doNothing())
    .returning('ofEventId')
    .executeTakeFirst();
  return added !== undefined;
}

/** Holds a rehearsal for this transaction; null when it is gone, or held by another worker. */
export async function holdRehearsal(tx: Db, ofEventId: string): Promise<RehearsalRow | null> {
  const row = await tx
    .selectFrom('rehearsals')
    .select(COLUMNS)
    .where('ofEventId', '=', ofEventId)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row === undefined ? null : asRehearsal(row as unknown as RehearsalRow);
}

/** The rehearsals whose copy is there; those that were forgotten for two days end. */
export async function listRunning(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('rehearsals')
    .select('ofEventId')
    .where('eventId', 'is not', null)
    .where('endedAt', 'is', null)
    .execute();
  return rows.map(({ ofEventId }) => ofEventId);
}

/** Rehearsals that were forgotten: nobody moved their clock for two days. */
export async function listForgotten(db: Db, now: Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('rehearsals')
    .select('ofEventId')
    .where('createdAt', '<', sql<Instant>`${now}::timestamptz - interval '2 days'`)
    .execute();
  return rows.map(({ ofEventId }) => ofEventId);
}

export async function keepCopy(
  tx: Db,
  ofEventId: string,
  { eventId, script, movedAt }: Pick<RehearsalRow, 'script' | 'movedAt'> & { eventId: string },
): Promise<void> {
  await tx
    .updateTable('rehearsals')
    .set({ eventId, script: JSON.stringify(script), movedAt })
    .where('ofEventId', '=', ofEventId)
    .execute();
}

export async function keepMoved(
  tx: Db,
  ofEventId: string,
  moved: { readonly movedAt: Instant; readonly played: number; readonly speed?: number },
): Promise<void> {
  await tx.updateTable('rehearsals').set(moved).where('ofEventId', '=', ofEventId).execute();
}

export async function setSpeed(tx: Db, ofEventId: string, speed: number): Promise<void> {
  await tx.updateTable('rehearsals').set({ speed }).where('ofEventId', '=', ofEventId).execute();
}

/** Nobody sees it any more; the worker removes it. */
export async function endRehearsal(tx: Db, ofEventId: string, now: Instant): Promise<void> {
  await tx.updateTable('rehearsals').set({ endedAt: now }).where('ofEventId', '=', ofEventId).execute();
}

export async function forgetRehearsal(tx: Db, ofEventId: string): Promise<void> {
  await tx.deleteFrom('rehearsals').where('ofEventId', '=', ofEventId).execute();
}
