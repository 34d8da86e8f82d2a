import { z } from 'zod';

/** What live-day announces. A listener may get the same signal twice. */
export const SIGNALS = {
  /** Something else than somebody's presence happened: the plan may want mending. */
  'live-day.happened': z.object({ eventId: z.uuid() }),
  /** A repair was applied, or undone: this version of the plan is the one to follow. */
  'live-day.plan-repaired': z.object({ eventId: z.uuid(), version: z.int() }),
} as const;
