import type { Placed, Problem } from '../../../planner/index.ts';
import { isClosed, isPast, type Situation } from './situation.ts';

/** A meeting that has begun and goes on: where its rest lies, as a place in the plan. */
export interface Continuing {
  readonly candidate: string;
  readonly recruiter: string;
  /** The first round still to come that it takes, and how many of them. */
  readonly round: number;
  readonly rounds: number;
  readonly seat: number;
  readonly table: number | null;
}

/** What runs now and lasts into rounds that have not begun: its people, seat and table are not free there. */
export function continuingIn({ published, rounds, now }: Situation): Continuing[] {
  const indexOf = new Map(rounds.map(({ number }, index) => [number, index]));
  return published
    .filter((meeting) => meeting.rounds > 1 && meeting.status !== 'missed' && isPast(meeting, rounds, now))
    .flatMap(({ candidate, recruiter, round, rounds: length, seat, table }) => {
      const first = indexOf.get(round)!;
      const open = rounds.slice(first, first + length).filter((one) => !isClosed(one, now));
      return open.length === 0
        ? []
        : [{ candidate, recruiter, round: open[0]!.number, rounds: open.length, seat, table }];
    });
}

/**
 * The problem with what goes on in it: pinned where it is, worth nothing more, and counted to nobody a second time.
 * Whoever reads a plan of it leaves these pairs out: they are no new meetings.
 */
export function withContinuing<P extends Problem>(problem: P, going: readonly Continuing[]): P {
  const here = new Set([...problem.candidates, ...problem.recruiters].map(({ id }) => id));
  const known = going.filter(({ candidate, recruiter }) => here.has(candidate) && here.has(recruiter));
  if (known.length === 0) return problem;
  const busy = new Set(known.map(({ candidate }) => candidate));
  const places = known.map(
    ({ candidate, recruiter, round }): Placed => ({
      candidate,
      recruiter,
      round: round - 1,
    }),
  );
  return {
    ...problem,
    candidates: problem.candidates.map((candidate) =>
      busy.has(candidate.id)
        ? { ...candidate, most: candidate.most + 1, least: (candidate.least ?? 0) + 1 }
        : candidate,
    ),
    wishes: [
      ...problem.wishes,
      ...known.map(({ candidate, recruiter, rounds }) => ({
        candidate,
        recruiter,
        rank: 0,
        recruiterGrade: 0 as const,
        must: false,
        value: 0,
        length: rounds,
      })),
    ],
    pinned: [...problem.pinned, ...places],
    previous: [...(problem.previous ?? []), ...places],
  };
}
