import { z } from 'zod';

/** What matching announces, with what each signal carries. A listener may get the same signal twice. */
export const SIGNALS = {
  /** Somebody pressed "make a plan": the worker searches for so many seconds at most. */
  'matching.plan-asked': z.object({ eventId: z.uuid(), draftId: z.uuid(), seconds: z.number() }),
  /** This version of the plan is the one to follow. */
  'matching.plan-published': z.object({ eventId: z.uuid(), version: z.int() }),
  /** These people have another computer than they were told of, or have none any more, or are elsewhere. */
  'matching.places-changed': z.object({ eventId: z.uuid(), registrationIds: z.array(z.uuid()) }),
  'matching.wishes-opened': z.object({ eventId: z.uuid() }),
  'matching.wishes-closed': z.object({ eventId: z.uuid() }),
} as const;
