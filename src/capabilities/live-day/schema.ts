import { z } from 'zod';
import { Dispute, PresenceCounts } from '../door/schema.ts';
import { EventFacts, EventHeading, STAGES } from '../events/schema.ts';
import { Newcomer } from '../matching/schema.ts';
import {
  Awaited,
  BelowPromise,
  BoardMeeting,
  BoardRow,
  Chosen,
  FreeRecruiter,
  Idle,
  VersionLine,
} from './rules/shapes/boards.ts';
import { StandingHappening } from './rules/shapes/happenings.ts';
import { RepairProposal } from './rules/shapes/repairs.ts';

export type { MeetingStatus } from '../door/schema.ts';
export type { Schedule, ScheduleChange } from '../events/schema.ts';
export * from './rules/shapes/boards.ts';
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

export const BoardPage = z.object({
  event: EventHeading,
  clock: Clock,
  rows: z.array(BoardRow),
  meetings: z.array(BoardMeeting),
  /** Candidates who are here and have no interview in the round that runs or comes next. */
  idle: z.array(Idle),
  /** Recruiters with a free seat in that round. */
  free: z.array(FreeRecruiter),
  /** Whom people wait for in that round. */
  awaited: z.array(Awaited),
  /** The round that the three lists speak of; null when the rounds are over. */
  about: z.int().nullable(),
  /** Who is here and has fewer interviews than promised, with what the next rounds can do. */
  below: z.array(BelowPromise),
  /** What was noted today and stands. */
  happenings: z.array(StandingHappening),
  /** What was pressed on the board; null when nothing is. */
  chosen: Chosen.nullable(),
  /** The address of what was pressed, to come back to it. */
  on: z.string().nullable(),
  tables: z.array(z.object({ number: z.int(), label: z.string() })),
  /** The last versions of the plan, the newest first. */
  versions: z.array(VersionLine),
  /** People whom somebody should bring to a table. */
  errands: z.int(),
  counts: z.object({ candidate: PresenceCounts, recruiter: PresenceCounts }),
  proposal: RepairProposal.nullable(),
  /** Who registered since the plan was published and has no interview. */
  newcomers: z.array(Newcomer),
  /** Of whom two desks at the door say different things. */
  disputes: z.array(Dispute),
  /** The last repair, while it can still be undone. */
  undoable: RepairProposal.nullable(),
});
export type BoardPage = z.output<typeof BoardPage>;

/** Somebody to bring to a table. */
export const ErrandLine = z.object({
  id: z.uuid(),
  /** First name and initial: the page is read in the hall. */
  name: z.string(),
  company: z.string(),
  table: z.string().nullable(),
  startsAt: z.string(),
  status: z.enum(['open', 'done', 'not-found']),
});
export type ErrandLine = z.output<typeof ErrandLine>;

export const ErrandsPage = z.object({
  event: EventHeading,
  clock: Clock,
  open: z.array(ErrandLine),
  answered: z.array(ErrandLine),
});
export type ErrandsPage = z.output<typeof ErrandsPage>;
