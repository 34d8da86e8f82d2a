import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { type Refused, refused } from '../../../../kernel/result.ts';
import type { DayRows } from '../../../door/schema.ts';
import { eventNow, rescheduleAll } from '../../../events/queries.ts';
import type { EventFacts, Schedule } from '../../../events/schema.ts';
import { applyPlanChange } from '../../../matching/queries.ts';
import { clashesIn, formerPlaces, withChanges } from '../../rules/rebase.ts';
import { type PlannedPlace, roundsWithin, summarise } from '../../rules/repair.ts';
import type { RepairChange, RepairProposal } from '../../schema.ts';
import { listHappenings } from '../../store/happenings.ts';
import { decideProposal, type Undoing } from '../../store/proposals.ts';
import { lastVersion } from '../../store/versions.ts';
import { placesAhead } from './outlook.ts';

export const NOT_APPLIED = ['plan-moved', 'round-begun', 'repair-clash', 'times-impossible'] as const;

export interface Applying {
  readonly event: EventFacts;
  readonly day: DayRows;
  readonly proposal: Pick<RepairProposal, 'id' | 'causes' | 'decisions' | 'basedOnVersion' | 'byHand'>;
  /** Those of its changes that are wanted. */
  readonly changes: readonly RepairChange[];
  readonly by: string | null;
  /** A running round that somebody joins. */
  readonly joins?: number | null;
}

/**
 * Puts changes in place as the next version of the plan, with the times that were decided, all of it or nothing; and
 * keeps what takes it back. A plan that has moved on meanwhile is no hindrance as long as nothing of it was touched that
 * these changes speak of. To be called with the plan held.
 */
export async function applyChanges(
  tx: Db,
  { event, day, proposal, changes, by, joins = null }: Applying,
  now: Instant,
): Promise<
  { version: number; summary: RepairProposal['summary'] } | { refusal: Refused<(typeof NOT_APPLIED)[number]> }
> {
  const at = eventNow(event, now);
  const times = proposal.decisions.length === 0 ? null : rescheduleAll(event, proposal.decisions, at);
  if (times?.possible === false)
    return { refusal: refused('times-impossible', { because: times.because, round: times.round }) };
  const schedule = times?.schedule ?? null;
  const before = placesAhead(day, event, at);
  const clashes = clashesIn(before, changes);
  const begun = changes.find(({ from }) => from !== null && from.startsAt <= at);
  if (begun?.from) return { refusal: refused('round-begun', { round: begun.from.round }) };
  if (clashes.length > 0) {
    if (event.planVersion === proposal.basedOnVersion) return { refusal: refused('repair-clash') };
    const last = await lastVersion(tx, event.id);
    return {
      refusal: refused('plan-moved', {
        version: event.planVersion,
        by: last?.by ?? null,
        touched: clashes.length,
        candidate: clashes[0]!.candidate,
        company: clashes[0]!.company,
      }),
    };
  }
  const after = withChanges(before, changes);
  const summary = summarise(changes, { before, after });
  const lasting = (await lastingNow(tx, day, event, schedule)).filter((one) => hasRoom(one, after));
  const applied = await applyPlanChange(
    tx,
    {
      eventId: event.id,
      expectedVersion: event.planVersion,
      kind: 'repaired',
      next: after,
      reason: { causes: proposal.causes, decisions: proposal.decisions, byHand: proposal.byHand },
      summary,
      by,
      schedule,
      lasting: lasting.map(({ meeting, until }) => ({ meetingId: meeting.id, untilRound: until })),
      joins,
    },
    now,
  );
  if (!applied.done) {
    if (applied.because === 'version-moved')
      return { refusal: refused('plan-moved', { version: applied.version }) };
    if (applied.because === 'round-begun')
      return { refusal: refused('round-begun', { round: applied.round }) };
    return { refusal: refused('repair-clash') };
  }
  const undoes: Undoing = {
    former: formerPlaces(before, changes),
    schedule: schedule === null ? null : timesOf(event, schedule),
    lasting: lasting.map(({ meeting, was }) => ({ meetingId: meeting.id, untilRound: was })),
  };
  const { version } = applied;
  await decideProposal(
    tx,
    proposal.id,
    { status: 'applied', appliedAs: version, changes, summary, undoes },
    now,
  );
  return { version, summary };
}

/** Whether nothing else stands where an interview goes on: else it lasts longer with the repair that makes room for it. */
function hasRoom({ meeting, was, until }: Lasting, after: readonly PlannedPlace[]): boolean {
  return !after.some(
    (place) =>
      place.round <= until &&
      place.round + place.rounds - 1 > was &&
      (place.registrationId === meeting.registrationId ||
        (place.recruiterId === meeting.recruiterId && place.seat === meeting.seat) ||
        (place.table !== null && place.table === meeting.tableNumber)),
  );
}

interface Lasting {
  readonly meeting: DayRows['meetings'][number];
  readonly was: number;
  readonly until: number;
}

/** Interviews that go on into a round that has not begun and do not last into it yet. */
async function lastingNow(
  tx: Db,
  day: DayRows,
  event: EventFacts,
  schedule: Schedule | null,
): Promise<Lasting[]> {
  const meetings = new Map(day.meetings.map((meeting) => [meeting.id, meeting]));
  const cancelled = new Set(
    (schedule?.rounds ?? event.rounds)
      .filter(({ cancelledAt }) => cancelledAt !== null)
      .map(({ number }) => number),
  );
  return (await listHappenings(tx, event.id)).flatMap(({ kind, meetingId, round }) => {
    const meeting = kind === 'overrun' && meetingId !== null ? meetings.get(meetingId) : undefined;
    if (meeting === undefined || round === null || cancelled.has(round)) return [];
    const was = roundsWithin(meeting, event.rounds).at(-1)?.number ?? meeting.round;
    return was >= round ? [] : [{ meeting, until: round, was }];
  });
}

/** The times as they were: a round that is new is taken off again, since a round that was in a plan never goes. */
function timesOf(event: EventFacts, after: Schedule): Schedule {
  const known = new Map(event.rounds.map((round) => [round.number, round]));
  const { breaks, roundCount, roundMinutes, moveMinutes } = event;
  return {
    rounds: after.rounds.map((round) => known.get(round.number) ?? { ...round, cancelledAt: round.startsAt }),
    breaks,
    roundCount,
    roundMinutes,
    moveMinutes,
  };
}
