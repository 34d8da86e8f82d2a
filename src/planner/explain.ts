import { Agenda, idleRounds } from './agenda.ts';
import type { Plan } from './plan.ts';
import type { Pair, Problem } from './problem.ts';
import { breachesOf } from './rules/index.ts';
import { type Breach, type Facts, othersOf } from './rules/rule.ts';

/** Why a pair does not meet (or that it does). The words of each language have a sentence per code. */
export type ReasonCode =
  | 'held'
  | 'forbidden'
  | 'no-common-round'
  | 'candidate-most'
  | 'recruiter-most'
  | 'seats-taken'
  | 'busy-then'
  | 'stations-full'
  | 'tables-full'
  | 'no-fitting-table'
  | 'no-helper'
  | 'longest-run'
  | 'zone-gap'
  | 'recruiter-break'
  | 'would-cost'
  | 'possible';

export type Reason = Pair & { code: ReasonCode; facts: Facts };

const codeOfRule: Partial<Record<Breach['rule'], ReasonCode>> = {
  seats: 'seats-taken',
  'one-at-a-time': 'busy-then',
  stations: 'stations-full',
  tables: 'tables-full',
  'table-features': 'no-fitting-table',
  helpers: 'no-helper',
  'longest-run': 'longest-run',
  'zone-gap': 'zone-gap',
  breaks: 'recruiter-break',
};

/**
 * Why this pair is not in the plan: a code and the names, rounds and values behind it. The first that
 * holds of: forbidden, never there together, at most, no seat in any common round, busy whenever there
 * is a seat, then what stands in the way of the rounds left; else it would fit but costs more than it
 * brings, or simply fits.
 */
export function explain(problem: Problem, plan: Plan, pair: Pair): Reason {
  return explainIn(new Agenda(problem, plan), pair);
}

/** The same for many pairs of one plan. */
export function explainIn(agenda: Agenda, pair: Pair): Reason {
  const reason = (code: ReasonCode, facts: Facts): Reason => ({
    candidate: pair.candidate,
    recruiter: pair.recruiter,
    code,
    facts: { candidate: pair.candidate, recruiter: pair.recruiter, ...facts },
  });
  const held = agenda.find(pair);
  if (held !== null) return reason('held', { round: held.round });

  const common: number[] = [];
  const blocked: Breach[] = [];
  for (let round = 0; round < agenda.problem.rounds; round++) {
    const slot = agenda.slot({ candidate: pair.candidate, recruiter: pair.recruiter, round });
    if (!present(slot.person.available, slot.host.available, round, slot.end)) continue;
    const breaches = breachesOf(agenda, slot);
    const whole = breaches.find(
      ({ rule, facts }) =>
        rule === 'forbidden-pair' || (rule === 'most-meetings' && facts.limit !== undefined),
    );
    if (whole?.rule === 'forbidden-pair') return reason('forbidden', {});
    if (whole !== undefined) {
      return reason(whole.facts.recruiter === undefined ? 'candidate-most' : 'recruiter-most', whole.facts);
    }
    if (breaches.length === 0) return reasonToAdd(agenda, pair, round, reason);
    common.push(round);
    const [first] = breaches.filter(({ rule }) => rule !== 'one-at-a-time');
    const seats = breaches.find(({ rule }) => rule === 'seats');
    blocked.push(seats ?? breaches.find(({ rule }) => rule === 'one-at-a-time') ?? first!);
  }
  if (common.length === 0) return reason('no-common-round', {});
  return reason(...mainObstacle(agenda, pair, common, blocked));
}

function present(a: (0 | 1)[], b: (0 | 1)[], from: number, end: number): boolean {
  if (end > a.length) return false;
  for (let round = from; round < end; round++) if (a[round] !== 1 || b[round] !== 1) return false;
  return true;
}

/** When all common rounds are blocked by seats: who sits there. Else what blocks the rounds with a seat. */
function mainObstacle(agenda: Agenda, pair: Pair, common: number[], blocked: Breach[]): [ReasonCode, Facts] {
  const open = blocked.filter(({ rule }) => rule !== 'seats');
  if (open.length === 0) {
    const inTheWay = agenda.ofRecruiter(pair.recruiter).filter((slot) => common.includes(slot.round));
    const others = othersOf(inTheWay).sort((a, b) => b.value - a.value);
    return ['seats-taken', { rounds: common, others, amount: agenda.wish(pair)?.value ?? 0 }];
  }
  if (open.every(({ rule }) => rule === 'one-at-a-time')) {
    return [
      'busy-then',
      {
        rounds: open.map(({ facts }) => facts.round!),
        others: open.flatMap(({ facts }) => facts.others ?? []),
      },
    ];
  }
  const main = open.find(({ rule }) => rule !== 'one-at-a-time')!;
  return [codeOfRule[main.rule] ?? 'would-cost', main.facts];
}

/** It fits in this round: what would it cost there? */
function reasonToAdd(
  agenda: Agenda,
  pair: Pair,
  round: number,
  reason: (code: ReasonCode, facts: Facts) => Reason,
): Reason {
  const { weights } = agenda.problem;
  const slot = agenda.slot({ candidate: pair.candidate, recruiter: pair.recruiter, round });
  const held = agenda.ofCandidate(pair.candidate).length;
  const gain = weights.value * ((slot.wish?.value ?? 0) + (weights.floor[held] ?? 0));
  const own = idleOf(agenda, 'candidate', pair.candidate);
  const host = idleOf(agenda, 'recruiter', pair.recruiter);
  agenda.add(slot);
  const cost =
    weights.idleCandidate * (idleOf(agenda, 'candidate', pair.candidate) - own) +
    weights.idleRecruiter * (idleOf(agenda, 'recruiter', pair.recruiter) - host);
  agenda.delete(slot);
  return reason(gain > cost ? 'possible' : 'would-cost', { round, amount: gain - cost });
}

function idleOf(agenda: Agenda, who: 'candidate' | 'recruiter', id: string): number {
  return idleRounds(who === 'candidate' ? agenda.ofCandidate(id) : agenda.ofRecruiter(id));
}
