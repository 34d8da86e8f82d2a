import { z } from 'zod';

/** Who may stand behind a line. */
export const ACTOR_KINDS = [
  'member',
  'candidate',
  'recruiter',
  'co-recruiter',
  'anonymous',
  'token',
  'station',
  'system',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/**
 * One line of the journal: who, what, when. The sentence is made from `action` and `facts` in the reader's language.
 * A person who was erased stays a reference ("@candidate:…") in the facts.
 */
export const JournalLine = z.object({
  id: z.number(),
  at: z.string(),
  actorKind: z.string(),
  actorName: z.string().nullable(),
  action: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** The line's place in the chain of seals; null for the first seconds. */
  seal: z.string().nullable(),
});
export type JournalLine = z.output<typeof JournalLine>;

/** What a reader looks for; null asks for nothing. */
export const JournalFilter = z.object({
  actorKind: z.enum(ACTOR_KINDS).nullable().default(null),
  action: z
    .string()
    .regex(/^[a-z-]{1,60}$/)
    .nullable()
    .default(null),
  /** A day of the event's own place. */
  day: z.iso.date().nullable().default(null),
});
export type JournalFilter = z.output<typeof JournalFilter>;
