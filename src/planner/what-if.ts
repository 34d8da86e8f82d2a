import { Agenda, type Slot } from './agenda.ts';
import type { Meeting, Plan } from './plan.ts';
import type { Pair, Problem } from './problem.ts';
import { breachesOf } from './rules/index.ts';
import type { Breach } from './rules/rule.ts';
import { pointsOf, type ScorePerRule } from './score.ts';

/** A change that somebody thinks of. */
export type Proposal =
  /** A planned meeting goes to another round. */
  | { kind: 'move'; pair: Pair; round: number }
  /** Two planned meetings exchange their rounds. */
  | { kind: 'swap'; pair: Pair; with: Pair }
  | { kind: 'add'; pair: Pair; round: number }
  | { kind: 'remove'; pair: Pair };

export type Answer = {
  allowed: boolean;
  /** The rules that forbid it, with what they name. */
  brokenRules: Breach[];
  /** What the objective would gain (negative: lose), in all and per rule. */
  delta: number;
  perRule: ScorePerRule;
  /** The plan after the change, whether allowed or not. */
  plan: Plan;
};

/**
 * What a change would cost and which rules forbid it, before it is made. The plan itself is not
 * changed. Throws a RangeError when the proposal names a meeting that is not planned.
 */
export function whatIf(problem: Problem, plan: Plan, proposal: Proposal): Answer {
  const agenda = new Agenda(problem, plan);
  const before = pointsOf(agenda);
  const brokenRules: Breach[] = [];
  const leaving = leavers(agenda, proposal);
  const coming = comers(agenda, proposal, leaving);
  for (const slot of leaving) agenda.delete(slot);
  for (const meeting of coming) {
    const slot = agenda.slot(meeting);
    brokenRules.push(...breachesOf(agenda, slot));
    agenda.add(slot);
  }
  for (const pin of problem.pinned) {
    if (proposal.kind !== 'remove' || agenda.find(pin) !== null || !same(pin, proposal.pair)) continue;
    brokenRules.push({
      rule: 'pinned-stay',
      facts: { candidate: pin.candidate, recruiter: pin.recruiter, round: pin.round },
    });
  }
  const after = pointsOf(agenda);
  const perRule: ScorePerRule = {
    wishes: after.wishes - before.wishes,
    floor: after.floor - before.floor,
    'wait-candidates': after['wait-candidates'] - before['wait-candidates'],
    'wait-recruiters': after['wait-recruiters'] - before['wait-recruiters'],
    changes: after.changes - before.changes,
  };
  const left = new Set<Meeting>(leaving.map((slot) => agendaMeeting(plan, slot)));
  return {
    allowed: brokenRules.length === 0,
    brokenRules,
    delta: Object.values(perRule).reduce((sum, points) => sum + points, 0),
    perRule,
    plan: { meetings: [...plan.meetings.filter((meeting) => !left.has(meeting)), ...coming].sort(byRound) },
  };
}

/** The order of meetings in a plan. */
export function byRound(a: Meeting, b: Meeting): number {
  return a.round - b.round || compare(a.recruiter, b.recruiter) || compare(a.candidate, b.candidate);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function leavers(agenda: Agenda, proposal: Proposal): Slot[] {
  if (proposal.kind === 'add') return [];
  const slots = [planned(agenda, proposal.pair)];
  if (proposal.kind === 'swap') slots.push(planned(agenda, proposal.with));
  return slots;
}

function comers(_agenda: Agenda, proposal: Proposal, leaving: Slot[]): Meeting[] {
  if (proposal.kind === 'remove') return [];
  if (proposal.kind === 'add') {
    return [
      { candidate: proposal.pair.candidate, recruiter: proposal.pair.recruiter, round: proposal.round },
    ];
  }
  const [first, second] = leaving as [Slot, Slot];
  if (proposal.kind === 'move') return [atRound(first, proposal.round)];
  return [atRound(first, second.round), atRound(second, first.round)];
}

/** The same meeting elsewhere; its table and helper are chosen anew. */
function atRound(slot: Slot, round: number): Meeting {
  return { candidate: slot.candidate, recruiter: slot.recruiter, round };
}

function planned(agenda: Agenda, pair: Pair): Slot {
  const slot = agenda.find(pair);
  if (slot === null) {
    throw new RangeError(`"${pair.candidate}" and "${pair.recruiter}" have no meeting in this plan.`);
  }
  return slot;
}

function agendaMeeting(plan: Plan, slot: Slot): Meeting {
  return plan.meetings.find((meeting) => same(meeting, slot))!;
}

function same(a: Pair, b: Pair): boolean {
  return a.candidate === b.candidate && a.recruiter === b.recruiter;
}
