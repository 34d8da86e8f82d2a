import { z } from 'zod';
import { Attendee, Recruiter } from '../events/schema.ts';
import { PersonFacts } from './rules/line-shapes.ts';

export * from './rules/line-shapes.ts';

/** The lists that can be taken away as a file. */
export const LISTS = [
  'candidates',
  'recruiters',
  'wishes',
  'plan',
  'presence',
  'outcomes',
  'messages',
  'journal',
  'shortages',
  'preparation',
  'members',
  'companies',
  'reads',
  'people',
  'attendance',
  'events',
  'organisations',
  'territories',
  'network-journal',
] as const;
export type List = (typeof LISTS)[number];

/** Why a long list of addresses is taken; two signs are no reason. */
export const Reason = z
  .string()
  .trim()
  .max(200)
  .transform((reason) => (reason.length < 3 ? null : reason))
  .nullable()
  .default(null);

/** A list as it leaves the house: what it is about, and its lines. Codes are put into words when the file is drawn. */
export function exportedList<L extends z.ZodType>(line: L) {
  return z.object({
    /** Name of the event or of the organisation, for the file's name. */
    about: z.string(),
    /** Day of the event; null for a list of an organisation. */
    date: z.string().nullable(),
    timeZone: z.string(),
    lines: z.array(line),
    /** Whose addresses the file holds, and why it was taken; null for a list without addresses. */
    addresses: z.object({ people: z.int(), reason: z.string().nullable() }).nullable().default(null),
  });
}

export const CandidateLine = Attendee.pick({
  firstName: true,
  lastName: true,
  email: true,
  phone: true,
  partner: true,
  status: true,
  wantedOccupations: true,
  accessNeeds: true,
  presentFrom: true,
  presentUntil: true,
  note: true,
  cardCode: true,
  createdAt: true,
}).extend(PersonFacts.shape);
export type CandidateLine = z.output<typeof CandidateLine>;

/** A need of a recruiter; a recruiter without a need has a line of its own. */
export const RecruiterLine = z.object({
  recruiter: Recruiter.pick({
    company: true,
    sector: true,
    city: true,
    website: true,
    firstName: true,
    lastName: true,
    email: true,
    phone: true,
    seats: true,
    presentFrom: true,
    presentUntil: true,
    pitch: true,
  }),
  need: Recruiter.shape.needs.element
    .pick({
      title: true,
      occupationCode: true,
      contract: true,
      positions: true,
      skills: true,
      languages: true,
      wantedProfile: true,
      notes: true,
    })
    .nullable(),
});
export type RecruiterLine = z.output<typeof RecruiterLine>;

const Who = z.object({ firstName: z.string(), lastName: z.string(), partner: z.string().nullable() });

export const WishLine = Who.extend({ rank: z.int(), company: z.string() });
export type WishLine = z.output<typeof WishLine>;

export const MEETING_STATES = ['planned', 'called', 'running', 'held', 'missed'] as const;
export const PlanLine = Who.extend({
  round: z.int(),
  startsAt: z.string(),
  endsAt: z.string(),
  table: z.string().nullable(),
  company: z.string(),
  status: z.enum(MEETING_STATES),
});
export type PlanLine = z.output<typeof PlanLine>;

export const PRESENCE_STATES = ['expected', 'present', 'late', 'excused', 'absent', 'left'] as const;
export const PresenceLine = z.object({
  kind: z.enum(['candidate', 'recruiter']),
  name: z.string(),
  partner: z.string().nullable(),
  cardCode: z.string().nullable(),
  state: z.enum(PRESENCE_STATES),
  lateMinutes: z.int().nullable(),
  arrivedAt: z.string().nullable(),
});
export type PresenceLine = z.output<typeof PresenceLine>;

export const OutcomeLine = z.object({
  candidate: z.string(),
  partner: z.string().nullable(),
  company: z.string(),
  round: z.int(),
  startsAt: z.string(),
  state: z.string(),
  result: z.string().nullable(),
  answer: z.string().nullable(),
  note: z.string().nullable(),
});
export type OutcomeLine = z.output<typeof OutcomeLine>;

export const MessageLine = z.object({
  name: z.string(),
  channel: z.string(),
  address: z.string().nullable(),
  subject: z.string(),
  status: z.string(),
  createdAt: z.string(),
  settledAt: z.string().nullable(),
  settledBy: z.string().nullable(),
  /** In which language it is written. */
  locale: z.string(),
  /** The whole of it, for whoever calls; empty where its reader's name is not shared. */
  body: z.string(),
  /** Of a call: how often it was tried, and what was answered last. */
  tries: z.int(),
  answer: z.string().nullable(),
});
export type MessageLine = z.output<typeof MessageLine>;

export const JournalLine = z.object({
  at: z.string(),
  actorKind: z.string(),
  actorName: z.string().nullable(),
  action: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type JournalLine = z.output<typeof JournalLine>;

export const MemberLine = z.object({ name: z.string(), email: z.string(), roles: z.array(z.string()) });
export type MemberLine = z.output<typeof MemberLine>;
