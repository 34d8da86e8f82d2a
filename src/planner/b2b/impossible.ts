import { type Domains, nameOf } from './domains.ts';
import type { B2bProblem } from './problem.ts';

/**
 * A short proof that no assignment exists, in words, or null when none was found: the domains
 * contradict, a participant's meetings have too few slots among them (Hall 1935), or all meetings
 * have too few places at the tables.
 */
export function impossible(problem: B2bProblem, domains: Domains): string | null {
  if (domains.contradiction !== null) return domains.contradiction;
  const all = problem.meetings.map((_, index) => index);
  for (let participant = 0; participant < problem.participants; participant++) {
    const own = all.filter((index) => {
      const { a, b } = problem.meetings[index]!;
      return a === participant || b === participant;
    });
    const short = crowded(domains, own, problem.slots, 1);
    if (short)
      return `participant ${participant + 1} has ${short.meetings.length} meetings for ${short.places} slots: ${short.meetings
        .slice(0, 12)
        .map((index) => nameOf(problem, index))
        .join(', ')}`;
  }
  const short = crowded(domains, all, problem.slots, problem.tables);
  if (!short) return null;
  return `${short.meetings.length} meetings must share ${short.slots.join(', ')} (slots) with ${problem.tables} tables each: ${short.places} places`;
}

/**
 * Matches meetings to slots of which each takes `room`; when one stays over, the meetings and slots
 * that its search reached prove that it must.
 */
function crowded(
  domains: Domains,
  meetings: readonly number[],
  slots: number,
  room: number,
): { meetings: number[]; slots: number[]; places: number } | null {
  const taken: number[][] = Array.from({ length: slots }, () => []);
  let reached = 0;
  let asked: number[] = [];
  const place = (meeting: number): boolean => {
    asked.push(meeting);
    for (let s = 0; s < slots; s++) {
      if ((domains.slots[meeting]! & (1 << s)) === 0 || (reached & (1 << s)) !== 0) continue;
      reached |= 1 << s;
      const here = taken[s]!;
      if (here.length < room) {
        here.push(meeting);
        return true;
      }
      for (let i = 0; i < here.length; i++) {
        if (place(here[i]!)) {
          here[i] = meeting;
          return true;
        }
      }
    }
    return false;
  };
  for (const meeting of meetings) {
    reached = 0;
    asked = [];
    if (place(meeting)) continue;
    const used = Array.from({ length: slots }, (_, s) => s + 1).filter(
      (slot) => (reached & (1 << (slot - 1))) !== 0,
    );
    return { meetings: [...new Set(asked)].sort((x, y) => x - y), slots: used, places: used.length * room };
  }
  return null;
}
