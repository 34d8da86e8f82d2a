import { z } from 'zod';

/** What one member, or one program, opened lately. */
export const Reader = z.object({
  /** The name of a member; null for a program or an account that is gone. */
  name: z.string().nullable(),
  /** Different people whose file was opened, and those of them whom the reader does not follow. */
  day: z.int(),
  dayOthers: z.int(),
  month: z.int(),
  lastAt: z.string(),
});
export type Reader = z.output<typeof Reader>;

/** Somebody who passed what a day's work asks for. */
export const Stop = z.object({
  id: z.uuid(),
  name: z.string().nullable(),
  files: z.int(),
  others: z.int(),
  at: z.string(),
  /** The stop is one's own: somebody else lifts it. */
  own: z.boolean(),
  liftedAt: z.string().nullable(),
  liftedBy: z.string().nullable(),
});
export type Stop = z.output<typeof Stop>;
