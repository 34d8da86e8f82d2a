import { z } from 'zod';

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
