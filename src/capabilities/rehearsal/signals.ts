import { z } from 'zod';

/** What the rehearsal announces, to itself: the worker makes and removes copies. */
export const SIGNALS = {
  'rehearsal.asked': z.object({ eventId: z.uuid() }),
  'rehearsal.ended': z.object({ eventId: z.uuid() }),
};
