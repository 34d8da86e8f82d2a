import type { Agenda, Slot } from '../agenda.ts';
import type { Problem } from '../problem.ts';

/** What a reason names: ids, rounds and numbers, for the words of each language. */
export type Facts = {
  candidate?: string;
  recruiter?: string;
  /** Round from 0. */
  round?: number;
  rounds?: number[];
  site?: string;
  /** Others in the way, with the value of their meeting. */
  others?: { candidate: string; recruiter: string; value: number; round?: number }[];
  limit?: number;
  amount?: number;
  need?: string;
};

/** A rule that no plan may break. All are monotone: a part of an allowed plan is allowed. */
export type HardRule = {
  kind: 'hard';
  id: HardRuleId;
  /** Where the rule comes from. */
  source: string;
  /** What is broken when this meeting is added to the agenda; null when the rule allows it. */
  prevents(agenda: Agenda, slot: Slot): Facts | null;
  /** What a whole plan misses (a pinned meeting that is not there). */
  missing?(agenda: Agenda): Facts[];
};

/** A wish of the organiser, weighed in the objective. */
export type SoftRule = {
  kind: 'soft';
  id: SoftRuleId;
  source: string;
  /** How much of it the plan has, in its own unit. */
  measure(agenda: Agenda): number;
  /** Points of the objective per unit; negative for a cost. */
  weigh(problem: Problem): number;
  /** Where it comes from, person by person: the largest first. */
  explain(agenda: Agenda): Facts[];
};

export type HardRuleId =
  | 'forbidden-pair'
  | 'pair-once'
  | 'presence'
  | 'one-at-a-time'
  | 'most-meetings'
  | 'seats'
  | 'stations'
  | 'tables'
  | 'table-features'
  | 'helpers'
  | 'longest-run'
  | 'zone-gap'
  | 'breaks'
  | 'pinned-stay';

export type SoftRuleId = 'wishes' | 'floor' | 'wait-candidates' | 'wait-recruiters' | 'changes';

/** A broken rule: its name and what it names. */
export type Breach = { rule: HardRuleId; facts: Facts };

/** Other meetings as facts. */
export function othersOf(slots: readonly Slot[]): NonNullable<Facts['others']> {
  return slots.map((slot) => ({
    candidate: slot.candidate,
    recruiter: slot.recruiter,
    value: slot.wish?.value ?? 0,
    round: slot.round,
  }));
}
