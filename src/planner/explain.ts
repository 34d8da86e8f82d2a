import { Agenda, idleRounds, type Slot } from './agenda.ts';
import type { Plan } from './plan.ts';
import type { Pair, Problem } from './problem.ts';
import { forbiddenPair } from './rules/forbidden-pair.ts';
import { hardRules } from './rules/index.ts';
import { mostMeetings } from './rules/most-meetings.ts';
import { oneAtATime } from './rules/one-at-a-time.ts';
import { presence } from './rules/presence.ts';
import { type Breach, type Facts, othersOf } from './rules/rule.ts';
import { seats } from './rules/seats.ts';

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

  const always = lasting(agenda, pair);
  if (always !== null) return reason(...always);
  const common: number[] = [];
  const blocked: Breach[] = [];
  const first = agenda.slot({ candidate: pair.candidate, recruiter: pair.recruiter, round: 0 });
  for (let round = 0; round < agenda.problem.rounds; round++) {
    const end = round + first.end;
    if (!present(first.person.available, first.host.available, round, end)) continue;
    const slot = { ...first, round, end };
    common.push(round);
    const obstacle = firstObstacle(agenda, slot);
    if (obstacle === null) return reasonToAdd(agenda, pair, round, reason);
    blocked.push(obstacle);
  }
  if (common.length === 0) return reason('no-common-round', {});
  return reason(...mainObstacle(agenda, pair, common, blocked));
}

/** What holds in every round: a forbidden pair, or enough meetings. */
function lasting(agenda: Agenda, pair: Pair): [ReasonCode, Facts] | null {
  const slot = agenda.slot({ ...pair, round: 0 });
  if (forbiddenPair.prevents(agenda, slot) !== null) return ['forbidden', {}];
  const enough = mostMeetings.prevents(agenda, slot);
  if (enough === null || !commonRound(slot)) return null;
  return [enough.recruiter === undefined ? 'candidate-most' : 'recruiter-most', enough];
}

function commonRound({ person, host, end, round }: Slot): boolean {
  return person.available.some((_, from) =>
    present(person.available, host.available, from, from + end - round),
  );
}

/** Full seats go before the candidate's other meetings, and these before the rest: most wishes end at the first. */
function firstObstacle(agenda: Agenda, slot: Slot): Breach | null {
  for (const rule of obstacles) {
    const facts = rule.prevents(agenda, slot);
    if (facts !== null) return { rule: rule.id, facts };
  }
  return null;
}

const obstacles = [
  seats,
  oneAtATime,
  ...hardRules.filter(
    (rule) => ![seats.id, oneAtATime.id, forbiddenPair.id, mostMeetings.id, presence.id].includes(rule.id),
  ),
];

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
