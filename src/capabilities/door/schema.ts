import { z } from 'zod';
import type { Instant } from '../../kernel/clock.ts';
import { LOCALES, READER_LOCALES } from '../../kernel/locale.ts';
import { EventHeading } from '../events/schema.ts';
import { Dispute } from './rules/desk-shapes.ts';
import { Presence, PresenceCounts } from './rules/presence.ts';

export {
  DeskAnswer,
  DeskOperation,
  DeskPerson,
  Dispute,
  MOST_OPERATIONS,
} from './rules/desk-shapes.ts';
export { fullName, namesIn, shortNames } from './rules/names.ts';
export { arrivalOf, isGone, isHere, PRESENCES, Presence, PresenceCounts } from './rules/presence.ts';

export const SUBJECTS = ['candidate', 'recruiter'] as const;
export const Subject = z.enum(SUBJECTS);
export type Subject = z.output<typeof Subject>;

const LateMinutes = z.int().min(1).max(600).nullable().default(null);

/**
 * One press at the door. `lateMinutes` says when somebody who is late will be there; 15 when nobody knows. Without a
 * state it says late: "10 min" is a button of its own.
 */
export const MarkedPresence = z.object({
  eventId: z.uuid(),
  kind: Subject,
  subjectId: z.uuid(),
  state: Presence.default('late'),
  lateMinutes: LateMinutes,
  /** What the page showed of them when it was pressed, so that a desk cannot undo what it did not know; null: what stands. */
  saw: Presence.nullable().default(null),
});
export type MarkedPresence = z.output<typeof MarkedPresence>;

/** What stands after a mark, with what was there before, so that one press takes it back. */
export const Marked = z.object({
  kind: Subject,
  subjectId: z.uuid(),
  name: z.string(),
  state: Presence,
  before: Presence,
  beforeMinutes: z.int().nullable(),
});
export type Marked = z.output<typeof Marked>;

/** The wording of the sentence that is read to who comes without appointment; raised when it changes. */
export const CONSENT_VERSION = 1;

/** Somebody without an appointment: two fields and a sentence read aloud. */
export const WalkIn = z.object({
  eventId: z.uuid(),
  firstName: z.string().trim().min(1).max(80),
  lastName: z.string().trim().min(1).max(80),
  /** The partner who brings them; null for nobody. */
  partnerId: z.uuid().nullable().default(null),
  /** The site where they arrive and take part from; null or "hall" for the hall. */
  site: z.string().max(36).nullable().default(null),
  /** Ticked when somebody of the same name is on the list and it is another person. */
  another: z.boolean().default(false),
  /** The sentence was read aloud, and they agreed. */
  consent: z.boolean().default(false),
  locale: z.enum(LOCALES).default('fr'),
  /** Which language they read: of messages and paper, and of pages where there are any in it; null for `locale`. */
  readingLocale: z.enum(READER_LOCALES).nullable().default(null),
  /** Companies that they want to meet. */
  recruiterIds: z.array(z.uuid()).max(100).default([]),
  /** Jobs that they look for: a recruiter and the position of the job among its needs. */
  needs: z
    .array(z.string().regex(/^[0-9a-f-]{36}:\d{1,2}$/))
    .max(100)
    .default([]),
});
export type WalkIn = z.output<typeof WalkIn>;

/** A company that was not announced: its name is enough. */
export const NewStand = z.object({
  eventId: z.uuid(),
  company: z.string().trim().min(1).max(120),
  firstName: z.string().trim().max(80).nullable().default(null),
  lastName: z.string().trim().max(80).nullable().default(null),
  /** Titles of what it looks for. */
  needs: z.array(z.string().trim().min(1).max(120)).max(20).default([]),
  /** Where it sits; null for wherever there is room. */
  table: z.int().min(1).nullable().default(null),
});
export type NewStand = z.output<typeof NewStand>;

/** A site besides the hall, where a desk may stand. */
export const DoorSite = z.object({ id: z.uuid(), name: z.string() });
export type DoorSite = z.output<typeof DoorSite>;

/** Interviews proposed to somebody at the door, of chairs that are free. */
export const Offer = z.object({
  registrationId: z.uuid(),
  name: z.string(),
  places: z.array(
    z.object({
      recruiterId: z.uuid(),
      company: z.string(),
      round: z.int(),
      startsAt: z.string(),
      /** Null where they meet at a distance. */
      table: z.string().nullable(),
      /** The person asked for this company, or for what it looks for. */
      wished: z.boolean(),
    }),
  ),
});
export type Offer = z.output<typeof Offer>;

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
  /** When they became what they are; the event's own time. */
  since: z.string(),
  next: NextPlace.nullable(),
  /** Whether a card can be made for them here: not where their partner keeps the name. */
  card: z.boolean(),
});
export type DoorPerson = z.output<typeof DoorPerson>;

export const DoorPage = z.object({
  event: EventHeading,
  now: z.string(),
  search: z.string().nullable(),
  /** The partner whose people alone are listed; null for everybody. */
  partner: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** Candidates, then recruiters: the likeliest first when something was searched, else by name. */
  people: z.array(DoorPerson),
  /** How many more there are than the list shows. */
  more: z.int(),
  counts: z.object({ candidate: PresenceCounts, recruiter: PresenceCounts }),
  partners: z.array(
    z.object({
      id: z.uuid().nullable(),
      name: z.string().nullable(),
      here: z.int(),
      /** Still expected, or late. */
      awaited: z.int(),
      total: z.int(),
    }),
  ),
  /** By where they attend from: the hall, each site, home. Empty where everybody comes to the hall. */
  places: z.array(
    z.object({
      kind: z.enum(['hall', 'site', 'home']),
      /** The site; null for the hall and for home. */
      id: z.uuid().nullable(),
      name: z.string().nullable(),
      here: z.int(),
      /** Still expected, or late. */
      awaited: z.int(),
      total: z.int(),
    }),
  ),
  /** Sites besides the hall where people arrive. */
  sites: z.array(DoorSite),
  /** The site at which this desk stands, where it is known. */
  deskSite: z.uuid().nullable(),
  /** The place whose people alone are listed: the hall's name is null; null for everybody. */
  onlyAt: z.object({ place: z.string(), name: z.string().nullable() }).nullable(),
  /** Who was just marked, and how to take it back. */
  last: z.object({ person: DoorPerson, before: Presence, beforeMinutes: z.int().nullable() }).nullable(),
  /** Of whom two desks say different things. */
  disputes: z.array(Dispute),
  /** The group that was just marked. */
  together: z.object({ actId: z.uuid(), count: z.int() }).nullable(),
  /** Interviews for somebody who has none, when they were asked for. */
  offer: Offer.nullable(),
  /** Who recruits, with the jobs: what a walk-in may want. */
  stands: z.array(z.object({ recruiterId: z.uuid(), company: z.string(), needs: z.array(z.string()) })),
  /** Tables where nobody sits, for a company that was not announced. */
  freeTables: z.array(z.object({ number: z.int(), label: z.string().nullable() })),
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
  readonly attendsFrom: 'hall' | 'site' | 'home';
  /** The site they attend from; null for the hall and for home. */
  readonly siteId: string | null;
  /** False where their partner keeps the name. */
  readonly named: boolean;
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
  /** How its two people meet; `table` for those who sit at one. */
  readonly channel: 'table' | 'video-site' | 'video-home' | 'telephone' | 'chat';
  /** The site of the candidate's computer, else the one that they attend from; null when they are at none. */
  readonly site: string | null;
  /** Label of the computer, else its number; null when none is given. */
  readonly station: string | null;
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
