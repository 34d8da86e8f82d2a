import { z } from 'zod';

/** A company of the address book, with its figures over all editions. */
export const CompanyLine = z.object({
  id: z.uuid(),
  name: z.string(),
  sector: z.string().nullable(),
  city: z.string().nullable(),
  editions: z.int(),
  lastEdition: z.string().nullable(),
  /** Needs of the last edition, and how many of them expired. */
  needs: z.int(),
  stale: z.int(),
  held: z.int(),
  answered: z.int(),
});
export type CompanyLine = z.output<typeof CompanyLine>;

/** One edition of a company. */
export const Edition = z.object({
  eventId: z.uuid(),
  event: z.string(),
  date: z.string(),
  withdrawn: z.boolean(),
  needs: z.array(
    z.object({
      title: z.string(),
      positions: z.int(),
      refreshedAt: z.string().nullable(),
      stale: z.boolean(),
    }),
  ),
  held: z.int(),
  answered: z.int(),
  hired: z.int(),
});
export type Edition = z.output<typeof Edition>;
