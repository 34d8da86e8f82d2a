import { isDeepStrictEqual } from 'node:util';
import type { DoorScope, OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import { type Db, lockPlanOf } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Cause, RepairChange, RepairProposal, RepairSummary } from '../schema.ts';

type DayScope = DoorScope | OrganiserScope;

const COLUMNS = [
  'id',
  'basedOnVersion',
  'causes',
  'changes',
  'summary',
  'status',
  'createdAt',
  'createdBy',
  'decidedAt',
  'appliedAs',
] as const;

export interface NewProposal {
  readonly eventId: string;
  readonly basedOnVersion: number;
  readonly causes: readonly Cause[];
  readonly changes: readonly RepairChange[];
  readonly summary: RepairSummary;
  readonly createdBy: string | null;
}

/**
 * Puts a proposal in the place of the one that nobody has decided on; null only takes that one away. The same proposal
 * again stays what it is, so that whoever is reading it can still press.
 */
export async function replaceProposal(
  db: Db,
  eventId: string,
  proposal: NewProposal | null,
  now: Instant,
): Promise<string | null> {
  await lockPlanOf(db, eventId);
  const open = await db
    .selectFrom('repairProposals')
    .select(['id', 'basedOnVersion', 'causes', 'changes'])
    .where('eventId', '=', eventId)
    .where('status', '=', 'proposed')
    .executeTakeFirst();
  if (open && proposal && isSame(open, proposal)) return open.id;
  await db
    .deleteFrom('repairProposals')
    .where('eventId', '=', eventId)
    .where('status', '=', 'proposed')
    .execute();
  if (proposal === null) return null;
  const id = newId();
  const { basedOnVersion, causes, changes, summary, createdBy } = proposal;
  await db
    .insertInto('repairProposals')
    .values({
      id,
      eventId,
      basedOnVersion,
      causes: JSON.stringify(causes),
      changes: JSON.stringify(changes),
      summary: JSON.stringify(summary),
      status: 'proposed',
      createdBy,
      createdAt: now,
    })
    .execute();
  return id;
}

function isSame(
  open: { readonly basedOnVersion: number; readonly causes: unknown; readonly changes: unknown },
  { basedOnVersion, causes, changes }: NewProposal,
): boolean {
  return isDeepStrictEqual(
    { basedOnVersion: open.basedOnVersion, causes: open.causes, changes: open.changes },
    { basedOnVersion, causes, changes },
  );
}

/** The proposal that waits for a decision; null when there is none, or when the plan has moved since. */
export async function findOpenProposal(
  db: Db,
  scope: DayScope,
  planVersion: number,
): Promise<RepairProposal | null> {
  const row = await db
    .selectFrom('repairProposals')
    .select(COLUMNS)
    .where('eventId', '=', scope.eventId)
    .where('status', '=', 'proposed')
    .where('basedOnVersion', '=', planVersion)
    .executeTakeFirst();
  return (row as unknown as RepairProposal | undefined) ?? null;
}

/** The repair that made the present version of the plan: the only one that can be undone. */
export async function findUndoable(
  db: Db,
  scope: DayScope,
  planVersion: number,
): Promise<RepairProposal | null> {
  const row = await db
    .selectFrom('repairProposals')
    .select(COLUMNS)
    .where('eventId', '=', scope.eventId)
    .where('status', '=', 'applied')
    .where('appliedAs', '=', planVersion)
    .executeTakeFirst();
  return (row as unknown as RepairProposal | undefined) ?? null;
}

/** One proposal of this event; null for any other. */
export async function findProposal(db: Db, scope: DayScope, id: string): Promise<RepairProposal | null> {
  const row = await proposal(db, scope, id).executeTakeFirst();
  return (row as unknown as RepairProposal | undefined) ?? null;
}

/** The same, held until the transaction ends. */
export async function holdProposal(tx: Db, scope: DayScope, id: string): Promise<RepairProposal | null> {
  const row = await proposal(tx, scope, id).forUpdate().executeTakeFirst();
  return (row as unknown as RepairProposal | undefined) ?? null;
}

function proposal(db: Db, scope: DayScope, id: string) {
  return db
    .selectFrom('repairProposals')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('eventId', '=', scope.eventId);
}

export async function decideProposal(
  db: Db,
  id: string,
  { status, appliedAs = null }: { status: 'applied' | 'declined' | 'undone'; appliedAs?: number | null },
  now: Instant,
): Promise<void> {
  await db
    .updateTable('repairProposals')
    .set({ status, decidedAt: now, ...(appliedAs === null ? {} : { appliedAs }) })
    .where('id', '=', id)
    .execute();
}
