import { z } from 'zod';

/** What privacy announces. A listener may get the same signal twice. */
export const SIGNALS = {
  /** The file of somebody goes at this moment, unless somebody has to do with them before. */
  'privacy.erasure-soon': z.object({
    registrationId: z.uuid(),
    eventId: z.uuid(),
    eraseAt: z.iso.datetime(),
  }),
} as const;
