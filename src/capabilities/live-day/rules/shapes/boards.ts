import { z } from 'zod';
import { NextPlace, Presence, Subject } from '../../../door/schema.ts';

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

const Remote = {
  /** How its two people meet; `table` for those who sit at one. */
  channel: z.enum(['table', 'video-site', 'video-home', 'telephone', 'chat']),
  /** The candidate's site and their computer there; null when none. */
  site: z.string().nullable(),
  station: z.string().nullable(),
};

export const BoardMeeting = z.object({
  id: z.uuid(),
  registrationId: z.uuid(),
  recruiterId: z.uuid(),
  round: z.int(),
  /** The last round that it takes: the same one, unless it lasts longer. */
  lastRound: z.int(),
  seat: z.int(),
  table: z.string().nullable(),
  ...Remote,
  name: z.string(),
  fullName: z.string(),
  look: z.enum(CELL_LOOKS),
  /** How late its candidate said to be; null when nobody said. */
  lateMinutes: z.int().nullable(),
  /** Put there by hand and still to come: a new plan leaves it there. */
  locked: z.boolean(),
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

/** Somebody of the reserve: who takes the place, in order. */
export const StandbyEntry = z.object({
  registrationId: z.uuid(),
  name: z.string(),
  struck: z.boolean(),
});
export type StandbyEntry = z.output<typeof StandbyEntry>;

export const Idle = z.object({
  id: z.uuid(),
  name: z.string(),
  detail: z.string().nullable(),
  next: NextPlace.nullable(),
});
export type Idle = z.output<typeof Idle>;

/** A recruiter with a free chair, and who of the reserve is here and free to take it. */
export const FreeRecruiter = Idle.extend({
  standby: z.object({ registrationId: z.uuid(), name: z.string() }).nullable(),
});
export type FreeRecruiter = z.output<typeof FreeRecruiter>;

/** Somebody who should sit at a table in the round in question and has not come to the door. */
export const Awaited = z.object({
  kind: Subject,
  id: z.uuid(),
  name: z.string(),
  state: Presence,
  lateMinutes: z.int().nullable(),
  place: NextPlace.extend(Remote),
});
export type Awaited = z.output<typeof Awaited>;

/** Somebody who is here and has fewer interviews than everybody was promised. */
export const BelowPromise = z.object({
  id: z.uuid(),
  name: z.string(),
  count: z.int(),
  floor: z.int(),
  /** A free chair that they wished; null when only a repair can find one. */
  place: z
    .object({ recruiterId: z.uuid(), company: z.string(), round: z.int(), startsAt: z.string() })
    .nullable(),
});
export type BelowPromise = z.output<typeof BelowPromise>;

/** Where an interview can go, or who can take a place, by hand. */
export const HandOption = z.object({
  kind: z.enum(['move', 'swap', 'add']),
  round: z.int(),
  startsAt: z.string(),
  registrationId: z.uuid().nullable(),
  recruiterId: z.uuid().nullable(),
  name: z.string(),
  company: z.string(),
});
export type HandOption = z.output<typeof HandOption>;

/** What was pressed on the board, to say what happens to it. */
export const Chosen = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('meeting'),
    meeting: BoardMeeting,
    company: z.string(),
    state: Presence,
    /** Planned in a round that has not begun: it can be moved. */
    movable: z.boolean(),
    /** Has begun: it may go on. */
    begun: z.boolean(),
    tableNumber: z.int().nullable(),
    options: z.array(HandOption),
  }),
  z.object({
    kind: z.literal('place'),
    recruiterId: z.uuid(),
    company: z.string(),
    round: z.int(),
    options: z.array(HandOption),
  }),
  z.object({
    kind: z.literal('recruiter'),
    recruiterId: z.uuid(),
    company: z.string(),
    state: Presence,
    tableNumber: z.int().nullable(),
    standby: z.array(StandbyEntry),
  }),
  z.object({
    kind: z.literal('round'),
    number: z.int(),
    startsAt: z.string(),
    begun: z.boolean(),
    next: z.boolean(),
    breakAfter: z.boolean(),
  }),
]);
export type Chosen = z.output<typeof Chosen>;

/** A version of the plan: who changed how much, and when. */
export const VersionLine = z.object({
  version: z.int(),
  kind: z.enum(['published', 'repaired', 'undone']),
  changes: z.int(),
  by: z.string().nullable(),
  at: z.string(),
});
export type VersionLine = z.output<typeof VersionLine>;
