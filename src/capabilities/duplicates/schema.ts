import { z } from 'zod';

/** One of two entries that may be the same person, with what tells them apart. */
export const Entry = z.object({
  id: z.uuid(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  postcode: z.string().nullable(),
  town: z.string().nullable(),
  birthYear: z.int().nullable(),
  counsellor: z.string().nullable(),
  registrations: z.int(),
  createdAt: z.string(),
});
export type Entry = z.output<typeof Entry>;

export const Pair = z.object({
  organisationId: z.uuid(),
  organisation: z.string(),
  sameness: z.enum(['same', 'possible']),
  one: Entry,
  other: Entry,
});
export type Pair = z.output<typeof Pair>;

/** A merge that can be undone. */
export const DoneMerge = z.object({
  id: z.uuid(),
  kept: z.string(),
  keptId: z.uuid(),
  by: z.string().nullable(),
  at: z.string(),
});
export type DoneMerge = z.output<typeof DoneMerge>;
