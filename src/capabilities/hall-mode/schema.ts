import { z } from 'zod';

/** An event with all that its day needs, row by row: what a laptop takes to the hall, and brings home. */
export const Bundle = z.object({
  takeId: z.uuid(),
  eventId: z.uuid(),
  name: z.string(),
  laptop: z.string(),
  takenAt: z.string(),
  /** The key of personal links: links that people have go on working in the hall. */
  signingKey: z.string(),
  /** In an order in which rows find what they refer to. */
  tables: z.array(z.object({ name: z.string(), rows: z.array(z.record(z.string(), z.unknown())) })),
  /** Lines of the journal of the event; only those that come home. */
  journal: z.array(z.record(z.string(), z.unknown())).default([]),
});
export type Bundle = z.output<typeof Bundle>;
export type Row = Readonly<Record<string, unknown>>;

/** Something that was done in both places. */
export const Conflict = z.object({
  what: z.string(),
  here: z.string(),
  hall: z.string(),
  kept: z.enum(['here', 'hall', 'both']),
});
export type Conflict = z.output<typeof Conflict>;

export const Brought = z.object({
  walkIns: z.int(),
  presses: z.int(),
  meetings: z.int(),
  results: z.int(),
  versions: z.int(),
  others: z.int(),
});
export type Brought = z.output<typeof Brought>;
