/** A meeting that is to get its interviewer and its table. Rounds count from 0. */
export interface Unseated {
  readonly candidate: string;
  readonly recruiter: string;
  readonly round: number;
  readonly rounds: number;
  /** What it has already; kept where possible. */
  readonly seat: number | null;
  readonly table: number | null;
  /** Features that its table must have. */
  readonly needs: readonly string[];
  /** The two are in different places: it takes no table of the hall. */
  readonly remote?: boolean;
}

export type Seated<M extends Unseated = Unseated> = M & { seat: number; table: number | null };

export interface Hall {
  readonly tables: readonly { number: number; features: readonly string[] }[];
  /** Table of each interviewer, by recruiter: `homes.get(id)[seat - 1]`. */
  readonly homes: ReadonlyMap<string, readonly (number | null)[]>;
}

/**
 * Gives each meeting an interviewer and a table. An interviewer keeps the same one; a meeting sits at its interviewer's
 * table unless it needs what that table does not offer. Meetings with the fewest fitting tables choose first; a table
 * is null only when every fitting one is taken in that round, or when it needs none.
 */
export function seatMeetings<M extends Unseated>(meetings: readonly M[], hall: Hall): Seated<M>[] {
  const seats = seatsOf(meetings);
  const taken = new Map<number, Set<number>>();
  const isFree = (table: number, meeting: Unseated) =>
    roundsOf(meeting).every((round) => !taken.get(round)?.has(table));
  const tables = new Map<M, number | null>();
  const take = (meeting: M, table: number) => {
    tables.set(meeting, table);
    for (const round of roundsOf(meeting)) {
      const there = taken.get(round) ?? new Set();
      taken.set(round, there.add(table));
    }
  };
  const featuresOf = new Map(hall.tables.map(({ number, features }) => [number, features]));
  const fits = (table: number, { needs }: Unseated) => {
    const features = featuresOf.get(table);
    return features !== undefined && needs.every((need) => features.includes(need));
  };
  const homeOf = (meeting: M) => hall.homes.get(meeting.recruiter)?.[seats.get(meeting)! - 1] ?? null;

  // Longer ones first among equals: they have fewer places to go.
  const inOrder = meetings
    .filter(({ remote }) => remote !== true)
    .sort((a, b) => b.needs.length - a.needs.length || b.rounds - a.rounds);
  const homesInUse = (meeting: M) =>
    new Set(inOrder.filter((other) => other !== meeting && overlap(other, meeting)).map(homeOf));
  for (const meeting of inOrder) {
    const home = homeOf(meeting);
    if (home !== null && fits(home, meeting) && isFree(home, meeting)) take(meeting, home);
    else if (meeting.table !== null && fits(meeting.table, meeting) && isFree(meeting.table, meeting))
      take(meeting, meeting.table);
    else if (meeting.needs.length > 0) {
      const fitting = hall.tables.map(({ number }) => number).filter((table) => fits(table, meeting));
      const others = homesInUse(meeting);
      const free = fitting.filter((table) => isFree(table, meeting));
      const best = free.find((table) => !others.has(table)) ?? free[0];
      if (best !== undefined) take(meeting, best);
    }
  }
  for (const meeting of inOrder) {
    if (tables.has(meeting)) continue;
    const free = hall.tables.find(({ number }) => fits(number, meeting) && isFree(number, meeting));
    if (free) take(meeting, free.number);
  }
  return meetings.map((meeting) => ({
    ...meeting,
    seat: seats.get(meeting)!,
    table: tables.get(meeting) ?? null,
  }));
}

/** The interviewer of each meeting: the one it had, else the first who is free for all its rounds. */
function seatsOf<M extends Unseated>(meetings: readonly M[]): Map<M, number> {
  const taken = new Map<string, Set<string>>();
  const seats = new Map<M, number>();
  const take = (meeting: M, seat: number) => {
    seats.set(meeting, seat);
    const there = taken.get(meeting.recruiter) ?? new Set<string>();
    for (const round of roundsOf(meeting)) there.add(`${seat}/${round}`);
    taken.set(meeting.recruiter, there);
  };
  const isFree = (meeting: M, seat: number) =>
    roundsOf(meeting).every((round) => !taken.get(meeting.recruiter)?.has(`${seat}/${round}`));
  for (const meeting of meetings)
    if (meeting.seat !== null && isFree(meeting, meeting.seat)) take(meeting, meeting.seat);
  for (const meeting of [...meetings].sort((a, b) => a.round - b.round)) {
    if (seats.has(meeting)) continue;
    let seat = 1;
    while (!isFree(meeting, seat)) seat++;
    take(meeting, seat);
  }
  return seats;
}

function roundsOf({ round, rounds }: Unseated): number[] {
  return Array.from({ length: rounds }, (_, index) => round + index);
}

function overlap(a: Unseated, b: Unseated): boolean {
  return a.round < b.round + b.rounds && b.round < a.round + a.rounds;
}
