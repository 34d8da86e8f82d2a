import { z } from 'zod';

/** A question on a card: boxes to tick, and lines to write on. */
export const CardQuestion = z.object({
  text: z.string(),
  choices: z.array(z.string()),
  lines: z.int().min(0),
});
export type CardQuestion = z.output<typeof CardQuestion>;

/** Cards to cut out, several on a page: what a recruiter says of an interview, what somebody says of the event. */
export const Cards = z.object({
  /** Cards beside and under each other on a page. */
  columns: z.int().min(1),
  rows: z.int().min(1),
  cards: z.array(
    z.object({
      /** Whose, where and when. */
      over: z.string(),
      title: z.string(),
      intro: z.string().nullable(),
      /** What the answer is typed in by; null where nobody needs to know whose it is. */
      code: z.object({ label: z.string(), value: z.string() }).nullable(),
      /** Address of the page where the answer is typed in, as a QR code. */
      link: z.string().nullable(),
      questions: z.array(CardQuestion),
      foot: z.string(),
    }),
  ),
});
export type Cards = z.output<typeof Cards>;
