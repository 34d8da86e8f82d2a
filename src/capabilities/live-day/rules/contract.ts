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
  const isBusy = (registrationId: string, round: DayRound) =>
    standing.some(
      (one) =>
        one.registrationId === registrationId && one.startsAt < round.endsAt && one.endsAt > round.startsAt,
    );
  const taken = new Map<string, number>();
  const chairs = (recruiterId: string, round: DayRound) =>
    standing.filter(
      (one) => one.recruiterId === recruiterId && one.startsAt < round.endsAt && one.endsAt > round.startsAt,
    ).length + (taken.get(`${recruiterId}/${round.number}`) ?? 0);
  const isThere = (id: string, { number }: DayRound) =>
    number < (leaving.get(id) ?? Number.POSITIVE_INFINITY);

  return below.map(({ id, name, count }) => {
    for (const round of ahead) {
      if (isBusy(id, round) || !isThere(id, round)) continue;
      const wish = wishes.find(({ registrationId, recruiterId }) => {
        const host = registrationId === id ? hosts.get(recruiterId) : undefined;
        return (
          host !== undefined &&
          !met.has(`${id}/${recruiterId}`) &&
          !away(recruiterId).includes(round.number) &&
          isThere(recruiterId, round) &&
          chairs(recruiterId, round) < host.seats
        );
      });
      if (!wish) continue;
      const { recruiterId } = wish;
      taken.set(`${recruiterId}/${round.number}`, (taken.get(`${recruiterId}/${round.number}`) ?? 0) + 1);
      const { number, startsAt } = round;
      const company = hosts.get(recruiterId)!.company;
      return { id, name, count, floor, place: { recruiterId, company, round: number, startsAt } };
    }
    return { id, name, count, floor, place: null };
  });
}
