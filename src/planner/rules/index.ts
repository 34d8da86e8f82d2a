import { Agenda, type Slot } from '../agenda.ts';
import type { Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { breaks } from './breaks.ts';
import { changes } from './changes.ts';
import { floor } from './floor.ts';
import { forbiddenPair } from './forbidden-pair.ts';
import { helpers } from './helpers.ts';
import { longestRun } from './longest-run.ts';
import { mostMeetings } from './most-meetings.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pairOnce } from './pair-once.ts';
import { pinnedStay } from './pinned-stay.ts';
import { presence } from './presence.ts';
import type { Breach, HardRule, SoftRule } from './rule.ts';
import { seats } from './seats.ts';
import { stations } from './stations.ts';
import { tableFeatures } from './table-features.ts';
import { tables } from './tables.ts';
import { waitCandidates } from './wait-candidates.ts';
import { waitRecruiters } from './wait-recruiters.ts';
import { wishes } from './wishes.ts';
import { zoneGap } from './zone-gap.ts';

/** Every hard rule, in the order in which a refusal names them. */
export const hardRules: readonly HardRule[] = [
  forbiddenPair,
  pairOnce,
  presence,
  oneAtATime,
  mostMeetings,
  seats,
  stations,
  tables,
  tableFeatures,
  helpers,
  longestRun,
  zoneGap,
  breaks,
  pinnedStay,
];

/** Every part of the objective. */
export const softRules: readonly SoftRule[] = [wishes, floor, waitCandidates, waitRecruiters, changes];

/** What adding this meeting would break; empty when it is allowed. */
export function breachesOf(agenda: Agenda, slot: Slot): Breach[] {
  return hardRules.flatMap((rule) => {
    const facts = rule.prevents(agenda, slot);
    return facts === null ? [] : [{ rule: rule.id, facts }];
  });
}

/** Every broken rule of a whole plan: each meeting is measured against those before it. */
export function breachesOfPlan(problem: Problem, plan: Plan): Breach[] {
  const agenda = new Agenda(problem);
  const breaches: Breach[] = [];
  for (const meeting of plan.meetings) {
    const slot = agenda.slot(meeting);
    breaches.push(...breachesOf(agenda, slot));
    agenda.add(slot);
  }
  for (const rule of hardRules) {
    for (const facts of rule.missing?.(agenda) ?? []) breaches.push({ rule: rule.id, facts });
  }
  return breaches;
}
