import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { type Refused, refused } from '../../../../kernel/result.ts';
import { type DayRows, fullName } from '../../../door/schema.ts';
import { eventNow } from '../../../events/queries.ts';
import type { EventFacts } from '../../../events/schema.ts';
import { homeTables } from '../../rules/board.ts';
import { summarise } from '../../rules/repair.ts';
import { freeChair, freeStandby } from '../../rules/standby.ts';
import type { RepairChange } from '../../schema.ts';
import { saveStatuses } from '../../store/day.ts';
import { addErrands } from '../../store/errands.ts';
import { listHappenings } from '../../store/happenings.ts';
import { addProposal } from '../../store/proposals.ts';
import { listStandby } from '../../store/standby.ts';
import { applyChanges, NOT_APPLIED } from './apply.ts';
import { leavingOf } from './outlook.ts';

export const NOT_CALLED = ['place-taken', 'nobody-on-standby', ...NOT_APPLIED] as const;

interface Call {
  readonly event: EventFacts;
  readonly day: DayRows;
  readonly recruiterId: string;
  readonly round: number;
  /** One of the reserve; null for the first who is here and free. */
  readonly registrationId: string | null;
  readonly by: string | null;
}

/**
 * Gives a chair that is free in a round that runs or comes to the first of the recruiter's reserve who is here and free,
 * and asks somebody to bring them. To be called with the plan held. Null: no such round any more.
 */
export async function callFromStandby(
  tx: Db,
  { event, day, recruiterId, round: number, registrationId, by }: Call,
  now: Instant,
): Promise<
  { version: number; registrationId: string } | { refusal: Refused<(typeof NOT_CALLED)[number]> } | null
> {
  const at = eventNow(event, now);
  const round = event.rounds.find((one) => one.number === number && one.cancelledAt === null);
  const recruiter = day.recruiters.find(({ id }) => id === recruiterId);
  if (!round || !recruiter || round.endsAt <= at) return null;
  const company = recruiter.company;
  const chair = freeChair(day, recruiterId, round);
  if (chair === null) return { refusal: refused('place-taken', { company, round: number }) };
  const leaving = leavingOf(await listHappenings(tx, event.id));
  const reserve = (await listStandby(tx, event.id)).filter((one) => one.recruiterId === recruiterId);
  const free = freeStandby(day, reserve, round, leaving);
  const called = free.find((one) => registrationId === null || one.registrationId === registrationId);
  const candidate = day.candidates.find(({ id }) => id === called?.registrationId);
  if (!candidate) return { refusal: refused('nobody-on-standby', { company }) };

  const begun = round.startsAt <= at;
  const table = homeOf(day, recruiterId, chair.seat) ?? chair.absent?.tableNumber ?? null;
  const place = { round: number, startsAt: round.startsAt, table };
  const base = { company, recruiterId, rounds: 1, who: null };
  const changes: RepairChange[] = [
    {
      ...base,
      kind: 'added',
      registrationId: candidate.id,
      candidate: fullName(candidate),
      from: null,
      to: place,
      seat: chair.seat,
      reason: 'standby',
      tell: ['candidate', 'recruiter'],
    },
  ];
  if (chair.absent !== null && begun)
    await saveStatuses(tx, [{ id: chair.absent.id, status: 'missed' }], now);
  else if (chair.absent !== null) {
    const absent = day.candidates.find(({ id }) => id === chair.absent?.registrationId);
    const from = { ...place, table: chair.absent.tableNumber };
    const name = absent ? fullName(absent) : '';
    changes.push({
      ...base,
      kind: 'removed',
      registrationId: chair.absent.registrationId,
      candidate: name,
      from,
      to: null,
      seat: null,
      reason: 'candidate-absent',
      who: name,
      tell: [],
    });
  }
  const proposal = {
    eventId: event.id,
    basedOnVersion: event.planVersion,
    causes: [],
    changes,
    decisions: [],
    summary: summarise(changes, { before: [], after: [] }),
    byHand: true,
    createdBy: by,
  };
  const id = await addProposal(tx, proposal, now);
  const joins = begun ? number : null;
  const applied = await applyChanges(
    tx,
    { event, day, proposal: { ...proposal, id }, changes, by, joins },
    now,
  );
  if ('refusal' in applied) return applied;
  const errand = { registrationId: candidate.id, recruiterId, round: number, table, fromStandby: true };
  await addErrands(tx, event.id, [errand], now);
  return { version: applied.version, registrationId: candidate.id };
}

function homeOf(day: DayRows, recruiterId: string, seat: number): number | null {
  const homes = homeTables(day.meetings.map(({ tableNumber, ...one }) => ({ ...one, table: tableNumber })));
  return homes.get(`${recruiterId}/${seat}`) ?? null;
}
