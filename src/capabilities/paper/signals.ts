import { z } from 'zod';

/** What paper announces. A listener may get the same signal twice. */
export const SIGNALS = {
  /** Somebody pressed "make the pack": the worker sets it. */
  'paper.pack-asked': z.object({ eventId: z.uuid(), packId: z.uuid() }),
} as const;
