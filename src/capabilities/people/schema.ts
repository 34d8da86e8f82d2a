import { z } from 'zod';
import { LOCALES } from '../../kernel/locale.ts';

/** How somebody can be reached; either may be missing, and two people may share either. */
export const Contact = z.object({
  email: z.string().nullable(),
  /** E.164: "+32470000101". */
  phone: z.string().nullable(),
});
export type Contact = z.output<typeof Contact>;

export const Person = Contact.extend({
  firstName: z.string().trim().min(1).max(80),
  lastName: z.string().trim().min(1).max(80),
  locale: z.enum(LOCALES).default('fr'),
});
export type Person = z.output<typeof Person>;

export const Company = z.object({
  name: z.string().trim().min(1).max(120),
  sector: z.string().trim().max(120).nullable().default(null),
  city: z.string().trim().max(80).nullable().default(null),
  website: z.string().trim().max(200).nullable().default(null),
});
export type Company = z.output<typeof Company>;
