import { z } from 'zod';

/** What stands on every page. */
export const Frame = z.object({
  locale: z.string(),
  event: z.string(),
  /** "jeudi 12 novembre 2026" */
  date: z.string(),
  place: z.string(),
  /** "Planning n° 3" */
  version: z.string(),
  /** "Imprimé le 12 novembre 2026, 16 h 05" */
  printed: z.string(),
  /** The word before "3 / 12". */
  page: z.string(),
});
export type Frame = z.output<typeof Frame>;

/** One round on the ribbon of a sheet. */
export const RibbonCell = z.object({ number: z.int(), time: z.string(), mine: z.boolean() });
export type RibbonCell = z.output<typeof RibbonCell>;
