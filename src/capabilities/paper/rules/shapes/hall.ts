import { z } from 'zod';

/** Signs for tables, rooms and the way there. */
export const Signs = z.object({
  tables: z.array(
    z.object({
      /** "Table" */
      word: z.string(),
      number: z.int(),
      /** Companies at this table, with what they look for. */
      companies: z.array(z.object({ name: z.string(), needs: z.string() })),
    }),
  ),
  places: z.array(z.object({ text: z.string(), arrow: z.enum(['left', 'right', 'up']).nullable() })),
});
export type Signs = z.output<typeof Signs>;

/** Badges, laid out on a sheet of labels. */
export const Badges = z.object({
  sheet: z.object({
    columns: z.int(),
    rows: z.int(),
    width: z.number(),
    height: z.number(),
    left: z.number(),
    top: z.number(),
    gapX: z.number(),
    gapY: z.number(),
    cutMarks: z.boolean(),
  }),
  badges: z.array(
    z.object({
      /** What is read from two metres: first name, or company. */
      name: z.string(),
      second: z.string(),
      /** Letters for the door; null for recruiters. */
      code: z.string().nullable(),
      /** "Table 4", of recruiters. */
      table: z.string().nullable(),
      role: z.string(),
    }),
  ),
});
export type Badges = z.output<typeof Badges>;
