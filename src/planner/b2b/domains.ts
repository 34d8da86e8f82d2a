import type { B2bProblem } from './problem.ts';

/**
 * Sets of slots as bit masks: slot s is bit s - 1. `slots[m]` is what meeting m can still take
 * after its session, its participants' forbidden slots, its fixed slot and the precedences.
 */
export type Domains = { slots: Int32Array; contradiction: string | null };

/** The mask of the slots from `first` to `last`. */
export function slotRange(first: number, last: number): number {
  let mask = 0;
  for (let slot = Math.max(1, first); slot <= last; slot++) mask |= 1 << (slot - 1);
  return mask;
}

export const lowestSlot = (mask: number): number => 32 - Math.clz32(mask & -mask);
export const highestSlot = (mask: number): number => 32 - Math.clz32(mask);

export function popcount(mask: number): number {
  let n = mask - ((mask >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How a meeting is named in messages, counting from 1 as in the file. */
export function nameOf(problem: B2bProblem, meeting: number): string {
  const { a, b } = problem.meetings[meeting]!;
  return `meeting ${meeting + 1} (participants ${a + 1} and ${b + 1})`;
}

/** Narrows every meeting's slots until nothing changes, or finds a contradiction and says it. */
export function domainsOf(problem: B2bProblem): Domains {
  const { meetings, participants } = problem;
  const allowed = Array.from({ length: participants }, (_, participant) => {
    let mask = slotRange(1, problem.slots);
    for (const slot of problem.forbidden[participant]!) mask &= ~(1 << (slot - 1));
    return mask;
  });
  const slots = new Int32Array(meetings.length);
  for (const [index, meeting] of meetings.entries()) {
    const session =
      meeting.session === 'morning'
        ? slotRange(1, problem.morningSlots)
        : meeting.session === 'afternoon'
          ? slotRange(problem.morningSlots + 1, problem.slots)
          : slotRange(1, problem.slots);
    const open = session & allowed[meeting.a]! & allowed[meeting.b]!;
    if (open === 0)
      return refuse(slots, `${nameOf(problem, index)}: no slot of its session in which both are free`);
    slots[index] = meeting.fixed === null ? open : open & (1 << (meeting.fixed - 1));
    if (slots[index] === 0)
      return refuse(
        slots,
        `${nameOf(problem, index)} is fixed in slot ${meeting.fixed}, which is not open to it`,
      );
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const [index, meeting] of meetings.entries()) {
      for (const earlier of meeting.after) {
        const own = slots[index]! & slotRange(lowestSlot(slots[earlier]!) + 1, problem.slots);
        const other = slots[earlier]! & slotRange(1, highestSlot(slots[index]!) - 1);
        if (own === 0 || other === 0)
          return refuse(
            slots,
            `${nameOf(problem, earlier)} must come before ${nameOf(problem, index)}: their chain of precedences is too long for the slots`,
          );
        if (own !== slots[index] || other !== slots[earlier]) changed = true;
        slots[index] = own;
        slots[earlier] = other;
      }
    }
  }
  return { slots, contradiction: null };
}

function refuse(slots: Int32Array, contradiction: string): Domains {
  return { slots, contradiction };
}
