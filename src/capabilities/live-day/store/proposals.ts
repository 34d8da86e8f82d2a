import { isDeepStrictEqual } from 'node:util';
import type { DoorScope, OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import { type Db, lockPlanOf } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { PlannedPlace } from '../rules/repair.ts';
import type {
  Cause,
  RepairChange,
  RepairProposal,
  RepairSummary,
  Schedule,
  ScheduleChange,
} from '../schema.ts';

type DayScope = DoorScope | OrganiserScope;

const COLUMNS = [
  'id',
  'basedOnVersion',
  'causes',
  'changes',
  'decisions',
  'summary',
  'status',
  'byHand',
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
  readonly decisions: readonly ScheduleChange[];
  readonly summary: RepairSummary;
  readonly byHand: boolean;
  readonly createdBy: string | null;
}

/** What one press needs to take an applied repair back. */
export interface Undoing {
  /** Where the meetings were that it moved or took out. */
  readonly former: readonly PlannedPlace[];
  /** The times of the day before, when it changed them. */
  readonly schedule: Schedule | null;
  /** The last round of the meetings that it let go on, as it was. */
  readonly lasting: readonly { readonly meetingId: string; readonly untilRound: number }[];
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
    .select(['id', 'basedOnVersion', 'causes', 'changes', 'decisions'])
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
  return addProposal(db, proposal, now);
}

/** Writes a proposal that waits for a decision. */
export async function addProposal(db: Db, proposal: NewProposal, now: Instant): Promise<string> {
  const { eventId, basedOnVersion, causes, changes, decisions, summary, byHand, createdBy } = proposal;
  const id = newId();
  await db
    .insertInto('repairProposals')
    .values({
      id,
      eventId,
      basedOnVersion,
      causes: JSON.stringify(causes),
      changes: JSON.stringify(changes),
      decisions: JSON.stringify(decisions),
      summary: JSON.stringify(summary),
      status: 'proposed',
      byHand,
      createdBy,
      createdAt: now,
    })
    .execute();
  return id;
}

/** What was decided about the times and waits to be applied; nothing when nobody decided anything. */
export async function openDecisions(db: Db, eventId: string): Promise<ScheduleChange[]> {
  const open = await db
    .selectFrom('repairProposals')
    .select('decisions')
    .where('eventId', '=', eventId)
    .where('status', '=', 'proposed')
    .executeTakeFirst();
  return (open?.decisions ?? []) as unknown as ScheduleChange[];
}

function isSame(
  open: {
    readonly basedOnVersion: number;
    readonly causes: unknown;
    readonly changes: unknown;
    readonly decisions: unknown;
  },
  { basedOnVersion, causes, changes, decisions }: NewProposal,
): boolean {
  const { basedOnVersion: version, ...rest } = open;
  return (
    version === basedOnVersion &&
    isDeepStrictEqual(
      { causes: rest.causes, changes: rest.changes, decisions: rest.decisions },
      { causes, changes, decisions },
    )
  );
}

/** The proposal that waits for a decision; null when there is none. */
export async function findOpenProposal(db: Db, scope: DayScope): Promise<RepairProposal | null> {
  const row = await db
    .selectFrom('repairProposals')
    .select(COLUMNS)
    .where('eventId', '=', scope.eventId)
    .where('status', '=', 'proposed')
    .executeTakeFirst();
  return (row as unknown as RepairProposal | undefined) ?? null;
}

/** Whether a proposal waits for a decision. */
export async function hasOpenProposal(db: Db, eventId: string): Promise<boolean> {
  const row = await db
    .selectFrom('repairProposals')
    .select('id')
    .where('eventId', '=', eventId)
    .where('status', '=', 'proposed')
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a proposal waits that was thought of on an older version of the plan. */
export async function hasOutdatedProposal(db: Db, eventId: string): Promise<boolean> {
  const row = await db
    .selectFrom('repairProposals')
    .innerJoin('events', 'events.id', 'repairProposals.eventId')
    .select('repairProposals.id')
    .where('repairProposals.eventId', '=', eventId)
    .where('repairProposals.status', '=', 'proposed')
    .whereRef('repairProposals.basedOnVersion', '<', 'events.planVersion')
    .executeTakeFirst();
  return row !== undefined;
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

/** What it takes to take an applied repair back; null when it was never applied. */
export async function findUndoing(db: Db, id: string): Promise<Undoing | null> {
  const row = await db.selectFrom('repairProposals').select('undoes').where('id', '=', id).executeTakeFirst();
  return (row?.undoes ?? null) as unknown as Undoing | null;
}

export async function decideProposal(
  db: Db,
  id: string,
  decision:
    | {
        status: 'applied';
        appliedAs: number;
        changes: readonly RepairChange[];
        summary: RepairSummary;
        undoes: Undoing;
      }
    | { status: 'declined' | 'undone' },
  now: Instant,
): Promise<void> {
  await db
    .updateTable('repairProposals')
    .set({
      status: decision.status,
      decidedAt: now,
      ...(decision.status === 'applied'
        ? {
            appliedAs: decision.appliedAs,
            changes: JSON.stringify(decision.changes),
            summary: JSON.stringify(decision.summary),
            undoes: JSON.stringify(decision.undoes),
          }
        : {}),
    })
    .where('id', '=', id)
    .execute();
}
