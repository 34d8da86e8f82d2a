import { z } from 'zod';
import { NextPlace, Presence, PresenceCounts, SUBJECTS, Subject } from '../door/schema.ts';
import { EventFacts, EventHeading, STAGES } from '../events/schema.ts';
import { Newcomer } from '../matching/schema.ts';

export type { MeetingStatus } from '../door/schema.ts';

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
