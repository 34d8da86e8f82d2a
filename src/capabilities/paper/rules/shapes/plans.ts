import { z } from 'zod';
import { RibbonCell } from './common.ts';

/** The plan of each recruiter: every round of theirs, with a line to write on. */
export const RecruiterPlans = z.object({
  labels: z.object({
    round: z.string(),
    time: z.string(),
    table: z.string(),
    person: z.string(),
    note: z.string(),
  }),
  sheets: z.array(
    z.object({
      id: z.uuid(),
      company: z.string(),
      /** Who stands there. */
      contact: z.string().nullable(),
      /** "Table 4"; null while nobody knows. */
      table: z.string().nullable(),
      needs: z.string(),
      ribbon: z.array(RibbonCell),
      lines: z.array(
        z.object({
          rounds: z.string(),
          time: z.string(),
          table: z.string(),
          /** Null: a free round. */
          name: z.string().nullable(),
          code: z.string(),
        }),
      ),
      free: z.string(),
      count: z.string(),
    }),
  ),
});
export type RecruiterPlans = z.output<typeof RecruiterPlans>;

/** Pictures beside the simple words of a candidate's sheet, drawn by the templates. */
export const PICTOGRAMS = ['clock', 'pin', 'badge', 'table', 'bell', 'help', 'phone'] as const;

/** The plan of each candidate: large print, simple words, in their own language. */
export const CandidatePlans = z.object({
  sheets: z.array(
    z.object({
      id: z.uuid(),
      language: z.string(),
      direction: z.enum(['ltr', 'rtl']),
      name: z.string(),
      title: z.string(),
      code: z.object({ label: z.string(), value: z.string() }),
      /** When, where: first thing to read. */
      facts: z.array(
        z.object({ picture: z.enum(PICTOGRAMS), text: z.string(), more: z.string().nullable() }),
      ),
      ribbon: z.array(RibbonCell),
      meetings: z.array(
        z.object({ time: z.string(), table: z.string(), company: z.string(), needs: z.string() }),
      ),
      /** Instead of meetings, when there are none. */
      none: z.string().nullable(),
      steps: z.array(z.object({ picture: z.enum(PICTOGRAMS), text: z.string() })),
      link: z.object({ address: z.string(), words: z.string() }).nullable(),
      /** Says that a machine has made the words. */
      machine: z.string().nullable(),
    }),
  ),
});
export type CandidatePlans = z.output<typeof CandidatePlans>;

/** What changed since the last printing, line by line. */
export const ChangeList = z.object({
  intro: z.string(),
  labels: z.object({
    what: z.string(),
    candidate: z.string(),
    recruiter: z.string(),
    before: z.string(),
    after: z.string(),
  }),
  lines: z.array(
    z.object({
      what: z.string(),
      candidate: z.string(),
      recruiter: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
});
export type ChangeList = z.output<typeof ChangeList>;
