import type { Instant } from '../../../kernel/clock.ts';
import type { Grade } from '../schema.ts';
import type { RemoteChannel, Whereabouts } from './channels.ts';

/**
 * What the planner may know of an event. It is all there is: the types have no field for age, sex, benefits,
 * disability or test results, so these cannot enter. An access need says what a table must offer, never why.
 */
export interface Situation {
  /** In the order of their numbers. */
  readonly rounds: readonly SituationRound[];
  readonly tables: readonly { number: number; stepFree: boolean; quiet: boolean }[];
  readonly limits: {
    /** Most interviews of one candidate. */
    readonly most: number;
    /** Longest run of interviews without a free round; null: no limit. */
    readonly longestRun: number | null;
    /** Everybody present gets at least so many, when any plan can. */
    readonly floor: number;
  };
  readonly candidates: readonly SituationCandidate[];
  readonly recruiters: readonly SituationRecruiter[];
  readonly interpreters: readonly SituationInterpreter[];
  /** Where people attend from besides the hall. */
  readonly sites: readonly SituationSite[];
  readonly wishes: readonly { candidate: string; recruiter: string; rank: number }[];
  readonly grades: readonly { candidate: string; recruiter: string; grade: Grade }[];
  /** The plan that people hold in their hands; empty before the first publication. */
  readonly published: readonly PublishedMeeting[];
  /** The event's own time: what has begun by then is not planned again. */
  readonly now: Instant;
}

export interface SituationRound {
  readonly number: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly cancelled: boolean;
}

/** A place with shared computers. */
export interface SituationSite {
  readonly id: string;
  readonly name: string;
  readonly isHall: boolean;
  /** Computers fit for video, spare ones included. */
  readonly stations: number;
  /** How many of them the plan leaves free. */
  readonly spare: number;
  /** Tables of its own, for people who meet there in person; 0: not counted. */
  readonly tables: number;
  /** Minutes between two people at one of them. */
  readonly resetMinutes: number;
}

export interface SituationCandidate extends Whereabouts {
  readonly id: string;
  /** How they speak with whoever is elsewhere. */
  readonly remoteChannel: RemoteChannel;
  /** Null: from the beginning, to the end. */
  readonly presentFrom: Instant | null;
  readonly presentUntil: Instant | null;
  readonly accessNeeds: readonly string[];
  /** The language to be interpreted; null when nobody said. */
  readonly interpreterLanguage: string | null;
}

/** A rest that a recruiter asked for: so many minutes together, somewhere between two moments. */
export interface Rest {
  readonly minutes: number;
  readonly from: Instant;
  readonly until: Instant;
}

/** Who interprets; everybody who needs one of their languages shares them. */
export interface SituationInterpreter {
  readonly id: string;
  readonly languages: readonly string[];
  readonly presentFrom: Instant | null;
  readonly presentUntil: Instant | null;
}

export interface SituationRecruiter extends Whereabouts {
  readonly id: string;
  readonly seats: number;
  readonly presentFrom: Instant | null;
  readonly presentUntil: Instant | null;
  /** Table of the first interviewer, when the organiser chose one. */
  readonly firstTable: number | null;
  readonly rest: Rest | null;
  /** Rounds that one interview takes. */
  readonly interviewRounds: number;
}

export interface PublishedMeeting {
  readonly candidate: string;
  readonly recruiter: string;
  readonly round: number;
  readonly rounds: number;
  readonly seat: number;
  readonly table: number | null;
  readonly status: 'planned' | 'called' | 'running' | 'held' | 'missed';
}

/** Whether nothing more can be planned in a round: it has begun, or it was taken off. */
export function isClosed(round: SituationRound, now: Instant): boolean {
  return round.cancelled || round.startsAt <= now;
}

/** What has happened or is happening: it stays as it is, and the plan is made around it. */
export function isPast(meeting: PublishedMeeting, rounds: readonly SituationRound[], now: Instant): boolean {
  if (meeting.status === 'held' || meeting.status === 'running' || meeting.status === 'missed') return true;
  const round = rounds.find(({ number }) => number === meeting.round);
  return round === undefined || (!round.cancelled && round.startsAt <= now);
}

/** The same event as if nothing of it had begun: what is published then lies over it from the first round to the last. */
export function wholeDay(situation: Situation): Situation {
  return {
    ...situation,
    published: situation.published.map((meeting) => ({ ...meeting, status: 'planned' })),
    now: '',
  };
}
