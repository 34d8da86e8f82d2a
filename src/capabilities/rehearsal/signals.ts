import { z } from 'zod';
import { LOCALES } from '../../kernel/locale.ts';

/** What the rehearsal announces, to itself: the worker makes and removes copies. */
export const SIGNALS = {
  'rehearsal.asked': z.object({ eventId: z.uuid(), locale: z.enum(LOCALES) }),
  'rehearsal.ended': z.object({ eventId: z.uuid() }),
};
