import { z } from 'zod';
import { EventFacts, EventHeading, STAGES } from '../events/schema.ts';
import { Newcomer } from '../matching/schema.ts';

/** Where somebody is, for the day. */
export const PRESENCES = ['expected', 'present', 'late', 'excused', 'absent', 'left'] as const;
export const Presence = z.enum(PRESENCES);
export type Presence = z.output<typeof Presence>;

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

export const PresenceCounts = z.record(Presence, z.int());
export type PresenceCounts = z.output<typeof PresenceCounts>;

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

export const ROUND_STATES = ['past', 'running', 'next', 'later'] as const;

/** A round with where it stands. */
export const DayRound = z.object({
  number: z.int(),
  startsAt: z.string(),
  endsAt: z.string(),
  state: z.enum(ROUND_STATES),
});
export type DayRound = z.output<typeof DayRound>;

/** The clock of the day: the event's own time, and whether it is a rehearsal's. */
export const Clock = EventFacts.pick({ timeZone: true, breaks: true, clockShiftSeconds: true }).extend({
  now: z.string(),
  stage: z.enum(STAGES),
  rounds: z.array(DayRound),
});
export type Clock = z.output<typeof Clock>;

export const MEETING_STATUSES = ['planned', 'called', 'running', 'held', 'missed'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** How a cell of the board looks: the meeting's own state, or, before it, whether its candidate is there. */
export const CELL_LOOKS = [
  'expected',
  'present',
  'late',
  'absent',
  'called',
  'running',
  'held',
  'missed',
] as const;
export type CellLook = (typeof CELL_LOOKS)[number];

export const BoardMeeting = z.object({
  id: z.uuid(),
  registrationId: z.uuid(),
  recruiterId: z.uuid(),
  round: z.int(),
  seat: z.int(),
  table: z.string().nullable(),
  name: z.string(),
  fullName: z.string(),
  look: z.enum(CELL_LOOKS),
});
export type BoardMeeting = z.output<typeof BoardMeeting>;

/** An interviewer's row of the board. */
export const BoardRow = z.object({
  recruiterId: z.uuid(),
  seat: z.int(),
  company: z.string(),
  table: z.string().nullable(),
  state: Presence,
  /** Rounds in which they said not to be there. */
  away: z.array(z.int()),
});
export type BoardRow = z.output<typeof BoardRow>;

/** Where a meeting was or will be. */
export const Place = z.object({ round: z.int(), startsAt: z.string(), table: z.int().nullable() });
export type Place = z.output<typeof Place>;

export const CHANGE_KINDS = ['added', 'removed', 'moved', 'table'] as const;

/** Why something changes: what happened to whom, or what followed from it. */
export const REASONS = [
  'candidate-absent',
  'candidate-late',
  'candidate-left',
  'recruiter-absent',
  'recruiter-late',
  'recruiter-left',
  'walk-in',
  'fills-hole',
  'made-room',
] as const;
export const Reason = z.enum(REASONS);
export type Reason = z.output<typeof Reason>;

/** One change of a repair, with the names that its sentence needs. */
export const RepairChange = z.object({
  kind: z.enum(CHANGE_KINDS),
  registrationId: z.uuid(),
  candidate: z.string(),
  recruiterId: z.uuid(),
  company: z.string(),
  from: Place.nullable(),
  to: Place.nullable(),
  /** Interviewer, and how many rounds it lasts, where it is to be; null when it is taken out. */
  seat: z.int().nullable(),
  rounds: z.int(),
  reason: Reason,
  /** Whose place it is, or who caused it; null when nobody in particular. */
  who: z.string().nullable(),
  /** Who must be told: those who are still expected or here. */
  tell: z.array(z.enum(SUBJECTS)),
});
export type RepairChange = z.output<typeof RepairChange>;

/** What happened that the plan must be mended for. */
export const Cause = z.object({
  reason: Reason,
  id: z.uuid(),
  name: z.string(),
  minutes: z.int().nullable(),
});
export type Cause = z.output<typeof Cause>;

export const RepairSummary = z.object({
  /** Meetings still to come before and after. */
  before: z.int(),
  after: z.int(),
  /** Those that stay exactly where they are printed. */
  kept: z.int(),
  dropped: z.int(),
  added: z.int(),
  moved: z.int(),
  candidatesTold: z.int(),
  recruitersTold: z.int(),
});
export type RepairSummary = z.output<typeof RepairSummary>;

export const PROPOSAL_STATUSES = ['proposed', 'applied', 'declined', 'undone'] as const;

/** A repair between its proposal and the press that applies it. It holds for one plan version only. */
export const RepairProposal = z.object({
  id: z.uuid(),
  basedOnVersion: z.int(),
  causes: z.array(Cause),
  changes: z.array(RepairChange),
  summary: RepairSummary,
  status: z.enum(PROPOSAL_STATUSES),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  appliedAs: z.int().nullable(),
});
export type RepairProposal = z.output<typeof RepairProposal>;

const Idle = z.object({
  id: z.uuid(),
  name: z.string(),
  detail: z.string().nullable(),
  next: NextPlace.nullable(),
});

/** Somebody who should sit at a table in the round in question and has not come to the door. */
const Awaited = z.object({
  kind: Subject,
  id: z.uuid(),
  name: z.string(),
  state: Presence,
  lateMinutes: z.int().nullable(),
  place: NextPlace,
});

export const BoardPage = z.object({
  event: EventHeading,
  clock: Clock,
  rows: z.array(BoardRow),
  meetings: z.array(BoardMeeting),
  /** Candidates who are here and have no interview in the round that runs or comes next. */
  idle: z.array(Idle),
  /** Recruiters with a free seat in that round. */
  free: z.array(Idle),
  /** Whom people wait for in that round. */
  awaited: z.array(Awaited),
  /** The round that the three lists speak of; null when the rounds are over. */
  about: z.int().nullable(),
  counts: z.object({ candidate: PresenceCounts, recruiter: PresenceCounts }),
  proposal: RepairProposal.nullable(),
  /** Who registered since the plan was published and has no interview. */
  newcomers: z.array(Newcomer),
  /** The last repair, while it can still be undone. */
  undoable: RepairProposal.nullable(),
});
export type BoardPage = z.output<typeof BoardPage>;

export const WallSeat = z.object({
  key: z.string(),
  table: z.string(),
  company: z.string(),
  /** First name and initial; null when the table is free in this round. */
  candidate: z.string().nullable(),
});

/** The screen on the wall: which round runs or comes, and who sits where. */
export const WallPage = z.object({
  event: EventHeading,
  clock: Clock,
  round: DayRound.nullable(),
  seats: z.array(WallSeat),
});
export type WallPage = z.output<typeof WallPage>;
