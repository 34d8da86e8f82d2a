import { z } from 'zod';
import { Channel } from './schema.ts';

/** What calls announces. A listener may get the same signal twice. */
export const SIGNALS = {
  /** A meeting goes on by another channel. */
  'calls.channel-switched': z.object({
    eventId: z.uuid(),
    meetingId: z.uuid(),
    channel: Channel,
    before: Channel,
  }),
} as const;
