import { z } from 'zod';
import { Subject } from '../../../door/schema.ts';

export const HAPPENINGS = ['leaves-early', 'table-out', 'overrun'] as const;

/** One press on the board: what happened besides who is here. */
export const NotedHappening = z
  .object({
    eventId: z.uuid(),
    kind: z.enum(HAPPENINGS),
    /** Who leaves, and the first round that they are not at. */
    subjectKind: Subject.nullable().default(null),
    subjectId: z.uuid().nullable().default(null),
    round: z.int().min(1).max(60).nullable().default(null),
    /** The table that cannot be used. */
    table: z.int().min(1).max(500).nullable().default(null),
    /** The interview that goes on into the next round. */
    meetingId: z.uuid().nullable().default(null),
  })
  .superRefine((said, context) => {
    const needed = {
      'leaves-early': ['subjectKind', 'subjectId', 'round'],
      'table-out': ['table'],
      overrun: ['meetingId'],
    } as const;
    for (const field of needed[said.kind])
      if (said[field] === null)
        context.addIssue({ code: 'custom', message: 'required', path: [field], input: null });
  });
export type NotedHappening = z.output<typeof NotedHappening>;

/** What was noted and stands, as the board shows it. */
export const StandingHappening = z.object({
  id: z.uuid(),
  kind: z.enum(HAPPENINGS),
  /** Who leaves, the table's label, or whose interview goes on. */
  name: z.string(),
  /** The other one of an interview that goes on. */
  company: z.string().nullable(),
  round: z.int().nullable(),
});
export type StandingHappening = z.output<typeof StandingHappening>;
