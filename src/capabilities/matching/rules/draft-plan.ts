import { lengthOf, type Meeting, type Plan, type Problem, usesTable } from '../../../planner/index.ts';
import type { DraftMeeting } from '../schema.ts';
import type { SeatedProblem } from './build-problem.ts';
import { type Hall, seatMeetings } from './seat-meetings.ts';

/** A stored problem: written by this software, after the planner had accepted it. */
export function asProblem(stored: unknown): SeatedProblem {
  return stored as SeatedProblem;
}

/** The meetings of a draft as the planner counts them. Round n is its index n − 1 in the problem. */
export function asPlan(meetings: readonly DraftMeeting[]): Plan {
  return {
    meetings: meetings.map(({ registrationId, recruiterId, round, table }) => ({
      candidate: registrationId,
      recruiter: recruiterId,
      round: round - 1,
      ...(table === null ? {} : { table: String(table) }),
    })),
  };
}

/** The problem with what is locked now, instead of what was locked when it was made. */
export function withLocks(problem: SeatedProblem, meetings: readonly DraftMeeting[]): SeatedProblem {
  const called = problem.pinned.filter((pin) => (problem.previous ?? []).some((known) => isSame(known, pin)));
  const locked = meetings.filter((meeting) => meeting.locked).map(pinOf);
  const others = called.filter((pin) => !locked.some((lock) => isSame(lock, pin)));
  return { ...problem, pinned: [...locked, ...others] };
}

function pinOf({ registrationId, recruiterId, round }: DraftMeeting) {
  return { candidate: registrationId, recruiter: recruiterId, round: round - 1 };
}

function isSame(a: { candidate: string; recruiter: string }, b: { candidate: string; recruiter: string }) {
  return a.candidate === b.candidate && a.recruiter === b.recruiter;
}

/**
 * The planner's meetings as those of a draft: each with its interviewer, its table and its lock. What `before` had
 * keeps its seat and table where that is still free.
 */
export function asDraft(
  problem: SeatedProblem,
  plan: { meetings: readonly Meeting[] },
  before: readonly DraftMeeting[] = [],
): DraftMeeting[] {
  const known = new Map(before.map((one) => [`${one.registrationId}/${one.recruiterId}`, one]));
  const people = new Map(problem.candidates.map((candidate) => [candidate.id, candidate]));
  const lengths = lengthsIn(problem);
  const remotely = remoteIn(problem);
  const pinned = new Set(problem.pinned.map(pairOf));
  const unseated = plan.meetings.map((meeting) => {
    const was = known.get(pairOf(meeting));
    const stays = was !== undefined && was.round === meeting.round + 1;
    return {
      candidate: meeting.candidate,
      recruiter: meeting.recruiter,
      round: meeting.round,
      rounds: lengths(meeting),
      seat: stays ? was.seat : null,
      table: stays ? was.table : tableOf(meeting),
      needs: people.get(meeting.candidate)?.needs ?? [],
      remote: remotely(meeting),
      locked: was?.locked ?? pinned.has(pairOf(meeting)),
    };
  });
  return seatMeetings(unseated, hallOf(problem)).map(
    ({ candidate, recruiter, round, rounds, seat, table, locked }) => ({
      registrationId: candidate,
      recruiterId: recruiter,
      round: round + 1,
      rounds,
      seat,
      table,
      locked,
    }),
  );
}

function tableOf({ table }: Meeting): number | null {
  return table === undefined || table === null ? null : Number(table);
}

const pairOf = ({ candidate, recruiter }: { candidate: string; recruiter: string }) =>
  `${candidate}/${recruiter}`;

/** How many rounds the meeting of a pair lasts. */
function lengthsIn(problem: Problem): (pair: { candidate: string; recruiter: string }) => number {
  const wishes = new Map(problem.wishes.map((wish) => [pairOf(wish), wish]));
  const hosts = new Map(problem.recruiters.map((recruiter) => [recruiter.id, recruiter]));
  return (pair) => {
    const host = hosts.get(pair.recruiter);
    return host ? lengthOf(wishes.get(pairOf(pair)) ?? null, host) : 1;
  };
}

/** Which pairs do not meet at a table of the hall. */
export function remoteIn(problem: Problem): (pair: { candidate: string; recruiter: string }) => boolean {
  const wishes = new Map(problem.wishes.map((wish) => [pairOf(wish), wish]));
  const hosts = new Map(problem.recruiters.map((recruiter) => [recruiter.id, recruiter]));
  const people = new Map(problem.candidates.map((candidate) => [candidate.id, candidate]));
  return (pair) => {
    const [person, host] = [people.get(pair.candidate), hosts.get(pair.recruiter)];
    return (
      person !== undefined && host !== undefined && !usesTable(wishes.get(pairOf(pair)) ?? null, person, host)
    );
  };
}

export function hallOf(problem: SeatedProblem): Hall {
  return {
    tables: (problem.tableList ?? []).map(({ id, features }) => ({ number: Number(id), features })),
    homes: new Map(Object.entries(problem.homes)),
  };
}
