import { Agenda, roundsOf, type Slot } from './agenda.ts';
import type { Meeting, Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { byRound } from './what-if.ts';

type Label = string | number;

/**
 * Gives each meeting its table, so that recruiters move as little as possible; meetings that have one
 * already (fixed by the search, or printed) keep it. Without counted tables there is nothing to give.
 */
export function furnish(problem: Problem, plan: Plan): Plan {
  const labels = labelsOf(problem);
  if (labels === null) return { meetings: [...plan.meetings].sort(byRound) };
  const slots = [...new Agenda(problem, plan).slots].sort(byRound);
  const chosen = seatAll(problem, labels, slots, true) ?? seatAll(problem, labels, slots, false);
  return {
    meetings: slots.map((slot): Meeting => {
      const meeting: Meeting = { candidate: slot.candidate, recruiter: slot.recruiter, round: slot.round };
      if (slot.atTable) meeting.table = chosen?.get(slot) ?? null;
      if (slot.helper) meeting.helper = slot.helper;
      return meeting;
    }),
  };
}

function labelsOf(problem: Problem): Label[] | null {
  if (problem.tableList) return problem.tableList.map((table) => table.id);
  if (problem.tables === null) return null;
  return Array.from({ length: problem.tables }, (_, index) => index + 1);
}

/**
 * In the order of their start, every meeting finds a free table as long as no round has more meetings
 * than tables (interval partitioning). Null when printed tables got in the way of that.
 */
function seatAll(problem: Problem, labels: Label[], slots: Slot[], keep: boolean): Map<Slot, Label> | null {
  const taken = Array.from({ length: problem.rounds }, () => new Set<Label>());
  const usual = new Map<string, Label[]>();
  const unclaimed = new Set(labels);
  const chosen = new Map<Slot, Label>();
  const take = (slot: Slot, label: Label): void => {
    chosen.set(slot, label);
    unclaimed.delete(label);
    for (const round of roundsOf(slot)) taken[round]!.add(label);
    const own = usual.get(slot.recruiter) ?? [];
    if (!own.includes(label)) own.push(label);
    usual.set(slot.recruiter, own);
  };
  const free = (slot: Slot, label: Label): boolean =>
    roundsOf(slot).every((round) => !taken[round]!.has(label)) && maySit(problem, slot, label);

  const atTables = slots.filter((slot) => slot.atTable);
  for (const slot of atTables) {
    const printed = slot.table ?? null;
    const stays = keep || isParticular(slot);
    if (printed !== null && stays && labels.includes(printed) && free(slot, printed)) take(slot, printed);
  }
  for (const slot of atTables) {
    if (chosen.has(slot)) continue;
    const label =
      usual.get(slot.recruiter)?.find((own) => free(slot, own)) ??
      [...unclaimed].find((own) => free(slot, own)) ??
      labels.find((any) => free(slot, any));
    if (label === undefined) return null;
    take(slot, label);
  }
  return chosen;
}

function isParticular(slot: Slot): boolean {
  return (slot.person.needs ?? []).length > 0 || (slot.host.tables ?? null) !== null;
}

/** Whether the fixed tables of the recruiter and the needs of the candidate allow this table. */
function maySit(problem: Problem, slot: Slot, label: Label): boolean {
  if (!isParticular(slot)) return true;
  const table = problem.tableList?.find(({ id }) => id === label);
  if (table === undefined) return true;
  const own = slot.host.tables ?? null;
  const suits = (slot.person.needs ?? []).every((need) => table.features.includes(need));
  return suits && (own === null || own.includes(table.id));
}
