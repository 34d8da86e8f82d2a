import { type Instant, plusMinutes } from '../../../kernel/clock.ts';
import { Random } from '../../../planner/search/random.ts';
import type { RehearsalRates, ScriptLine } from '../schema.ts';

interface Cast {
  readonly startsAt: Instant;
  readonly rounds: readonly { readonly startsAt: Instant; readonly endsAt: Instant }[];
  readonly candidates: readonly string[];
  readonly recruiters: readonly string[];
  /** Invented people who stand at the door without being registered. */
  readonly walkIns: readonly { readonly firstName: string; readonly lastName: string }[];
}

/** People come in this time before the first round, when they are not late; recruiters before them. */
const EARLY = { candidates: [-18, -2], recruiters: [-35, -20] } as const;
const LATE_MINUTES = [5, 40] as const;

/**
 * Who comes when, in the event's own time, drawn from the seed. Who stays away is marked absent when the first round
 * ends, as somebody at the door would. A part of the arrivals is left to whoever trains there: these stand at the door
 * until they are checked in by hand; walk-ins always do.
 */
export function writeScript(cast: Cast, rates: RehearsalRates, seed: number): ScriptLine[] {
  const random = new Random(seed);
  const first = cast.rounds[0]!;
  const between = ([least, most]: readonly [number, number]) => least + random.unit() * (most - least);
  const at = (minutes: number): Instant => plusMinutes(first.startsAt, Math.round(minutes * 60) / 60);
  const recruiters = cast.recruiters.map(
    (id): ScriptLine => ({
      at: at(between(EARLY.recruiters)),
      kind: 'recruiter',
      id,
      name: null,
      does: 'arrives',
      byHand: false,
    }),
  );
  const candidates = cast.candidates.map((id): ScriptLine => {
    const fate = random.unit() * 100;
    const [soon, late] = [between(EARLY.candidates), between(LATE_MINUTES)];
    const byHand = random.unit() * 100 < rates.byHandPercent;
    const line = { kind: 'candidate', id, name: null } as const;
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
      name: `${firstName} ${lastName}`,
      does: 'arrives',
      byHand: true,
    }),
  );
  const doors = at(-40);
  return [...recruiters, ...candidates, ...walkIns]
    .map((line) => (line.at < doors ? { ...line, at: doors } : line))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
