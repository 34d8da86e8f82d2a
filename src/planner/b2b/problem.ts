/**
 * The business-to-business meeting scheduling problem: participants are equals, every requested
 * meeting is held, and nobody's day falls apart. Model: Bofill, Coll, Garcia, Giráldez-Cru,
 * Pesant, Suy and Villaret, "Constraint Solving Approaches to the Business-to-Business Meeting
 * Scheduling Problem", Journal of Artificial Intelligence Research, 2022.
 */
export type B2bProblem = {
  /** Number of participants; they are named 0 … participants - 1. */
  participants: number;
  /** Meetings that can be held at once in a slot. */
  tables: number;
  /** Number of slots; they are named 1 … slots. */
  slots: number;
  /** Slots 1 … morningSlots are the morning, the others the afternoon. */
  morningSlots: number;
  meetings: B2bMeeting[];
  /** Per participant, the slots in which they cannot meet. */
  forbidden: number[][];
};

export type B2bMeeting = {
  /** The two participants. */
  a: number;
  b: number;
  session: B2bSession;
  /** The slot it must have, or null. */
  fixed: number | null;
  /** Meetings (by index) that must take an earlier slot. */
  after: number[];
};

export type B2bSession = 'morning' | 'afternoon' | 'any';

/** The number of breaks of two participants may differ by at most this much. */
export const FAIRNESS = 2;

/** The meetings of each participant, by index. */
export function meetingsOf(problem: B2bProblem): number[][] {
  const own: number[][] = Array.from({ length: problem.participants }, () => []);
  for (const [index, { a, b }] of problem.meetings.entries()) {
    own[a]!.push(index);
    own[b]!.push(index);
  }
  return own;
}
