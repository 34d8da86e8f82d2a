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
 * Those whom each rate takes, by the order of their draws, the rates one after the other: of 40 people 20 in a hundred
 * are 8, and not what chance would make of it on one evening.
 */
function shareOut<Draw extends { readonly fate: number }>(
  draws: readonly Draw[],
  percents: readonly number[],
): Set<Draw>[] {
  const order = [...draws].sort((a, b) => a.fate - b.fate);
  return percents.map((percent) => new Set(order.splice(0, Math.round((draws.length * percent) / 100))));
}

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
  const recruiterDraws = cast.recruiters.map(() => ({
    soon: between(EARLY.recruiters),
    late: LATE_MINUTES[0] + trouble.unit() * 20,
    fate: trouble.unit(),
  }));
  const [lateRecruiters] = shareOut(recruiterDraws, [rates.lateRecruiterPercent]);
  const recruiters = cast.recruiters.map((id, index): ScriptLine => {
    const draw = recruiterDraws[index]!;
    return {
      ...{ kind: 'recruiter', id, name: null, round: null, does: 'arrives', byHand: false },
      at: at(lateRecruiters!.has(draw) ? draw.late : draw.soon),
    };
  });
  const draws = cast.candidates.map((id) => ({
    id,
    fate: random.unit(),
    soon: between(EARLY.candidates),
    late: between(LATE_MINUTES),
    hand: random.unit(),
  }));
  const [away, late] = shareOut(draws, [rates.noShowPercent, rates.latePercent]);
  const coming = draws.filter((draw) => !away!.has(draw));
  const [byHand] = shareOut(
    coming.map(({ id, hand }) => ({ id, fate: hand })),
    [rates.byHandPercent],
  );
  const welcomed = new Set([...byHand!].map(({ id }) => id));
  const candidates = draws.map((draw): ScriptLine => {
    const line = { kind: 'candidate', id: draw.id, name: null, round: null } as const;
    if (away!.has(draw)) return { ...line, at: first.endsAt, does: 'stays-away', byHand: false };
    return {
      ...line,
      at: at(late!.has(draw) ? draw.late : draw.soon),
      does: 'arrives',
      byHand: welcomed.has(draw.id),
    };
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
  const stays = candidates
    .map((line) => ({ line, fate: trouble.unit(), when: trouble.unit() }))
    .filter(({ line }) => line.does === 'arrives');
  const [early] = shareOut(stays, [rates.earlyLeavePercent]);
  const leaving = [...early!].map(
    ({ line, when }): ScriptLine => ({
      ...{ ...line, does: 'leaves', byHand: false },
      at: at(middle + when * (end - middle)),
    }),
  );
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
