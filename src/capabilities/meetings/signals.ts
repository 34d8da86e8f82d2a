import { z } from 'zod';

/** What meetings announces. A listener may get the same signal twice. */
export const SIGNALS = {
  /** A recruiter said what came of an interview, for the first time or otherwise than before. */
  'meetings.result-given': z.object({ eventId: z.uuid(), meetingId: z.uuid() }),
  /** A recruiter waits at the table and nobody comes. */
  'meetings.nobody-came': z.object({ eventId: z.uuid(), meetingId: z.uuid() }),
} as const;
