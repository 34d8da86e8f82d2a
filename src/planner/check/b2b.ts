import type { B2bProblem } from '../b2b/problem.ts';

/**
 * What is wrong with an assignment of slots (from 1) to meetings, written apart from the search,
 * straight from the model: every meeting held, once per slot and participant, tables per slot,
 * sessions, forbidden and fixed slots, precedences, and breaks that differ by at most two.
 */
export function checkB2b(problem: B2bProblem, slots: readonly number[]): string[] {
  const wrong: string[] = [];
  if (slots.length !== problem.meetings.length)
    return [`${slots.length} slots for ${problem.meetings.length} meetings`];
  const taken = new Set<string>();
  const load = new Map<number, number>();
  problem.meetings.forEach((meeting, index) => {
    const slot = slots[index] ?? 0;
    const name = `meeting ${index + 1}`;
    if (!Number.isInteger(slot) || slot < 1 || slot > problem.slots) {
      wrong.push(`${name}: ${slot} is not a slot`);
      return;
    }
    load.set(slot, (load.get(slot) ?? 0) + 1);
    for (const participant of [meeting.a, meeting.b]) {
      const key = `${participant} in ${slot}`;
      if (taken.has(key)) wrong.push(`participant ${participant + 1} is twice in slot ${slot}`);
      taken.add(key);
      if (problem.forbidden[participant]?.includes(slot))
        wrong.push(`${name}: slot ${slot} is forbidden for participant ${participant + 1}`);
    }
    const morning = slot <= problem.morningSlots;
    if ((meeting.session === 'morning' && !morning) || (meeting.session === 'afternoon' && morning))
      wrong.push(`${name}: slot ${slot} is not in its session`);
    if (meeting.fixed !== null && meeting.fixed !== slot)
      wrong.push(`${name}: fixed in ${meeting.fixed}, held in ${slot}`);
    for (const before of meeting.after)
      if ((slots[before] ?? 0) >= slot) wrong.push(`meeting ${before + 1} is not before ${name}`);
  });
  for (const [slot, held] of load)
    if (held > problem.tables) wrong.push(`${held} meetings for ${problem.tables} tables in slot ${slot}`);
  const breaks = breaksPerParticipant(problem, slots);
  if (Math.max(...breaks) - Math.min(...breaks) > 2) wrong.push('breaks differ by more than two');
  return wrong;
}

/** Per participant, the maximal groups of idle slots between their first and last meeting. */
export function breaksPerParticipant(problem: B2bProblem, slots: readonly number[]): number[] {
  return Array.from({ length: problem.participants }, (_, participant) => {
    const own = problem.meetings
      .flatMap(({ a, b }, index) => (a === participant || b === participant ? [slots[index] ?? 0] : []))
      .sort((x, y) => x - y);
    return own.filter((slot, i) => i > 0 && slot - (own[i - 1] ?? 0) > 1).length;
  });
}
