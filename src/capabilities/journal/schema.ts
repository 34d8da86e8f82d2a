import { z } from 'zod';

/** One line of the journal: who, what, when. The sentence is made from `action` and `facts` in the reader's language. */
export const JournalLine = z.object({
  id: z.number(),
  at: z.string(),
  actorKind: z.string(),
  actorName: z.string().nullable(),
  action: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type JournalLine = z.output<typeof JournalLine>;
