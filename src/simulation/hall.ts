import type { Candidate, Meeting, Problem, Recruiter, Wish } from '../planner/index.ts';
import { lengthOf } from '../planner/problem.ts';
import { type Evening, isThere, stayOf } from './evening.ts';
import type { Setting } from './rates.ts';

/** An interview that was begun, with the rounds it really takes. */
export type Held = Meeting & { end: number };

/**
 * What the hall knows when round `round` is about to begin, as the problem of the rest of the evening: who is here, who
 * is missing and still waited for (so may come next round), whose places are given away, who walked in. Interviews
 * already held are pinned where they were, with the rounds they took; nothing else can be put in the past.
 */
export function knownAt(
  problem: Problem,
  evening: Evening,
  setting: Setting,
  { round, held }: { round: number; held: readonly Held[] },
): Problem {
  const patience = Math.max(1, Math.ceil(setting.patienceMinutes / setting.roundMinutes));
  const busy = new Map<string, Set<number>>();
  for (const one of held)
    for (const id of [one.candidate, one.recruiter]) {
      const rounds = busy.get(id) ?? new Set<number>();
      for (let at = one.round; at < one.end; at++) rounds.add(at);
      busy.set(id, rounds);
    }
  const seen = <P extends Candidate | Recruiter>(person: P): P => {
    const stay = evening.stays.get(person.id)!;
    const first = stayOf(person.available).from;
    const missing = round >= first && round < stay.from;
    const given = missing && round - first >= patience;
    const own = busy.get(person.id);
    return {
      ...person,
      available: person.available.map((free, at) => {
        if (own?.has(at)) return 1;
        if (at < round || free === 0 || given || stay.until <= round) return 0;
        return missing && at === round ? 0 : 1;
      }),
    };
  };
  const walkIns = evening.walkIns.filter(
    ({ candidate }) => isThere(evening, candidate.id, round) || busy.has(candidate.id),
  );
  const candidates = [...problem.candidates, ...walkIns.map(({ candidate }) => candidate)].map(seen);
  const recruiters = problem.recruiters.map(seen);
  const wishes = lengthened([...problem.wishes, ...walkIns.flatMap((one) => one.wishes)], problem, held);
  const free = new Map([...candidates, ...recruiters].map(({ id, available }) => [id, available]));
  const canStay = problem.pinned.filter(
    (pin) =>
      pin.round >= round &&
      free.get(pin.candidate)![pin.round] === 1 &&
      free.get(pin.recruiter)![pin.round] === 1,
  );
  const pairs = new Set(held.map(pairOf));
  return {
    ...problem,
    candidates,
    recruiters,
    wishes,
    pinned: [
      ...held.map((one) => ({ candidate: one.candidate, recruiter: one.recruiter, round: one.round })),
      ...canStay.filter((pin) => !pairs.has(pairOf(pin)) && !inTheWay(pin, held)),
    ],
    previous: null,
  };
}

/** The interviews of this plan that begin in `round`, as they really go: both there, neither still busy. */
export function begun(
  problem: Problem,
  evening: Evening,
  planned: readonly Meeting[],
  { round, held }: { round: number; held: readonly Held[] },
): Held[] {
  const seats = new Map(problem.recruiters.map(({ id, seats: count }) => [id, count]));
  const started: Held[] = [];
  for (const meeting of planned) {
    if (meeting.round !== round) continue;
    const { candidate, recruiter } = meeting;
    if (!isThere(evening, candidate, round) || !isThere(evening, recruiter, round)) continue;
    const running = [...held, ...started].filter((one) => one.round <= round && round < one.end);
    if (running.some((one) => one.candidate === candidate)) continue;
    if (running.filter((one) => one.recruiter === recruiter).length >= seats.get(recruiter)!) continue;
    started.push({ ...meeting, end: endOf(problem, evening, meeting) });
  }
  return started;
}

/** The round after the last that an interview really takes. */
export function endOf(problem: Problem, evening: Evening, { candidate, recruiter, round }: Meeting): number {
  const wish = problem.wishes.find((one) => one.candidate === candidate && one.recruiter === recruiter);
  const host = problem.recruiters.find(({ id }) => id === recruiter)!;
  const length = lengthOf(wish ?? null, host) + (evening.overruns(candidate, recruiter) ? 1 : 0);
  return Math.min(problem.rounds, round + length);
}

/** Wishes of interviews that overran say so: they take the rounds that they took. */
function lengthened(wishes: Wish[], problem: Problem, held: readonly Held[]): Wish[] {
  const hosts = new Map(problem.recruiters.map((recruiter) => [recruiter.id, recruiter]));
  const took = new Map(held.map((one) => [pairOf(one), one.end - one.round]));
  return wishes.map((wish) => {
    const rounds = took.get(pairOf(wish));
    return rounds === undefined || rounds === lengthOf(wish, hosts.get(wish.recruiter)!)
      ? wish
      : { ...wish, length: rounds };
  });
}

function inTheWay(pin: Meeting, held: readonly Held[]): boolean {
  return held.some(
    (one) =>
      (one.candidate === pin.candidate || one.recruiter === pin.recruiter) &&
      one.round <= pin.round &&
      pin.round < one.end,
  );
}

/** A key for a pair. */
export function pairOf({ candidate, recruiter }: { candidate: string; recruiter: string }): string {
  return `${candidate}\u0000${recruiter}`;
}
