/** A table and a chair of one recruiter in one round, and the rounds after it when their interviews last longer. */
export interface Seat {
  readonly recruiterId: string;
  /** Index of its first round. */
  readonly round: number;
  readonly rounds: number;
  readonly seat: number;
  /** Null where they do not meet at a table of the hall. */
  readonly table: number | null;
}

/** The plan as it stands, with the indexes of rounds. */
export interface Standing extends Seat {
  readonly registrationId: string;
}

/** What the place of one more person depends on. Rounds by index; whoever is not there or may not be met is left out. */
export interface Hall {
  readonly person: {
    readonly id: string;
    /** By round: whether they can be at an interview. */
    readonly free: readonly boolean[];
    /** So many interviews more at most. */
    readonly most: number;
    readonly longestRun: number | null;
    /** What their table must offer. */
    readonly needs: readonly string[];
  };
  readonly recruiters: readonly {
    readonly id: string;
    readonly free: readonly boolean[];
    /** The table of each interviewer; null where there is none. */
    readonly tables: readonly (number | null)[];
    /** They and this person are not both in the hall: no table of the hall is needed. */
    readonly remote: boolean;
    /** Computers, or tables of a site, that are free for the two of them, by round; null where they need none. */
    readonly places: readonly number[] | null;
    /** Rounds that an interview with this person lasts. */
    readonly rounds: number;
    readonly rests: readonly { readonly rounds: number; readonly from: number; readonly to: number }[];
    /** How much this person wants to meet them. */
    readonly worth: number;
  }[];
  readonly features: ReadonlyMap<number, readonly string[]>;
  readonly standing: readonly Standing[];
}

type Recruiter = Hall['recruiters'][number];

const covers = (one: Pick<Seat, 'round' | 'rounds'>, round: number) =>
  one.round <= round && round < one.round + one.rounds;
const overlap = (a: Pick<Seat, 'round' | 'rounds'>, b: Pick<Seat, 'round' | 'rounds'>) =>
  a.round < b.round + b.rounds && b.round < a.round + a.rounds;

/**
 * The places to propose to one more person: nothing that stands is moved. As many as asked for where there are so many,
 * of them the most wanted, and each as early as it goes. A recruiter who is more wanted never yields to a less wanted
 * one: places are handed on along chains, as in Kuhn's matching.
 */
export function placesFor(hall: Hall, wanted: number): Seat[] {
  const { person, recruiters } = hall;
  const count = Math.min(wanted, person.most);
  const met = new Set(
    hall.standing
      .filter(({ registrationId }) => registrationId === person.id)
      .map(({ recruiterId }) => recruiterId),
  );
  const order = recruiters
    .filter(({ id }) => !met.has(id))
    .map((recruiter) => ({ recruiter, seats: seatsWith(hall, recruiter) }))
    .filter(({ seats }) => seats.length > 0)
    .sort((a, b) => b.recruiter.worth - a.recruiter.worth || a.seats[0]!.round - b.seats[0]!.round);
  const options = new Map(order.map(({ recruiter, seats }) => [recruiter.id, seats]));
  const given = new Map<string, Seat>();
  for (const { recruiter } of order) {
    if (given.size >= count) break;
    const before = new Map(given);
    if (
      place(recruiter.id, { hall, options, given, tried: new Set() }) &&
      !runsTooLong(hall, [...given.values()])
    )
      continue;
    given.clear();
    for (const [id, seat] of before) given.set(id, seat);
  }
  return [...given.values()].sort((a, b) => a.round - b.round);
}

interface Search {
  readonly hall: Hall;
  readonly options: ReadonlyMap<string, readonly Seat[]>;
  /** What is proposed so far. */
  readonly given: Map<string, Seat>;
  readonly tried: Set<string>;
}

/** Finds a place for one recruiter, moving the proposals made so far to other rounds where that makes room. */
function place(id: string, search: Search): boolean {
  const { hall, options, given, tried } = search;
  tried.add(id);
  for (const seat of options.get(id) ?? []) {
    const inTheWay = [...given.values()].filter((one) => one.recruiterId !== id && overlap(one, seat));
    if (inTheWay.length === 0 && !runsTooLong(hall, [...given.values(), seat])) {
      given.set(id, seat);
      return true;
    }
  }
  for (const seat of options.get(id) ?? []) {
    const inTheWay = [...given.values()].filter((one) => one.recruiterId !== id && overlap(one, seat));
    const [other] = inTheWay;
    if (inTheWay.length !== 1 || other === undefined || tried.has(other.recruiterId)) continue;
    given.set(id, seat);
    given.delete(other.recruiterId);
    if (place(other.recruiterId, search)) return true;
    given.set(other.recruiterId, other);
    given.delete(id);
  }
  return false;
}

/** Every place with one recruiter that this person could take as things stand, the earliest first. */
export function seatsWith(hall: Hall, recruiter: Recruiter): Seat[] {
  const { person, standing, features } = hall;
  const own = standing.filter(({ registrationId }) => registrationId === person.id);
  const theirs = standing.filter(({ recruiterId }) => recruiterId === recruiter.id);
  return person.free.flatMap((_, round): Seat[] => {
    const slot = { round, rounds: recruiter.rounds };
    const within = Array.from({ length: recruiter.rounds }, (__, index) => round + index);
    if (!within.every((one) => person.free[one] && recruiter.free[one])) return [];
    if (own.some((one) => overlap(one, slot))) return [];
    if (!keepsRests(recruiter, [...theirs, slot])) return [];
    const { places } = recruiter;
    if (!within.every((one) => places === null || places[one]! > 0)) return [];
    for (const [index, table] of recruiter.tables.entries()) {
      const seat = index + 1;
      if (theirs.some((one) => one.seat === seat && overlap(one, slot))) continue;
      if (recruiter.remote) return [{ recruiterId: recruiter.id, ...slot, seat, table: null }];
      if (table === null) continue;
      if (standing.some((one) => one.table === table && overlap(one, slot))) continue;
      if (!person.needs.every((need) => features.get(table)?.includes(need))) continue;
      return [{ recruiterId: recruiter.id, ...slot, seat, table }];
    }
    return [];
  });
}

/** Whether each rest of a recruiter still fits somewhere between its hours. */
function keepsRests({ rests }: Recruiter, meetings: readonly Pick<Seat, 'round' | 'rounds'>[]): boolean {
  return rests.every(({ rounds, from, to }) => {
    let [free, longest] = [0, 0];
    for (let round = from; round <= to; round++) {
      free = meetings.some((one) => covers(one, round)) ? 0 : free + 1;
      longest = Math.max(longest, free);
    }
    return longest >= rounds;
  });
}

function runsTooLong({ person, standing }: Hall, given: readonly Seat[]): boolean {
  if (person.longestRun === null) return false;
  const all = [...standing.filter(({ registrationId }) => registrationId === person.id), ...given];
  let run = 0;
  for (let round = 0; round < person.free.length; round++) {
    run = all.some((one) => covers(one, round)) ? run + 1 : 0;
    if (run > person.longestRun) return true;
  }
  return false;
}
