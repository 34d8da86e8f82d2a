import {
  fromWallClock,
  type Instant,
  onWallClock,
  plusMinutes,
  type WallTime,
} from '../../../kernel/clock.ts';
import type { RoundSettings } from '../schema.ts';

export interface PlannedRound {
  readonly number: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export type Rounds =
  | { readonly possible: true; readonly rounds: readonly PlannedRound[]; readonly endsAt: Instant }
  /** A wall time that this night does not have, or has twice: the clocks change. */
  | { readonly possible: false; readonly time: WallTime };

/**
 * The rounds as instants: one after the other from the first, with the move time between two, or a break in its
 * place. Nobody is asked to be somewhere at an hour that the clock shows twice or never.
 */
export function computeRounds(settings: RoundSettings): Rounds {
  const { date, timeZone, firstRoundAt, roundMinutes, moveMinutes, roundCount, breaks } = settings;
  const first = fromWallClock(date, firstRoundAt, timeZone);
  if (first === null) return { possible: false, time: firstRoundAt };
  const rounds: PlannedRound[] = [];
  let startsAt = first;
  for (let number = 1; number <= roundCount; number++) {
    const endsAt = plusMinutes(startsAt, roundMinutes);
    for (const instant of [startsAt, endsAt]) {
      const wall = onWallClock(instant, timeZone);
      if (fromWallClock(wall.date, wall.time, timeZone) === null) return { possible: false, time: wall.time };
    }
    rounds.push({ number, startsAt, endsAt });
    const pause = breaks.find(({ afterRound }) => afterRound === number)?.minutes ?? moveMinutes;
    startsAt = plusMinutes(endsAt, pause);
  }
  return { possible: true, rounds, endsAt: rounds.at(-1)!.endsAt };
}

/** When the doors open: that day's opening hour, or the first round. Null when the clock has no such hour. */
export function computeStart(
  settings: RoundSettings & { readonly opensAt: WallTime | null },
): Instant | null {
  return fromWallClock(settings.date, settings.opensAt ?? settings.firstRoundAt, settings.timeZone);
}

const SETTINGS_OF_ROUNDS = [
  'date',
  'timeZone',
  'firstRoundAt',
  'roundMinutes',
  'moveMinutes',
  'roundCount',
] as const;

/** Whether the rounds of two settings differ: what a published plan does not allow any more. */
export function roundsDiffer(before: RoundSettings, after: RoundSettings): boolean {
  const breaksOf = ({ breaks }: RoundSettings) =>
    breaks
      .map(({ afterRound, minutes }) => `${afterRound}:${minutes}`)
      .sort()
      .join();
  return (
    SETTINGS_OF_ROUNDS.some((setting) => before[setting] !== after[setting]) ||
    breaksOf(before) !== breaksOf(after)
  );
}
