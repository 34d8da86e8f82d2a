import { z } from 'zod';

/** What exports announces, with what it carries. */
export const SIGNALS = {
  /** Somebody took the addresses of very many people away. */
  'exports.large-list-taken': z.object({
    organisationId: z.uuid(),
    /** Null for a program. */
    accountId: z.uuid().nullable(),
    people: z.int(),
    reason: z.string().nullable(),
  }),
} as const;
