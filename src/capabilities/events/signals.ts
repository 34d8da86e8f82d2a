import { z } from 'zod';

/** What events announces, with what each signal carries. A listener may get the same signal twice. */
export const SIGNALS = {
  /** Somebody has a place, or waits for one. */
  'events.registered': z.object({
    eventId: z.uuid(),
    registrationId: z.uuid(),
    status: z.enum(['registered', 'waiting']),
    /** Whether the place was given because another was freed. */
    promoted: z.boolean(),
  }),
  'events.cancelled': z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
  /** `imported`: by a file, so that nobody is written to because a list was read. */
  'events.recruiter-registered': z.object({
    eventId: z.uuid(),
    recruiterId: z.uuid(),
    imported: z.boolean().default(false),
  }),
  'events.recruiter-withdrawn': z.object({ eventId: z.uuid(), recruiterId: z.uuid() }),
  /** The wishes that stood in an imported list, the most wanted first, by company name as typed. */
  'events.wishes-imported': z.object({
    eventId: z.uuid(),
    registrationId: z.uuid(),
    companyNames: z.array(z.string()),
  }),
} as const;
