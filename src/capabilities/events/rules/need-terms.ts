import { z } from 'zod';
import type { Instant } from '../../../kernel/clock.ts';
import { plusDays } from '../../../kernel/clock.ts';
import { DIPLOMAS, HOURS, LANGUAGE_LEVELS, LICENCES } from '../../people/schema.ts';

/**
 * What a need requires and the law allows to require, with where and when the work is done. Left out where a list does
 * not speak of it: then what is known stays.
 */
export const NeedTerms = z.object({
  requiredLicences: z.array(z.enum(LICENCES)).default([]),
  requiredLanguages: z
    .array(z.object({ code: z.string().regex(/^[a-z]{2,3}$/), level: z.enum(LANGUAGE_LEVELS) }))
    .max(3)
    .default([]),
  hours: z.array(z.enum(HOURS)).default([]),
  startsOn: z.iso.date().nullable().default(null),
  /** Of the place of work. */
  postcode: z
    .string()
    .trim()
    .regex(/^[0-9]{4,5}$/, { error: 'postcode-wrong' })
    .nullable()
    .default(null),
  remote: z.boolean().default(false),
  /** Asked for, not required: who has it stands before, who does not is stopped by nothing. Null: not asked. */
  askedExperienceYears: z.int().min(0).max(40).nullable().default(null),
  askedDiploma: z.enum(DIPLOMAS).nullable().default(null),
});
export type NeedTerms = z.output<typeof NeedTerms>;

/** A need that nobody has confirmed for so many days is asked about again, and suggested to nobody meanwhile. */
export function isStale(refreshedAt: Instant | null, needDays: number, now: Instant): boolean {
  return refreshedAt === null || plusDays(refreshedAt, needDays) < now;
}
