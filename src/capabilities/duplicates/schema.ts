import { z } from 'zod';
import { MERGE_FIELDS, type MergeField } from '../people/schema.ts';

export type { Written } from '../people/schema.ts';

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

/** Whose value of a field stays; null for the fuller one. */
const Choice = z.enum(['kept', 'gone']).nullable().default(null);
export const Choices = z.object(
  Object.fromEntries(MERGE_FIELDS.map((field) => [field, Choice])) as Record<MergeField, typeof Choice>,
);
export type Choices = z.output<typeof Choices>;

/** A field where two entries say different things, with what each says and whose value is proposed. */
export const Difference = z.object({
  field: z.enum(MERGE_FIELDS),
  one: z.array(z.string()),
  other: z.array(z.string()),
  proposed: z.enum(['kept', 'gone']),
});
export type Difference = z.output<typeof Difference>;

export const Clash = z.object({ event: z.string(), company: z.string(), round: z.int() });
export type Clash = z.output<typeof Clash>;

export const Pair = z.object({
  organisationId: z.uuid(),
  organisation: z.string(),
  sameness: z.enum(['same', 'possible']),
  one: Entry,
  other: Entry,
  differences: z.array(Difference),
  /** Fields that one of the two leaves empty. */
  filled: z.array(z.enum(MERGE_FIELDS)),
  /** Events where both are on the list. */
  events: z.array(z.string()),
});
export type Pair = z.output<typeof Pair>;

/** A merge that can be undone. */
export const DoneMerge = z.object({
  id: z.uuid(),
  kept: z.string(),
  keptId: z.uuid(),
  by: z.string().nullable(),
  at: z.string(),
  /** Interviews that could not be kept beside others of the person, and were taken out. */
  clashes: z.array(Clash),
});
export type DoneMerge = z.output<typeof DoneMerge>;
