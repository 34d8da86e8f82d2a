// What becomes of people after an event: asked 1, 3 and 6 months later.
import { z } from 'zod';
import { CONTRACTS, EventHeading } from '../events/schema.ts';

/** Months after the event at which people are asked (indicators of ESF+ look at the sixth, Regulation (EU) 2021/1057). */
export const MONTHS = [1, 3, 6] as const;
export type Month = (typeof MONTHS)[number];
/** A number to whoever reads forms and addresses, and one of three to everybody else. */
export const Month = z
  .int()
  .refine((month) => month === 1 || month === 3 || month === 6) as unknown as z.ZodType<Month, Month>;

export const SITUATIONS = ['working', 'internship', 'training', 'looking', 'other'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Whether somebody is at an employer: then contract, dates and employer are asked. */
export function isAtWork(situation: string | null): boolean {
  return situation === 'working' || situation === 'internship';
}

/** Where a follow-up stands: not due, asked and waited for, to be called, answered, given up. */
export const STATES = ['later', 'waiting', 'to-call', 'answered', 'closed'] as const;
export type FollowUpState = (typeof STATES)[number];

/** What somebody said of where they are now. What does not go with the situation is null. */
export const Said = z.object({
  situation: z.enum(SITUATIONS),
  contract: z.enum(CONTRACTS).nullable().default(null),
  startsOn: z.iso.date().nullable().default(null),
  endsOn: z.iso.date().nullable().default(null),
  employer: z.string().trim().max(120).nullable().default(null),
  /** The employer was met at the event. */
  recruiterId: z.uuid().nullable().default(null),
  /** The same employer as at the follow-up before. */
  sameEmployer: z.boolean().nullable().default(null),
  town: z.string().trim().max(80).nullable().default(null),
});
export type Said = z.output<typeof Said>;

/** A follow-up as it is written down; `situation` null while nobody answered. */
export const FollowUp = Said.extend({
  month: Month,
  situation: z.enum(SITUATIONS).nullable(),
  note: z.string().nullable(),
  proofId: z.uuid().nullable(),
  answeredAt: z.string().nullable(),
  answeredHow: z.enum(['link', 'staff', 'import']).nullable(),
  askedAt: z.string().nullable(),
  remindedAt: z.string().nullable(),
  tries: z.int(),
  lastTryAt: z.string().nullable(),
});
export type FollowUp = z.output<typeof FollowUp>;

/** A follow-up with the day it is due and where it stands. */
export const DueFollowUp = FollowUp.extend({ dueOn: z.string(), state: z.enum(STATES) });
export type DueFollowUp = z.output<typeof DueFollowUp>;

/** Somebody who came to the event, as whoever follows them up sees them. */
export const FollowedUp = z.object({
  registrationId: z.uuid(),
  /** Last characters of the registration's id: what a list that comes back is matched by. */
  reference: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  partner: z.string().nullable(),
  followUps: z.array(DueFollowUp),
});
export type FollowedUp = z.output<typeof FollowedUp>;

export const Filter = z.object({
  month: z.enum(['1', '3', '6']).nullable().catch(null).default(null),
  state: z.enum(STATES).nullable().catch(null).default(null),
  partner: z.string().max(120).nullable().default(null),
});
export type Filter = z.output<typeof Filter>;

/** Companies that somebody met, to be named as the employer. */
export const Met = z.object({ recruiterId: z.uuid(), company: z.string() });
export type Met = z.output<typeof Met>;

export const FollowUpList = z.object({
  event: EventHeading,
  filter: Filter,
  partners: z.array(z.string()),
  people: z.array(FollowedUp),
  /** The companies that these people met: the names of employers that were met at the event. */
  companies: z.array(Met),
  /** How many people came, and how each month stands, whatever the filter. */
  came: z.int(),
  months: z.array(
    z.object({
      month: Month,
      dueOn: z.string(),
      states: z.record(z.enum(STATES), z.int()),
      working: z.int(),
    }),
  ),
});
export type FollowUpList = z.output<typeof FollowUpList>;

export const AcrossFilter = z.object({
  /** Those whom the asker follows by name, or whom their organisation follows; null: their own, when there are any. */
  who: z.enum(['mine', 'all']).nullable().catch(null).default(null),
  /** Whom to ask now, or everybody who came in the last months. */
  show: z.enum(['due', 'all']).catch('due').default('due'),
});
export type AcrossFilter = z.output<typeof AcrossFilter>;

/** Somebody who came to one of the events, as whoever follows them sees them. */
export const FollowedAcross = FollowedUp.extend({
  personId: z.uuid().nullable(),
  eventId: z.uuid(),
  eventName: z.string(),
  eventDate: z.string(),
  counsellorId: z.uuid().nullable(),
  counsellor: z.string().nullable(),
});
export type FollowedAcross = z.output<typeof FollowedAcross>;

export const FollowUpsAcross = z.object({
  filter: AcrossFilter.extend({ who: z.enum(['mine', 'all']) }),
  people: z.array(FollowedAcross),
  /** Of those who are asked now, how many are to be called. */
  toCall: z.int(),
  due: z.int(),
  companies: z.array(Met),
});
export type FollowUpsAcross = z.output<typeof FollowUpsAcross>;

export const PersonFollowUp = z.object({
  event: EventHeading,
  person: FollowedUp,
  personId: z.uuid().nullable(),
  met: z.array(Met),
});
export type PersonFollowUp = z.output<typeof PersonFollowUp>;

/** What a candidate is asked, one question a page. */
export const QUESTIONS = ['same', 'situation', 'contract', 'employer', 'starts', 'ends', 'proof'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The candidate's own page: the question to answer now, or what was said. */
export const MyFollowUp = z.object({
  event: z.object({ id: z.uuid(), name: z.string(), date: z.string() }),
  firstName: z.string(),
  /** Which follow-up it is; null when none is due yet. */
  month: Month.nullable(),
  /** The first one that will be asked, when none is due. */
  nextOn: z.string().nullable(),
  question: z.enum(QUESTIONS).nullable(),
  said: FollowUp.nullable(),
  /** What was said the time before, when it was about work. */
  before: FollowUp.nullable(),
  met: z.array(Met),
  /** A proof is attached. */
  hasProof: z.boolean(),
});
export type MyFollowUp = z.output<typeof MyFollowUp>;

/** Why a row of a list is not taken. */
export const PROBLEMS = ['unknown', 'twice', 'situation', 'contract', 'date', 'order'] as const;
export type Problem = (typeof PROBLEMS)[number];

/** One answer as a list says it. */
export const ReadRow = z.object({
  line: z.int(),
  reference: z.string(),
  lastName: z.string(),
  firstName: z.string(),
  month: Month,
  said: Said.nullable(),
  problem: z.enum(PROBLEMS).nullable(),
});
export type ReadRow = z.output<typeof ReadRow>;

/** The same, held against what is known. */
export const PlannedRow = ReadRow.extend({
  registrationId: z.uuid().nullable(),
  name: z.string(),
  state: z.enum(['new', 'update', 'same', 'error']),
});
export type PlannedRow = z.output<typeof PlannedRow>;

export const ImportPreview = z.object({
  event: EventHeading,
  rows: z.array(PlannedRow),
  /** The rows as they were read, to be sent back when they are applied. */
  read: z.string(),
});
export type ImportPreview = z.output<typeof ImportPreview>;

/** What a list across events brings, row by row. */
export const AcrossPreview = z.object({ rows: z.array(PlannedRow), read: z.string() });
export type AcrossPreview = z.output<typeof AcrossPreview>;
