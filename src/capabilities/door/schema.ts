import { z } from 'zod';
import type { Instant } from '../../kernel/clock.ts';
import { EventHeading } from '../events/schema.ts';
import { Presence, PresenceCounts } from './rules/presence.ts';

export {
  DeskAnswer,
  DeskOperation,
  DeskPerson,
  Dispute,
  MOST_OPERATIONS,
} from './rules/desk-shapes.ts';
export { fullName, shortNames } from './rules/names.ts';
export { arrivalOf, isGone, isHere, PRESENCES, Presence, PresenceCounts } from './rules/presence.ts';

export const SUBJECTS = ['candidate', 'recruiter'] as const;
export const Subject = z.enum(SUBJECTS);
export type Subject = z.output<typeof Subject>;

const LateMinutes = z.int().min(1).max(600).nullable().default(null);

/** One press at the door. `lateMinutes` says when somebody who is late will be there; 15 when nobody knows. */
export const MarkedPresence = z.object({
  eventId: z.uuid(),
  kind: Subject,
  subjectId: z.uuid(),
  state: Presence,
  lateMinutes: LateMinutes,
});
export type MarkedPresence = z.output<typeof MarkedPresence>;

/** A mark with what was there before, so that one press takes it back. */
export const Marked = z.object({
  kind: Subject,
  subjectId: z.uuid(),
  name: z.string(),
  state: Presence,
  before: Presence,
  beforeMinutes: z.int().nullable(),
});
export type Marked = z.output<typeof Marked>;

/** Somebody without an appointment: two fields. */
export const WalkIn = z.object({
  eventId: z.uuid(),
  firstName: z.string().trim().min(1).max(80),
  lastName: z.string().trim().min(1).max(80),
  /** The partner who brings them; null for nobody. */
  partnerId: z.uuid().nullable().default(null),
  /** Ticked when somebody of the same name is on the list and it is another person. */
  another: z.boolean().default(false),
});
export type WalkIn = z.output<typeof WalkIn>;

/** Where somebody goes next. */
export const NextPlace = z.object({
  round: z.int(),
  startsAt: z.string(),
  table: z.string().nullable(),
  /** The company, for a candidate; the candidate, for a recruiter. */
  whom: z.string(),
});
export type NextPlace = z.output<typeof NextPlace>;

/** A line of the door's list. No CV, no note, no access need. */
export const DoorPerson = z.object({
  kind: Subject,
  id: z.uuid(),
  name: z.string(),
  /** The partner, or the contact of a company. */
  detail: z.string().nullable(),
  cardCode: z.string().nullable(),
  waiting: z.boolean(),
  state: Presence,
  lateMinutes: z.int().nullable(),
  next: NextPlace.nullable(),
});
export type DoorPerson = z.output<typeof DoorPerson>;

export const DoorPage = z.object({
  event: EventHeading,
  now: z.string(),
  search: z.string().nullable(),
  /** Candidates by name, then recruiters. */
  people: z.array(DoorPerson),
  /** How many more there are than the list shows. */
  more: z.int(),
  counts: z.object({ candidate: PresenceCounts, recruiter: PresenceCounts }),
  partners: z.array(
    z.object({ id: z.uuid().nullable(), name: z.string().nullable(), here: z.int(), total: z.int() }),
  ),
  /** Who was just marked, and how to take it back. */
  last: z.object({ person: DoorPerson, before: Presence, beforeMinutes: z.int().nullable() }).nullable(),
});
export type DoorPage = z.output<typeof DoorPage>;

export const MEETING_STATUSES = ['planned', 'called', 'running', 'held', 'missed'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export interface DayCandidate {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly partnerId: string | null;
  readonly partner: string | null;
  readonly cardCode: string;
  readonly waiting: boolean;
  /** Said not to come, and the plan does not know it yet: still on it, nowhere else. */
  readonly cancelled: boolean;
  readonly source: string;
  readonly state: Presence;
  readonly lateMinutes: number | null;
  readonly since: Instant;
}

export interface DayRecruiter {
  readonly id: string;
  readonly company: string;
  readonly contact: string | null;
  readonly seats: number;
  readonly firstTable: number | null;
  readonly presentFrom: string | null;
  readonly presentUntil: string | null;
  /** Withdrawn, and the plan does not know it yet. */
  readonly cancelled: boolean;
  readonly state: Presence;
  readonly lateMinutes: number | null;
  readonly since: Instant;
}

export interface DayMeeting {
  readonly id: string;
  readonly registrationId: string;
  readonly recruiterId: string;
  readonly round: number;
  readonly seat: number;
  /** Label of the table, else its number. */
  readonly table: string | null;
  readonly tableNumber: number | null;
  readonly status: MeetingStatus;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** Everybody and everything of the day, by name and by round. */
export interface DayRows {
  readonly candidates: readonly DayCandidate[];
  readonly recruiters: readonly DayRecruiter[];
  readonly meetings: readonly DayMeeting[];
}
