import { z } from 'zod';

/** What sites announces. A listener may get the same signal twice. */
export const SIGNALS = {
  /** Computers of a site came, went, have something more or less, or rest longer between two people. */
  'sites.stations-changed': z.object({ eventId: z.uuid() }),
} as const;
