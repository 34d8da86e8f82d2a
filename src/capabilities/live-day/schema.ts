import { z } from 'zod';
import { NextPlace, Presence, PresenceCounts, Subject } from '../door/schema.ts';
import { EventFacts, EventHeading, STAGES } from '../events/schema.ts';
import { Newcomer } from '../matching/schema.ts';
import { RepairProposal } from './rules/shapes/repairs.ts';

export type { MeetingStatus } from '../door/schema.ts';
export * from './rules/shapes/happenings.ts';
export * from './rules/shapes/repairs.ts';

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
