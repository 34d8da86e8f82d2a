import { sql } from 'kysely';
import type { DoorScope, OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';

type DayScope = DoorScope | OrganiserScope;

export interface NewErrand {
  readonly registrationId: string;
  readonly recruiterId: string;
  readonly round: number;
  readonly table: number | null;
  readonly fromStandby: boolean;
}

export interface Errand extends NewErrand {
  readonly id: string;
  readonly status: 'open' | 'done' | 'not-found';
  readonly decidedAt: Instant | null;
}

const COLUMNS = [
  'id',
  'registrationId',
  'recruiterId',
  'roundNumber as round',
  'tableNumber as table',
  'fromStandby',
  'status',
  'decidedAt',
] as const;

/** Asks somebody of the staff to bring people to their tables; what is asked already is asked once. */
export async function addErrands(
  db: Db,
  eventId: string,
  errands: readonly NewErrand[],
  now: Instant,
): Promise<void> {
  if (errands.length === 0) return;
  await db
    .insertInto('errands')
    .values(
      errands.map(({ registrationId, recruiterId, round, table, fromStandby }) => ({
        id: newId(),
        eventId,
        registrationId,
        recruiterId,
        roundNumber: round,
        tableNumber: table,
        fromStandby,
        createdAt: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What is to be done, the earliest first, then the last answers. What the plan no longer holds is left out. */
export async function listErrands(db: Db, scope: DayScope, answered: number): Promise<Errand[]> {
  const open = await errands(db, scope)
    .where('status', '=', 'open')
    .where(
      sql<boolean>`exists (select from meetings where meetings.registration_id = errands.registration_id
        and meetings.recruiter_id = errands.recruiter_id and meetings.round_number = errands.round_number
        and meetings.status in ('planned', 'called', 'running'))`,
    )
    .orderBy('roundNumber')
    .orderBy('createdAt')
    .execute();
  const last = await errands(db, scope)
    .where('status', '<>', 'open')
    .orderBy('decidedAt', 'desc')
    .limit(answered)
    .execute();
  return [...open, ...last] as unknown as Errand[];
}

/**
 * Who is looked for in the hall, the earliest first: called to a table that waits for them. For screens, which have no
 * reach to keep to.
 */
export async function listCalled(
  db: Db,
  eventId: string,
): Promise<{ registrationId: string; round: number; table: number | null }[]> {
  return db
    .selectFrom('errands')
    .select(['registrationId', 'roundNumber as round', 'tableNumber as table'])
    .where('eventId', '=', eventId)
    .where('status', '=', 'open')
    .where(
      sql<boolean>`exists (select from meetings where meetings.registration_id = errands.registration_id
        and meetings.recruiter_id = errands.recruiter_id and meetings.round_number = errands.round_number
        and meetings.status in ('planned', 'called', 'running'))`,
    )
    .orderBy('roundNumber')
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}

function errands(db: Db, scope: DayScope) {
  return db.selectFrom('errands').select(COLUMNS).where('eventId', '=', scope.eventId);
}

/** One errand of this event, held until the transaction ends; null for any other. */
export async function holdErrand(tx: Db, scope: DayScope, id: string): Promise<Errand | null> {
  const row = await errands(tx, scope).where('id', '=', id).forUpdate().executeTakeFirst();
  return (row as unknown as Errand | undefined) ?? null;
}

export async function answerErrand(
  tx: Db,
  id: string,
  { status, by }: { status: 'done' | 'not-found'; by: string | null },
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('errands')
    .set({ status, decidedAt: now, decidedBy: by })
    .where('id', '=', id)
    .execute();
}
