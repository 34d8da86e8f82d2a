import { fromWallClock, type Instant } from '../../../kernel/clock.ts';
import type { DayRound } from '../schema.ts';

interface Hours {
  readonly id: string;
  readonly presentFrom: string | null;
  readonly presentUntil: string | null;
}

/** The rounds for which each recruiter said not to be there, by recruiter. */
export function awayRounds(
  { date, timeZone }: { readonly date: string; readonly timeZone: string },
  recruiters: readonly Hours[],
  rounds: readonly DayRound[],
): (recruiterId: string) => number[] {
  const instant = (time: string | null): Instant | null =>
    time === null ? null : fromWallClock(date, time, timeZone);
  const away = new Map(
    recruiters.map(({ id, presentFrom, presentUntil }) => {
      const [from, until] = [instant(presentFrom), instant(presentUntil)];
      const missed = rounds.filter(
        ({ startsAt, endsAt }) => (from !== null && startsAt < from) || (until !== null && endsAt > until),
      );
      return [id, missed.map(({ number }) => number)];
    }),
  );
  return (recruiterId) => away.get(recruiterId) ?? [];
}
