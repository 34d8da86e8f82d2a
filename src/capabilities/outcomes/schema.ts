import { z } from 'zod';
import { RESULTS } from '../meetings/schema.ts';

/** One interview with what came of it. */
export const ResultLine = z.object({
  meetingId: z.uuid(),
  candidate: z.string(),
  partner: z.string().nullable(),
  company: z.string(),
  round: z.int(),
  startsAt: z.string(),
  state: z.enum(['held', 'missed', 'planned']),
  result: z.enum(RESULTS).nullable(),
  note: z.string().nullable(),
  answer: z.enum(['yes', 'maybe', 'no']).nullable(),
});
export type ResultLine = z.output<typeof ResultLine>;

/** Both sides share one column of results; a candidate's are "go-on-yes", "go-on-maybe", "go-on-no". */
export function answerOf(result: string | null): string | null {
  return result === null ? null : result.replace('go-on-', '');
}
