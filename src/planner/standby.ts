import { Agenda } from './agenda.ts';
import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { hardRules } from './rules/index.ts';

/** Who could come when a meeting of this recruiter falls out, best first. */
export type Standby = {
  recruiter: string;
  ranked: {
    candidate: string;
    value: number;
    /** Rounds in which the candidate could step in, if the seat were free. */
    rounds: number[];
    /** Meetings that the candidate has. */
    held: number;
  }[];
};

/** Only so many are listed per recruiter: more is no list to call from. */
const LISTED = 12;

/**
 * The ranked reserve of each recruiter: candidates who wished this recruiter (or were wished), have no
 * meeting there, and are free in some round of the recruiter. Those with fewer meetings come first among
 * equal values.
 */
export function standbyOf(problem: Problem, plan: Plan): Standby[] {
  const agenda = new Agenda(problem, plan);
  const others = hardRules.filter(
    (rule) => rule.id !== 'seats' && rule.id !== 'tables' && rule.id !== 'stations',
  );
  const wanted = new Map<string, Standby['ranked']>(problem.recruiters.map(({ id }) => [id, []]));
  for (const wish of [...problem.wishes].sort((a, b) => b.value - a.value)) {
    const list = wanted.get(wish.recruiter)!;
    if (list.length >= LISTED || agenda.find(wish) !== null) continue;
    const rounds: number[] = [];
    const first = agenda.slot({ candidate: wish.candidate, recruiter: wish.recruiter, round: 0 });
    for (let round = 0; round < problem.rounds; round++) {
      const slot = { ...first, round, end: round + first.end };
      if (others.every((rule) => rule.prevents(agenda, slot) === null)) rounds.push(round);
    }
    if (rounds.length === 0) continue;
    list.push({
      candidate: wish.candidate,
      value: wish.value,
      rounds,
      held: agenda.ofCandidate(wish.candidate).length,
    });
  }
  return problem.recruiters.map(({ id }) => ({
    recruiter: id,
    ranked: wanted.get(id)!.sort((a, b) => b.value - a.value || a.held - b.held),
  }));
}
