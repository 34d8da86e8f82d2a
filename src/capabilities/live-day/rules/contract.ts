import type { Instant } from '../../../kernel/clock.ts';
import { type DayRows, fullName, isGone } from '../../door/schema.ts';
import type { BelowPromise, DayRound } from '../schema.ts';

interface Promised {
  /** Interviews that everybody who is here gets. */
  readonly floor: number;
  readonly rounds: readonly DayRound[];
  readonly at: Instant;
  /** Wishes that nobody refused, dearest first. */
  readonly wishes: readonly { registrationId: string; recruiterId: string }[];
  readonly away: (recruiterId: string) => number[];
  /** The first round that somebody who leaves is not at. */
  readonly leaving: ReadonlyMap<string, number>;
}

/** Who is here and has fewer interviews, held and to come, than everybody was promised; by how few they have. */
export function belowPromise(day: DayRows, floor: number): { id: string; name: string; count: number }[] {
  const gone = new Set(day.recruiters.filter(({ state }) => isGone(state)).map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { registrationId, recruiterId, status } of day.meetings) {
    if (status === 'missed' || (gone.has(recruiterId) && status !== 'held')) continue;
    counts.set(registrationId, (counts.get(registrationId) ?? 0) + 1);
  }
  return day.candidates
    .filter(({ state, waiting }) => state === 'present' && !waiting)
    .map((candidate) => ({
      id: candidate.id,
      name: fullName(candidate),
      count: counts.get(candidate.id) ?? 0,
    }))
    .filter(({ count }) => count < floor)
    .sort((a, b) => a.count - b.count);
}

/**
 * What the next rounds can do for them without touching anybody: the first round in which somebody they wished has a
 * free chair. A chair is offered once; who has the fewest interviews chooses first.
 */
export function placesFor(
  day: DayRows,
  below: readonly { id: string; name: string; count: number }[],
  { floor, rounds, at, wishes, away, leaving }: Promised,
): BelowPromise[] {
  const ahead = rounds.filter(({ startsAt }) => startsAt > at);
  const hosts = new Map(
    day.recruiters.filter(({ state, cancelled }) => !isGone(state) && !cancelled).map((one) => [one.id, one]),
  );
  const standing = day.meetings.filter(({ status }) => status !== 'missed');
  const met = new Set(standing.map((one) => `${one.registrationId}/${one.recruiterId}`));
  const wished = Map.groupBy(wishes, ({ registrationId }) => registrationId);
  // Said once for the whole hall: on a full evening hundreds are asked about, each in every round.
  const [busy, taken] = [new Set<string>(), new Map<string, number>()];
  const sit = (recruiterId: string, { number }: DayRound) => {
    const chair = `${recruiterId}/${number}`;
    taken.set(chair, (taken.get(chair) ?? 0) + 1);
  };
  for (const round of ahead)
    for (const { registrationId, recruiterId, startsAt, endsAt } of standing) {
      if (startsAt >= round.endsAt || endsAt <= round.startsAt) continue;
      busy.add(`${registrationId}/${round.number}`);
      sit(recruiterId, round);
    }
  const isFree = (recruiterId: string, { number }: DayRound) =>
    (taken.get(`${recruiterId}/${number}`) ?? 0) < hosts.get(recruiterId)!.seats;
  const isThere = (id: string, { number }: DayRound) =>
    number < (leaving.get(id) ?? Number.POSITIVE_INFINITY);

  return below.map(({ id, name, count }) => {
    const hoped = (wished.get(id) ?? []).filter(
      ({ recruiterId }) => hosts.has(recruiterId) && !met.has(`${id}/${recruiterId}`),
    );
    for (const round of hoped.length === 0 ? [] : ahead) {
      if (!isThere(id, round) || busy.has(`${id}/${round.number}`)) continue;
      const wish = hoped.find(
        ({ recruiterId }) =>
          isFree(recruiterId, round) &&
          isThere(recruiterId, round) &&
          !away(recruiterId).includes(round.number),
      );
      if (!wish) continue;
      const { recruiterId } = wish;
      sit(recruiterId, round);
      const { number, startsAt } = round;
      const company = hosts.get(recruiterId)!.company;
      return { id, name, count, floor, place: { recruiterId, company, round: number, startsAt } };
    }
    return { id, name, count, floor, place: null };
  });
}
