import { z } from 'zod';

export const CHANNELS = ['email', 'call'] as const;
export const STATUSES = ['waiting', 'sent', 'failed', 'told', 'dropped'] as const;
/** What a message is about. */
export const KINDS = [
  'sign-in',
  'registered',
  'promoted',
  'recruiter-registered',
  'plan',
  'erasure-soon',
  'alert',
] as const;
export type Kind = (typeof KINDS)[number];

/** A message as the staff see it. */
export const Message = z.object({
  id: z.uuid(),
  recipientKind: z.enum(['candidate', 'recruiter']),
  recipientName: z.string(),
  channel: z.enum(CHANNELS),
  address: z.string().nullable(),
  kind: z.enum(KINDS),
  subject: z.string(),
  body: z.string(),
  status: z.enum(STATUSES),
  attempts: z.number(),
  lastError: z.string().nullable(),
  createdAt: z.string(),
  settledAt: z.string().nullable(),
  settledBy: z.string().nullable(),
});
export type Message = z.output<typeof Message>;
