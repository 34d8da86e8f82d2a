import { z } from 'zod';
import { Said } from '../schema.ts';

/** The fields of a follow-up as its form shows them. */
export const recordFollowUpInput = Said.extend({
  note: z.string().max(500).nullable().default(null),
  proof: z.string().nullable().default(null),
});
