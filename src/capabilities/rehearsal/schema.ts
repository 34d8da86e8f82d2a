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
