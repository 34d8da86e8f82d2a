import { z } from 'zod';
import { LOCALES } from '../../kernel/locale.ts';

// How neighbours compare what is typed, and what a list that was read looks like.
export type { ComplaintCode } from './rules/complaint.ts';
export { complaintText } from './rules/complaint-texts.ts';
export type { CandidateRow } from './rules/decode-candidates.ts';
export type { ContactValues, NeedValues, RecruiterGroup } from './rules/decode-recruiters.ts';
export { duplicatePairs, type Known } from './rules/duplicates.ts';
// What the file of a person holds, and when somebody is ready.
export * from './rules/file-shapes.ts';
export { nameKey } from './rules/names.ts';
export type { ListColumn, ListKind, ReadList } from './rules/read-list.ts';
export {
  ACTIVITY_KINDS,
  Activity,
  type ActivityKind,
  FULFILLED_BY,
  Readiness,
  Step,
  USUAL_STEPS,
} from './rules/readiness.ts';
export type { ScrubCount } from './rules/scrub.ts';
export { comparable } from './rules/text.ts';

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
