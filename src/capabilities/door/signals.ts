import { z } from 'zod';

/** What the door announces. A listener may get the same signal twice. */
export const SIGNALS = {
  /** Somebody is absent, late, gone, or there after all: the plan may want mending. */
  'door.presence-changed': z.object({ eventId: z.uuid() }),
  /** Somebody at the door was given interviews: this version of the plan is the one to follow. */
  'door.places-given': z.object({ eventId: z.uuid(), version: z.int() }),
} as const;
