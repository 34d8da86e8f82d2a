import { z } from 'zod';

/** A card as it is printed, this once. */
export const PrintedCard = z.object({
  name: z.string(),
  event: z.string(),
  date: z.string(),
  place: z.string(),
  /** In groups: "ABCD EFG HJK". */
  code: z.string(),
  /** The personal link that the QR code holds. */
  link: z.string(),
});
export type PrintedCard = z.output<typeof PrintedCard>;
