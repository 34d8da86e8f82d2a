import { z } from 'zod';
import { CATEGORIES, KEEPING, PURPOSES } from '../../kernel/personal-data.ts';
import { USUAL_MONTHS } from './rules/months.ts';

/** What a run of retention does, or would do. */
export const RetentionCounts = z.object({
  /** People who are told that their file will go. */
  notices: z.int(),
  /** People who are erased. */
  people: z.int(),
  /** People whom an organisation ceases to follow, while others still do. */
  links: z.int(),
  /** Events whose details are cleared. */
  eventFiles: z.int(),
  /** Events whose notes of recruiters are cleared. */
  recruiterNotes: z.int(),
  documents: z.int(),
  /** Old messages and traces. */
  traces: z.int(),
  journalLines: z.int(),
});
export type RetentionCounts = z.output<typeof RetentionCounts>;

/** Months that each kind of data is kept. */
export const MONTHS = USUAL_MONTHS;
const months = z.coerce.number().int().min(1).max(120);
export const Months = z.object({
  person: months,
  'event-file': months,
  'recruiter-note': months,
  document: months,
});
export type Months = z.output<typeof Months>;

/** Ticked on purpose: what follows cannot be undone. */
export const Sure = z
  .boolean()
  .default(false)
  .refine((ticked) => ticked, { error: 'not-sure' });

/** By which right an organisation follows somebody (GDPR, article 6.1.e and b). */
export const Basis = z.enum(['public-task', 'request']);
export type Basis = z.output<typeof Basis>;

export const MyData = z.object({
  event: z.string(),
  slug: z.string(),
  firstName: z.string(),
  organisations: z.array(z.object({ name: z.string(), since: z.string(), basis: Basis })),
  months: Months,
  /** When the file goes unless somebody has to do with the person; null when that is far. */
  eraseAt: z.string().nullable(),
  /** What a person is asked for, to prove who they are. */
  proveBy: z.enum(['phone', 'email', 'card']),
  wrong: z.boolean(),
});
export type MyData = z.output<typeof MyData>;

/** One kind of data of somebody, as it is kept. */
export const Held = z.object({
  table: z.string(),
  purpose: z.enum(PURPOSES),
  keeping: z.enum(KEEPING),
  rows: z.array(z.record(z.string(), z.unknown())),
});
export type Held = z.output<typeof Held>;

export const Read = z.object({
  at: z.string(),
  organisation: z.string(),
  what: z.enum(['file', 'document']),
  byProgram: z.boolean(),
});
export type Read = z.output<typeof Read>;

export const MyFile = z.object({
  event: z.string(),
  firstName: z.string(),
  eraseAt: z.string().nullable(),
  held: z.array(Held),
  files: z.array(z.string()),
  reads: z.array(Read),
});
export type MyFile = z.output<typeof MyFile>;

/** All that is held of somebody, to be drawn as files. */
export const Export = z.object({
  name: z.string(),
  madeAt: z.string(),
  held: z.array(Held),
  files: z.array(
    z.object({
      name: z.string(),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    }),
  ),
  reads: z.array(Read),
});
export type Export = z.output<typeof Export>;

/** What a privacy notice is made from: the event's actual settings. */
export const Notice = z.object({
  eventId: z.uuid(),
  event: z.string(),
  slug: z.string(),
  date: z.string(),
  host: z.string(),
  hostKind: z.string(),
  country: z.string(),
  partners: z.array(z.object({ name: z.string(), role: z.string() })),
  recruiterAccessDays: z.int(),
  /** What the network lets reports count people by, besides their stream. */
  countsSex: z.boolean(),
  countsAge: z.boolean(),
  months: Months,
});
export type Notice = z.output<typeof Notice>;

/** One line of the register of processing (GDPR, article 30). */
export const Processing = z.object({
  purpose: z.enum(PURPOSES),
  categories: z.array(z.enum(CATEGORIES)),
  keeping: z.array(z.enum(KEEPING)),
});
export type Processing = z.output<typeof Processing>;

/** What is held of a member; ids for who manages them, null for who looks at themselves. */
export const HeldAccount = z.object({
  name: z.string(),
  email: z.string(),
  organisations: z.array(z.string()),
  follows: z.int(),
  alone: z.array(z.string()),
  organisationId: z.uuid().nullable(),
  accountId: z.uuid().nullable(),
});
export type HeldAccount = z.output<typeof HeldAccount>;
