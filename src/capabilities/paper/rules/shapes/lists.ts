import { z } from 'zod';

/** How a column of a list is set: `tick` is a box to tick, `blank` a place to write by hand. */
export const COLUMN_KINDS = ['text', 'strong', 'code', 'tick', 'blank'] as const;

export const ListColumn = z.object({
  title: z.string(),
  as: z.enum(COLUMN_KINDS),
  /** Share of the page's width; 0: as wide as what stands in it. */
  width: z.int().min(0),
});
export type ListColumn = z.output<typeof ListColumn>;

/** Strokes on a field of 600 by 200, as an SVG path. */
export const Drawing = z.string().regex(/^[ML\d ]*$/);

/** A list on paper: who is expected, who signs, who waits, what happened. Each begins on a page of its own. */
export const ListSheet = z.object({
  title: z.string(),
  /** Lines under the title: of whom, when, what to do. */
  facts: z.array(z.string()),
  /** Short lists in words before the table, beside each other. */
  notes: z.array(z.object({ title: z.string(), lines: z.array(z.string()) })),
  columns: z.array(ListColumn),
  /** Height of a row: of its text, of handwriting, of a signature. */
  height: z.enum(['text', 'written', 'signed']),
  /** Rows by what they have in common. A cell has the lines of its text; a row has as many cells as there are columns. */
  groups: z.array(
    z.object({
      title: z.string().nullable(),
      rows: z.array(z.array(z.string())),
      /** Row by row the signature that was given on the screen, for the last column; left out where there is none. */
      drawings: z.array(Drawing.nullable()).optional(),
    }),
  ),
  /** Instead of rows, when there are none. */
  empty: z.string().nullable(),
  /** Whose signatures stand under the list. */
  signatures: z.array(z.string()),
});
export type ListSheet = z.output<typeof ListSheet>;

export const Lists = z.object({ sheets: z.array(ListSheet) });
export type Lists = z.output<typeof Lists>;
