import { z } from 'zod';
import { LOCALES, READER_LOCALES } from '../../kernel/locale.ts';
import { Step } from './rules/readiness.ts';

// How neighbours compare what is typed, and what a list that was read looks like.
export { PUBLIC_KINDS } from '../access/schema.ts';
export type { ComplaintCode } from './rules/complaint.ts';
export { complaintText } from './rules/complaint-texts.ts';
export type { AttendanceRow } from './rules/decode-attendance.ts';
export type { CandidateRow } from './rules/decode-candidates.ts';
export type { ContactValues, NeedValues, RecruiterGroup } from './rules/decode-recruiters.ts';
export { SHORTAGE_STATUSES, type ShortageRow, type ShortageStatus } from './rules/decode-shortages.ts';
export type { WishRow } from './rules/decode-wishes.ts';
export { duplicatePairs, type Known, sameness } from './rules/duplicates.ts';
// What the file of a person holds, and when somebody is ready.
export * from './rules/file-shapes.ts';
export {
  differing,
  filledIn,
  fuller,
  MERGE_FIELDS,
  type MergeField,
  type Side,
  type Written,
} from './rules/merge-fields.ts';
export { ageOfDigitalConsent, mayBeMinor, needsParent } from './rules/minors.ts';
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

/** The first contact: a name, how to reach the person, and who follows them. */
export const NewPerson = Person.extend({
  email: z.string().trim().toLowerCase().max(200).pipe(z.email()).nullable().default(null),
  phone: z.string().trim().max(40).nullable().default(null),
  /** Which language they read: of messages and paper, and of pages where there are any in it; null for `locale`. */
  readingLocale: z.enum(READER_LOCALES).nullable().default(null),
  /** One of the asker's organisations; the first when nothing is said. */
  organisationId: z.uuid().nullable().default(null),
  counsellorId: z.uuid().nullable().default(null),
});

/** An organisation's checklist as a form says it; a step that was there keeps its id. */
export const ChecklistEntry = z.object({
  organisationId: z.uuid(),
  steps: z
    .array(
      Step.extend({
        id: z.uuid().nullable().default(null),
        label: z.string().trim().min(1).max(120),
        times: z.int().min(1).max(20).default(1),
      }),
    )
    .max(20)
    .default([]),
});

export const Company = z.object({
  name: z.string().trim().min(1).max(120),
  sector: z.string().trim().max(120).nullable().default(null),
  city: z.string().trim().max(80).nullable().default(null),
  website: z.string().trim().max(200).nullable().default(null),
});
export type Company = z.output<typeof Company>;
