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
  /** Somebody is to sit beside a recruiter, and is written to at the address that was typed. */
  'calls.beside-invited': z.object({
    eventId: z.uuid(),
    recruiterId: z.uuid(),
    coRecruiterId: z.uuid(),
    firstName: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    path: z.string(),
  }),
} as const;
