import { z } from 'zod';
import { LOCALES } from '../../../../kernel/locale.ts';
import { NeedTerms } from '../need-terms.ts';
import { Line, WallTime } from './words.ts';

export const CONTRACTS = [
  'internship',
  'apprenticeship',
  'fixed-term',
  'permanent',
  'temporary',
  'immersion',
  'student-job',
  'freelance',
  'other',
] as const;
export type Contract = (typeof CONTRACTS)[number];

/** A position that a recruiter wants to fill. */
export const Need = z.object({
  title: z.string().trim().min(1).max(120),
  /** ROME code. */
  occupationCode: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-N][0-9]{4}$/, { error: 'occupation-code-wrong' })
    .nullable()
    .default(null),
  contract: z.enum(CONTRACTS),
  /** How many people are wanted; one when nothing is said. */
  positions: z
    .int()
    .min(1)
    .max(1000)
    .nullable()
    .default(null)
    .transform((count) => count ?? 1),
  skills: z.array(z.string().trim().min(1).max(80)).max(30).default([]),
  languages: z.array(z.string().trim().min(1).max(40)).max(10).default([]),
  wantedProfile: Line(1000),
  notes: Line(1000),
});
export type Need = z.output<typeof Need>;

/** What a recruiter says of the stand, and may change until the event. */
export const Stand = z.object({
  /** Interviewers who receive at the same time. */
  seats: z.int().min(1).max(20).default(1),
  presentFrom: WallTime.nullable().default(null),
  presentUntil: WallTime.nullable().default(null),
  /** A rest of so many minutes, somewhere between the two hours; null for none. */
  restMinutes: z.int().min(5).max(240).nullable().default(null),
  restFrom: WallTime.nullable().default(null),
  restUntil: WallTime.nullable().default(null),
  /** Rounds that one interview takes. */
  interviewRounds: z
    .int()
    .min(1)
    .max(4)
    .nullable()
    .default(null)
    .transform((rounds) => rounds ?? 1),
  pitch: Line(2000),
  needs: z.array(Need.extend(NeedTerms.shape)).min(1).max(20),
});
export type Stand = z.output<typeof Stand>;

/** A company at an event, as a form says it. */
export const RecruiterEntry = Stand.extend({
  company: z.string().trim().min(1).max(120),
  sector: Line(120),
  city: Line(80),
  website: Line(200),
  firstName: Line(80),
  lastName: Line(80),
  email: z.string().trim().toLowerCase().max(200).pipe(z.email()).nullable().default(null),
  phone: Line(40),
  locale: z.enum(LOCALES).default('fr'),
});
export type RecruiterEntry = z.output<typeof RecruiterEntry>;

/** The same as staff type it: where a company sits is the organiser's choice, not its own. */
export const StaffRecruiterEntry = RecruiterEntry.extend({
  /** Table of the first interviewer, the others beside it; null: any. */
  firstTable: z.int().min(1).max(500).nullable().default(null),
});

/** A recruiter as its neighbours need it. */
export const Recruiter = z.object({
  id: z.uuid(),
  company: z.string(),
  sector: z.string().nullable(),
  city: z.string().nullable(),
  website: z.string().nullable(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  locale: z.enum(LOCALES),
  seats: z.int(),
  firstTable: z.int().nullable(),
  presentFrom: z.string().nullable(),
  presentUntil: z.string().nullable(),
  restMinutes: z.int().nullable(),
  restFrom: z.string().nullable(),
  restUntil: z.string().nullable(),
  interviewRounds: z.int(),
  pitch: z.string().nullable(),
  pitchPosition: z.int().nullable(),
  linkGeneration: z.int(),
  withdrawnAt: z.string().nullable(),
  needs: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      occupationCode: z.string().nullable(),
      contract: z.enum(CONTRACTS),
      positions: z.int(),
      skills: z.array(z.string()),
      languages: z.array(z.string()),
      wantedProfile: z.string().nullable(),
      notes: z.string().nullable(),
      ...NeedTerms.shape,
      /** When somebody last said that it holds. */
      refreshedAt: z.string().nullable().default(null),
    }),
  ),
});
export type Recruiter = z.output<typeof Recruiter>;
