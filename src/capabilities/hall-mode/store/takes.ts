import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Brought, Difference, Take } from '../schema.ts';

/** How the hall's versions of the plan were moved on when they came home: those after `after`, up to `until`. */
export interface PlanShift {
  readonly after: number;
  readonly until: number;
  readonly by: number;
  /** The version here once they had come. */
  readonly here: number;
  /** Which plan stood then; what came home before this was written down kept the hall's. */
  readonly kept?: 'here' | 'hall';
}

export interface TakeRow {
  readonly id: string;
  readonly eventId: string;
  readonly laptop: string;
  readonly takenAt: Instant;
  readonly planVersion: number;
  readonly homeAt: Instant | null;
  readonly givenUpAt: Instant | null;
  readonly journalUntil: Instant | null;
  readonly planShifts: readonly PlanShift[];
  readonly conflicts: readonly Difference[];
}

const COLUMNS = [
  'id',
  'eventId',
  'laptop',
  'takenAt',
  'planVersion',
  'homeAt',
  'givenUpAt',
  'journalUntil',
  'planShifts',
  'conflicts',
] as const;

/** A take; held for this transaction when asked to. Null when this instance never gave it away. */
export async function findTake(db: Db, takeId: string, { hold }: { hold: boolean }): Promise<TakeRow | null> {
  const wanted = db.selectFrom('hallTakes').select(COLUMNS).where('id', '=', takeId);
  const row = await (hold ? wanted.forUpdate() : wanted).executeTakeFirst();
  return (row as unknown as TakeRow | undefined) ?? null;
}

/** The takes of an event, the latest first. */
export async function listTakes(db: Db, eventId: string): Promise<Take[]> {
  const rows = await db
    .selectFrom('hallTakes')
    .select(['id', 'laptop', 'takenAt', 'homeAt', 'givenUpAt', 'brought', 'conflicts'])
    .select(
      sql<boolean>`exists (select from hall_files where take_id = hall_takes.id and way = 'out')`.as('file'),
    )
    .where('eventId', '=', eventId)
    .orderBy('takenAt', 'desc')
    .execute();
  return rows.map(({ brought, conflicts, ...row }) => ({
    ...row,
    brought: row.homeAt === null ? null : (brought as unknown as Brought),
    differences: conflicts as unknown as Difference[],
  }));
}

/** The take of an event that is in a hall now; null when none is. */
export async function openTake(
  db: Db,
  eventId: string,
): Promise<{ readonly id: string; readonly laptop: string; readonly takenAt: Instant } | null> {
  const row = await db
    .selectFrom('hallTakes')
    .select(['id', 'laptop', 'takenAt'])
    .where('eventId', '=', eventId)
    .where('homeAt', 'is', null)
    .where('givenUpAt', 'is', null)
    .orderBy('takenAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Which event this laptop holds, and by which take; null for an instance that holds none. */
export async function heldTake(db: Db): Promise<{ takeId: string; eventId: string } | null> {
  const row = await db
    .selectFrom('hallTakes')
    .select(['id as takeId', 'eventId'])
    .orderBy('takenAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function addTake(
  tx: Db,
  take: Pick<TakeRow, 'id' | 'eventId' | 'laptop' | 'takenAt' | 'planVersion'>,
): Promise<void> {
  await tx.insertInto('hallTakes').values(take).execute();
}

/** Its file does not come home any more; false when it is home, or given up already. */
export async function giveUp(tx: Db, eventId: string, takeId: string, now: Instant): Promise<boolean> {
  const row = await tx
    .updateTable('hallTakes')
    .set({ givenUpAt: now })
    .where('id', '=', takeId)
    .where('eventId', '=', eventId)
    .where('homeAt', 'is', null)
    .where('givenUpAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes down what came home and what differed; `conflicts` name nobody. */
export async function keepHomecoming(
  tx: Db,
  take: TakeRow,
  home: {
    readonly at: Instant;
    readonly journalUntil: Instant | null;
    readonly shift: PlanShift | null;
    readonly brought: Brought;
    readonly differences: readonly Difference[];
  },
): Promise<void> {
  const nothing = Object.values(home.brought).every((count) => count === 0);
  await tx
    .updateTable('hallTakes')
    .set({
      homeAt: home.at,
      journalUntil: home.journalUntil,
      ...(home.shift && { planShifts: JSON.stringify([...take.planShifts, home.shift]) }),
      ...(take.homeAt !== null && nothing
        ? {}
        : { brought: JSON.stringify(home.brought), conflicts: JSON.stringify(home.differences) }),
    })
    .where('id', '=', take.id)
    .execute();
}

type Way = 'out' | 'base' | 'home';

/** Keeps a file on its way, in place of the one before. */
export async function keepFile(
  tx: Db,
  file: {
    readonly takeId: string;
    readonly eventId: string;
    readonly way: Way;
    readonly bytes: Uint8Array;
    readonly madeAt: Instant;
  },
): Promise<void> {
  const bytes = Buffer.from(file.bytes);
  await tx
    .insertInto('hallFiles')
    .values({ ...file, bytes })
    .onConflict((conflict) => conflict.columns(['takeId', 'way']).doUpdateSet({ bytes, madeAt: file.madeAt }))
    .execute();
}

export async function findFile(
  db: Db,
  { eventId, takeId, way }: { eventId: string; takeId: string; way: Way },
): Promise<Buffer | null> {
  const row = await db
    .selectFrom('hallFiles')
    .select('bytes')
    .where('eventId', '=', eventId)
    .where('takeId', '=', takeId)
    .where('way', '=', way)
    .executeTakeFirst();
  return row?.bytes ?? null;
}

/** What a laptop brought to this event and nobody has taken over or put aside yet. */
export async function waitingHome(
  db: Db,
  eventId: string,
): Promise<{ readonly takeId: string; readonly bytes: Buffer } | null> {
  const row = await db
    .selectFrom('hallFiles')
    .select(['takeId', 'bytes'])
    .where('eventId', '=', eventId)
    .where('way', '=', 'home')
    .orderBy('madeAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function dropHome(tx: Db, eventId: string): Promise<void> {
  await tx.deleteFrom('hallFiles').where('eventId', '=', eventId).where('way', '=', 'home').execute();
}

/** Files on their way for longer than a day are of no use to anybody; what the laptop left with stays with it. */
export async function forgetFiles(db: Db, before: Instant): Promise<void> {
  await db.deleteFrom('hallFiles').where('way', '<>', 'base').where('madeAt', '<', before).execute();
}
