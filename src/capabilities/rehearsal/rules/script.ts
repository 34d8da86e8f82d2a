import { type Instant, plusMinutes } from '../../../kernel/clock.ts';
import { Random } from '../../../planner/search/random.ts';
import type { RehearsalRates, ScriptLine } from '../schema.ts';

interface Cast {
  readonly startsAt: Instant;
  readonly rounds: readonly {
    readonly number: number;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
  }[];
  readonly candidates: readonly string[];
  readonly recruiters: readonly string[];
  /** Invented people who stand at the door without being registered. */
  readonly walkIns: readonly { readonly firstName: string; readonly lastName: string }[];
}

/** People come in this time before the first round, when they are not late; recruiters before them. */
const EARLY = { candidates: [-18, -2], recruiters: [-35, -20] } as const;
const LATE_MINUTES = [5, 40] as const;
/** An interview goes on: noted so long before its round ends, while there is still time to mend the next one. */
const OVERRUN_NOTED_MINUTES = 2;

/**
 * Who comes when, in the event's own time, drawn from the seed. Who stays away is marked absent when the first round
 * ends, as somebody at the door would. A part of the arrivals is left to whoever trains there: these stand at the door
 * until they are checked in by hand; walk-ins always do. Some leave in the second half, some recruiters come late, and
 * before each round ends some of its interviews turn out to go on.
 */
export function writeScript(cast: Cast, rates: RehearsalRates, seed: number): ScriptLine[] {
  const random = new Random(seed);
  const first = cast.rounds[0]!;
  const between = ([least, most]: readonly [number, number]) => least + random.unit() * (most - least);
  const at = (minutes: number): Instant => plusMinutes(first.startsAt, Math.round(minutes * 60) / 60);
  // What came later draws from a row of its own: the same seed gives the same arrivals as before.
  const trouble = new Random(seed + 104_729);
  const recruiters = cast.recruiters.map((id): ScriptLine => {
    const [soon, late] = [between(EARLY.recruiters), LATE_MINUTES[0] + trouble.unit() * 20];
    const isLate = trouble.unit() * 100 < rates.lateRecruiterPercent;
    return {
      ...{ kind: 'recruiter', id, name: null, round: null, does: 'arrives', byHand: false },
      at: at(isLate ? late : soon),
    };
  });
  const candidates = cast.candidates.map((id): ScriptLine => {
    const fate = random.unit() * 100;
    const [soon, late] = [between(EARLY.candidates), between(LATE_MINUTES)];
    const byHand = random.unit() * 100 < rates.byHandPercent;
    const line = { kind: 'candidate', id, name: null, round: null } as const;
    if (fate < rates.noShowPercent) return { ...line, at: first.endsAt, does: 'stays-away', byHand: false };
    const isLate = fate < rates.noShowPercent + rates.latePercent;
    return { ...line, at: at(isLate ? late : soon), does: 'arrives', byHand };
  });
  const half = cast.rounds[Math.floor(cast.rounds.length / 2)]!;
  const span = (Date.parse(half.startsAt) - Date.parse(first.startsAt)) / 60_000;
  const walkIns = cast.walkIns.map(
    ({ firstName, lastName }): ScriptLine => ({
      at: at(between([-10, Math.max(0, span)])),
      kind: 'walk-in',
      id: null,
      round: null,
      name: `${firstName} ${lastName}`,
      does: 'arrives',
      byHand: true,
    }),
  );
  const last = cast.rounds.at(-1)!;
  const [middle, end] = [Date.parse(half.startsAt), Date.parse(last.startsAt)].map(
    (moment) => (moment - Date.parse(first.startsAt)) / 60_000,
  ) as [number, number];
  const leaving = candidates.flatMap((line): ScriptLine[] => {
    const [fate, when] = [trouble.unit() * 100, trouble.unit()];
    if (line.does !== 'arrives' || fate >= rates.earlyLeavePercent) return [];
    return [{ ...line, at: at(middle + when * (end - middle)), does: 'leaves', byHand: false }];
  });
  const overruns =
    rates.overrunPercent === 0
      ? []
      : cast.rounds.slice(0, -1).map(
          ({ number, endsAt }): ScriptLine => ({
            ...{ kind: 'round', id: null, name: null, round: number, does: 'overruns', byHand: false },
            at: plusMinutes(endsAt, -OVERRUN_NOTED_MINUTES),
          }),
        );
  const doors = at(-40);
  return [...recruiters, ...candidates, ...walkIns, ...leaving, ...overruns]
    .map((line) => (line.at < doors ? { ...line, at: doors } : line))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
