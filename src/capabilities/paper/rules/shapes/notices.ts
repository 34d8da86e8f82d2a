import { z } from 'zod';

/** A text in sections: paragraphs, and points of a list. */
export const NoticeText = z.object({
  title: z.string(),
  sections: z.array(
    z.object({
      title: z.string(),
      parts: z.array(z.object({ text: z.string(), listed: z.boolean() })),
    }),
  ),
});
export type NoticeText = z.output<typeof NoticeText>;
