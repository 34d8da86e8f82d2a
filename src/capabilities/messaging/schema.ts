import { z } from 'zod';
import { READER_LOCALES } from '../../kernel/locale.ts';
import { CHANNELS } from '../../kernel/telling.ts';
import { FAILURES } from './rules/failures.ts';
import { Audience, SendingWords } from './rules/sendings.ts';

export { CHANNELS, type Channel } from '../../kernel/telling.ts';
export { Audience, LONGEST_SHORT, MISSING, SendingWords, STANDINGS } from './rules/sendings.ts';
export { COMMON_FIELDS } from './rules/write.ts';
export const STATUSES = ['waiting', 'sent', 'failed', 'told', 'dropped'] as const;

/** What comes of a call. */
export const CALL_OUTCOMES = ['reached', 'no-answer', 'left-word', 'wrong-number'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

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
  failure: z.enum(FAILURES).nullable(),
  /** It may have left twice, or not at all: nobody answered when it was given. */
  uncertain: z.boolean(),
  /** It stands in the place of one that failed by another channel. */
  instead: z.boolean(),
  /** Of a call: how often it was tried, and what came of the last. */
  tries: z.int(),
  lastOutcome: z.enum(CALL_OUTCOMES).nullable(),
  lastAnswer: z.string().nullable(),
  createdAt: z.string(),
  settledAt: z.string().nullable(),
  settledBy: z.string().nullable(),
});
export type Message = z.output<typeof Message>;

/** A message as its reader gets it. */
export const WrittenMessage = z.object({
  locale: z.enum(READER_LOCALES),
  subject: z.string(),
  body: z.string(),
  sms: z.string(),
});

/** The words of a kind of message in one language, with fields in braces. */
export const KindWords = z.object({
  subject: z.string().trim().min(1).max(200),
  body: z.string().trim().min(1).max(3_000),
  sms: z.string().trim().min(1).max(300),
});

const WallTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable()
  .default(null);

/** How an event sends: no hours for no quiet ones. */
export const Settings = z.object({
  quietFrom: WallTime,
  quietUntil: WallTime,
  mostPerDay: z.int().min(1).max(20),
  /** Minutes before an interview at which whoever is here is told by SMS; null for never. */
  nextMinutes: z.int().min(2).max(15).nullable().default(null),
});

/** Whom a message to a list would reach, and how one of them gets it. */
export const SendingPreview = z.object({
  partners: z.array(z.object({ organisationId: z.uuid(), name: z.string() })),
  asked: z.object({ ...Audience.shape, ...SendingWords.shape }),
  people: z.int(),
  channels: z.record(z.enum(CHANNELS), z.int()),
  readers: z.array(z.object({ id: z.uuid(), name: z.string() })),
  reader: z.object({ id: z.uuid(), name: z.string() }),
  written: WrittenMessage,
});
export type SendingPreview = z.output<typeof SendingPreview>;
