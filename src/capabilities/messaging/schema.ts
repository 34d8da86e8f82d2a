import { z } from 'zod';
import { READER_LOCALES } from '../../kernel/locale.ts';
import { CHANNELS } from '../../kernel/telling.ts';

export { CHANNELS, type Channel } from '../../kernel/telling.ts';
export const STATUSES = ['waiting', 'sent', 'failed', 'told', 'dropped'] as const;

/** A message as the staff see it. */
export const Message = z.object({
  id: z.uuid(),
  recipientKind: z.enum(['candidate', 'recruiter']),
  recipientName: z.string(),
  channel: z.enum(CHANNELS),
  address: z.string().nullable(),
  kind: z.string(),
  locale: z.enum(READER_LOCALES),
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
