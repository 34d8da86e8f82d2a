import { z } from 'zod';

/** What this organisation's own past events counted; shares of the registered, from 0 to 1. */
export const MeasuredRates = z.object({
  editions: z.int(),
  people: z.int(),
  noShow: z.number(),
  late: z.number(),
  walkIn: z.number(),
});
export type MeasuredRates = z.output<typeof MeasuredRates>;

/** An event in numbers, before anybody has registered. */
export const HallNumbers = z.object({
  candidates: z.int().min(1).max(500),
  recruiters: z.int().min(1).max(100),
  /** Interviewers of each recruiter at the same time. */
  seats: z.int().min(1).max(5),
  rounds: z.int().min(1).max(30),
  /** Interviews promised to everybody who comes. */
  least: z.int().min(0).max(10),
  /** Of a hundred registered, so many stay away. */
  absentPercent: z.int().min(0).max(90),
});
export type HallNumbers = z.output<typeof HallNumbers>;

/** What one way to lead such an evening comes to, on average. */
export const CapacityLine = z.object({
  interviews: z.number(),
  present: z.number(),
  /** People who came and have fewer interviews than promised; none at all. */
  belowLeast: z.number(),
  zero: z.number(),
  /** Places at a table that stay empty. */
  empty: z.number(),
});
export type CapacityLine = z.output<typeof CapacityLine>;

export const CapacityResult = z.object({
  evenings: z.int(),
  places: z.int(),
  /** The printed plan as it is, and mended before each round. */
  static: CapacityLine,
  repair: CapacityLine,
  /** With repair, on an evening: people with none, one, two … interviews. */
  people: z.array(z.number()),
  toInvite: z.int().nullable(),
  mostInvited: z.int().nullable(),
  belowWhenAllCome: z.int(),
});
export type CapacityResult = z.output<typeof CapacityResult>;

const Percent = z.int().min(0).max(90);

/** What goes wrong in a rehearsal, in hundredths of the registered, and how many arrivals are left to who trains. */
export const RehearsalRates = z.object({
  noShowPercent: Percent,
  latePercent: Percent,
  walkInPercent: Percent,
  /** Of a hundred who come, so many leave in the second half; of a hundred recruiters, so many come late. */
  earlyLeavePercent: Percent.default(0),
  lateRecruiterPercent: Percent.default(0),
  /** Of a hundred interviews, so many go on beyond their round. */
  overrunPercent: Percent.default(0),
  /** Of a hundred arrivals, so many are checked in by hand at the door; the others come in by themselves. */
  byHandPercent: z.int().min(0).max(100),
});
export type RehearsalRates = z.output<typeof RehearsalRates>;

/** Minutes of the event per minute; 0: the clock stands still. */
export const SPEEDS = [0, 1, 5, 20, 60] as const;
export const Speed = z.int().min(0).max(60);

/** One line of what happens in a rehearsal, in the event's own time; everybody in it is invented. */
export const ScriptLine = z.object({
  at: z.string(),
  kind: z.enum(['candidate', 'recruiter', 'walk-in', 'round']),
  /** Registration or recruiter of the copy; null for a walk-in, who has none yet, and for a round. */
  id: z.uuid().nullable(),
  /** Name of a walk-in. */
  name: z.string().nullable(),
  does: z.enum(['arrives', 'stays-away', 'leaves', 'overruns']),
  /** The round that ends; null for people. */
  round: z.int().nullable().default(null),
  /** Left to who trains at the door. */
  byHand: z.boolean(),
});
export type ScriptLine = z.output<typeof ScriptLine>;

/** A rehearsal as its page shows it. */
export const Rehearsal = z.object({
  ofEventId: z.uuid(),
  /** The copy; null while it is being made. */
  eventId: z.uuid().nullable(),
  rates: RehearsalRates,
  speed: Speed,
  /** The copy's own time; null while it is being made. */
  at: z.string().nullable(),
});
export type Rehearsal = z.output<typeof Rehearsal>;

/** Somebody who stands at the door of the rehearsal and waits to be checked in. */
export const AtTheDoor = z.object({ name: z.string(), walkIn: z.boolean(), minutes: z.int() });
export type AtTheDoor = z.output<typeof AtTheDoor>;

/** Five minutes at the door: how many came, how many stood there at most, and how long one of them had stood by then. */
export const DoorSpan = z.object({ from: z.string(), came: z.int(), queue: z.int(), longest: z.int() });
export type DoorSpan = z.output<typeof DoorSpan>;

/** Where it got stuck most: the queue at the door, people without any interview, recruiters without anybody, or nowhere. */
export const Worst = z.enum(['door', 'zero', 'holes', 'nothing']);

/** Where it got stuck so far. */
export const Bottlenecks = z.object({
  worst: Worst,
  doorSpans: z.array(DoorSpan),
  /** Minutes that recruiters who were here sat alone, all together, and their share of the time, from 0 to 1. */
  holes: z.object({ minutes: z.int(), share: z.number() }),
  /** Arrivals checked in by hand: how many, and the minutes that they stood at the door. */
  door: z.object({ arrived: z.int(), average: z.number(), longest: z.int(), most: z.int() }),
  /** People here with no interview held; with fewer than promised. */
  present: z.int(),
  zero: z.int(),
  belowLeast: z.int(),
  rounds: z.array(
    z.object({ number: z.int(), planned: z.int(), held: z.int(), missed: z.int(), idleRecruiters: z.int() }),
  ),
});
export type Bottlenecks = z.output<typeof Bottlenecks>;
