import type { Meeting, Plan } from './plan.ts';
import {
  type Candidate,
  lengthOf,
  type Pair,
  type Pinned,
  type Problem,
  type Recruiter,
  type Site,
  siteOf,
  usesStation,
  usesTable,
  type Wish,
} from './problem.ts';

/** A meeting with what the rules ask about it. It takes the rounds from `round` to `end` − 1. */
export type Slot = Meeting & {
  end: number;
  person: Candidate;
  host: Recruiter;
  wish: Wish | null;
  /** Site whose station it uses; null when it uses none. */
  station: Site | null;
  atTable: boolean;
};

/** Lookups of a problem by id, made once per problem. */
export type Lookup = {
  candidates: Map<string, Candidate>;
  recruiters: Map<string, Recruiter>;
  sites: Map<string, Site>;
  /** By candidate, then recruiter. */
  wishes: Map<string, Map<string, Wish>>;
  /** Recruiters that a candidate must not meet. */
  forbidden: Map<string, Set<string>>;
  pinned: Map<string, Pinned[]>;
};

const lookups = new WeakMap<Problem, Lookup>();

/** The lookups of a problem. Problems are never changed in place, so they are kept. */
export function lookupOf(problem: Problem): Lookup {
  const known = lookups.get(problem);
  if (known) return known;
  const wishes = new Map<string, Map<string, Wish>>();
  for (const wish of problem.wishes) {
    const own = wishes.get(wish.candidate) ?? new Map<string, Wish>();
    wishes.set(wish.candidate, own.set(wish.recruiter, wish));
  }
  const forbidden = new Map<string, Set<string>>();
  for (const { candidate, recruiter } of problem.forbidden ?? []) {
    forbidden.set(candidate, (forbidden.get(candidate) ?? new Set<string>()).add(recruiter));
  }
  const pinned = new Map<string, Pinned[]>();
  for (const pin of problem.pinned) pinned.set(pin.candidate, [...(pinned.get(pin.candidate) ?? []), pin]);
  const lookup = {
    forbidden,
    pinned,
    candidates: new Map(problem.candidates.map((candidate) => [candidate.id, candidate])),
    recruiters: new Map(problem.recruiters.map((recruiter) => [recruiter.id, recruiter])),
    sites: new Map(problem.sites.map((site) => [site.id, site])),
    wishes,
  };
  lookups.set(problem, lookup);
  return lookup;
}

/**
 * Any plan, valid or not, as the rules read it: by candidate, by recruiter and by round.
 * Throws a RangeError for a meeting of somebody who is not in the problem.
 */
export class Agenda {
  readonly problem: Problem;
  readonly lookup: Lookup;
  readonly slots = new Set<Slot>();
  private readonly candidateSlots = new Map<string, Slot[]>();
  private readonly recruiterSlots = new Map<string, Slot[]>();
  private readonly roundSlots: Slot[][];

  constructor(problem: Problem, plan: Plan = { meetings: [] }) {
    this.problem = problem;
    this.lookup = lookupOf(problem);
    this.roundSlots = Array.from({ length: problem.rounds }, () => []);
    for (const meeting of plan.meetings) this.add(this.slot(meeting));
  }

  /** A meeting with its details; it is not added. */
  slot(meeting: Meeting): Slot {
    const { candidates, recruiters, sites } = this.lookup;
    const person = candidates.get(meeting.candidate);
    const host = recruiters.get(meeting.recruiter);
    if (!person)
      throw new RangeError(`The plan names candidate "${meeting.candidate}", who is not in the problem.`);
    if (!host)
      throw new RangeError(`The plan names recruiter "${meeting.recruiter}", who is not in the problem.`);
    const wish = this.wish(meeting);
    const site = sites.get(siteOf(wish, person, host)) ?? null;
    return {
      ...meeting,
      end: meeting.round + lengthOf(wish, host),
      person,
      host,
      wish,
      station: site !== null && usesStation(wish, host, site) ? site : null,
      atTable: usesTable(wish, person, host),
    };
  }

  wish(pair: Pair): Wish | null {
    return this.lookup.wishes.get(pair.candidate)?.get(pair.recruiter) ?? null;
  }

  add(slot: Slot): void {
    this.slots.add(slot);
    push(this.candidateSlots, slot.candidate, slot);
    push(this.recruiterSlots, slot.recruiter, slot);
    for (let round = slot.round; round < slot.end; round++) this.roundSlots[round]?.push(slot);
  }

  delete(slot: Slot): void {
    this.slots.delete(slot);
    drop(this.candidateSlots.get(slot.candidate), slot);
    drop(this.recruiterSlots.get(slot.recruiter), slot);
    for (let round = slot.round; round < slot.end; round++) drop(this.roundSlots[round], slot);
  }

  ofCandidate(id: string): readonly Slot[] {
    return this.candidateSlots.get(id) ?? [];
  }

  ofRecruiter(id: string): readonly Slot[] {
    return this.recruiterSlots.get(id) ?? [];
  }

  inRound(round: number): readonly Slot[] {
    return this.roundSlots[round] ?? [];
  }

  /** The planned meeting of a pair; null when there is none. */
  find(pair: Pair): Slot | null {
    return this.ofCandidate(pair.candidate).find((slot) => slot.recruiter === pair.recruiter) ?? null;
  }
}

/** The rounds of a meeting. */
export function roundsOf(slot: Slot): number[] {
  return Array.from({ length: slot.end - slot.round }, (_, index) => slot.round + index);
}

/** Rounds without a meeting between the first and the last. */
export function idleRounds(slots: readonly Slot[]): number {
  if (slots.length === 0) return 0;
  let first = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const slot of slots) {
    first = Math.min(first, slot.round);
    end = Math.max(end, slot.end);
  }
  let idle = 0;
  for (let round = first; round < end; round++)
    if (!slots.some((slot) => slot.round <= round && round < slot.end)) idle++;
  return idle;
}

function push(map: Map<string, Slot[]>, key: string, slot: Slot): void {
  const list = map.get(key);
  if (list) list.push(slot);
  else map.set(key, [slot]);
}

function drop(list: Slot[] | undefined, slot: Slot): void {
  const index = list?.indexOf(slot) ?? -1;
  if (list && index >= 0) list.splice(index, 1);
}
