import { type DayRows, isGone } from '../../door/schema.ts';
import type { Clock, RepairChange } from '../schema.ts';

interface Span {
  readonly number: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

interface Reserve {
  readonly recruiterId: string;
  readonly registrationId: string;
  readonly struck: boolean;
}

/** The new reserve of a recruiter in the order that was agreed before: who is new comes after those who were there. */
export function keepOrder(agreed: readonly string[], found: readonly string[]): string[] {
  const known = agreed.filter((id) => found.includes(id));
  return [...known, ...found.filter((id) => !known.includes(id))];
}

/**
 * Who of the reserve is here, has nothing in this round, and never met the recruiter, in order; each person once, for the
 * first recruiter that they are wanted by.
 */
export function freeStandby(
  day: DayRows,
  reserve: readonly Reserve[],
  round: Span,
  leaving: ReadonlyMap<string, number>,
): Reserve[] {
  const here = new Set(
    day.candidates
      .filter(({ id, state }) => state === 'present' && round.number < (leaving.get(id) ?? Infinity))
      .map(({ id }) => id),
  );
  const busy = new Set(
    day.meetings
      .filter(({ status, recruiterId }) => status !== 'missed' && !isGoneRecruiter(day, recruiterId))
      .filter(({ startsAt, endsAt }) => startsAt < round.endsAt && endsAt > round.startsAt)
      .map(({ registrationId }) => registrationId),
  );
  const met = new Set(
    day.meetings.map(({ registrationId, recruiterId }) => `${registrationId}/${recruiterId}`),
  );
  return reserve.filter(
    ({ recruiterId, registrationId, struck }) =>
      !struck &&
      here.has(registrationId) &&
      !busy.has(registrationId) &&
      !met.has(`${registrationId}/${recruiterId}`),
  );
}

function isGoneRecruiter(day: DayRows, recruiterId: string): boolean {
  const recruiter = day.recruiters.find(({ id }) => id === recruiterId);
  return recruiter !== undefined && isGone(recruiter.state);
}

/** The chair of a recruiter that is free in a round, with who should sit there and is gone; null when all are taken. */
export function freeChair(
  day: DayRows,
  recruiterId: string,
  round: Span,
): { seat: number; absent: DayRows['meetings'][number] | null } | null {
  const recruiter = day.recruiters.find(({ id }) => id === recruiterId);
  if (!recruiter || isGone(recruiter.state)) return null;
  const states = new Map(day.candidates.map(({ id, state }) => [id, state]));
  const there = day.meetings.filter(
    (one) =>
      one.recruiterId === recruiterId &&
      one.status !== 'missed' &&
      one.startsAt < round.endsAt &&
      one.endsAt > round.startsAt,
  );
  for (let seat = 1; seat <= recruiter.seats; seat++) {
    const sitting = there.find((one) => one.seat === seat);
    if (!sitting) return { seat, absent: null };
    const isAway = isGone(states.get(sitting.registrationId) ?? 'expected');
    if (isAway && (sitting.status === 'planned' || sitting.status === 'called'))
      return { seat, absent: sitting };
  }
  return null;
}

/** Who is here and sits elsewhere in the next round than their paper says: somebody should bring them. */
export function soonElsewhere(
  changes: readonly RepairChange[],
  day: DayRows,
  { rounds }: Clock,
): {
  registrationId: string;
  recruiterId: string;
  round: number;
  table: number | null;
  fromStandby: boolean;
}[] {
  const next = rounds.find(({ state }) => state === 'next')?.number;
  const here = new Set(day.candidates.filter(({ state }) => state === 'present').map(({ id }) => id));
  return changes.flatMap(({ registrationId, recruiterId, to }) =>
    to !== null && to.round === next && here.has(registrationId)
      ? [{ registrationId, recruiterId, round: to.round, table: to.table, fromStandby: false }]
      : [],
  );
}
