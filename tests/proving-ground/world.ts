import type { Instant } from '../../src/kernel/clock.ts';
import type { Hall } from './hall.ts';

/** What the clients of a history have been told so far; only answers put something in. */
export interface World {
  readonly hall: Hall;
  readonly seed: number;
  readonly candidates: { id: string; link: string | null }[];
  /** Meetings that stood on the board when somebody last looked, and those that stood there before. */
  meetings: BoardMeeting[];
  readonly drafts: Map<string, KnownDraft>;
  /** Repairs that wait for a decision or can be undone, as the board last said. */
  proposalId: string | null;
  undoableId: string | null;
  readonly imports: { id: string; state: 'preview' | 'applied' | 'undone' }[];
  /** The version of the plan that the board last said. */
  planVersion: number;
  /** What was noted to have happened in the hall. */
  readonly happenings: string[];
  /** Whom to bring to which table, by the ids of the runner's list, the newest first. */
  errands: readonly string[];
  /** What desks have sent, to be sent again by one that did not hear of its arrival. */
  readonly sent: DeskPress[];
  /** Minutes since midnight on the event's clock when it was last set. */
  eventMinute: number;
  /** The right time, of which the clock of a desk may be far. */
  readonly now: () => Instant;
}

/** A press at a desk without network. */
export interface DeskPress {
  readonly what: 'mark';
  readonly id: string;
  readonly kind: 'candidate';
  readonly subjectId: string;
  readonly state: string;
  readonly lateMinutes: number | null;
  readonly at: Instant;
  readonly saw: string;
}

export interface BoardMeeting {
  readonly id: string;
  readonly registrationId: string;
  readonly recruiterId: string;
  readonly round: number;
}

export interface KnownDraft {
  readonly revision: number;
  readonly ready: boolean;
  readonly meetings: readonly Omit<BoardMeeting, 'id'>[];
}

export function newWorld({ hall, seed, now }: Pick<World, 'hall' | 'seed' | 'now'>): World {
  return {
    hall,
    seed,
    candidates: [],
    meetings: [],
    drafts: new Map(),
    proposalId: null,
    undoableId: null,
    imports: [],
    planVersion: 0,
    happenings: [],
    errands: [],
    sent: [],
    eventMinute: 0,
    now,
  };
}

/** The registration that a personal link is for. */
export function idInLink(link: string): string {
  const hex = Buffer.from(link.split('/')[2] ?? '', 'base64url')
    .subarray(0, 16)
    .toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
