import { z } from 'zod';
import { Upload } from '../../../../kernel/files.ts';
import { LOCALES, READER_LOCALES } from '../../../../kernel/locale.ts';
import { Line, WallTime } from './words.ts';

export const ACCESS_NEEDS = ['step-free', 'quiet', 'interpreter', 'longer-slot'] as const;
export type AccessNeed = (typeof ACCESS_NEEDS)[number];

export const REGISTRATION_STATUSES = ['registered', 'confirmed', 'waiting', 'cancelled'] as const;
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];

/** What somebody says when registering, whoever types it. */
export const CandidateEntry = z.object({
  firstName: z.string().trim().min(1).max(80),
  lastName: z.string().trim().min(1).max(80),
  email: z.string().trim().toLowerCase().max(200).pipe(z.email()).nullable().default(null),
  phone: Line(40),
  locale: z.enum(LOCALES).default('fr'),
  /** Which language they read: of messages and paper, and of pages where there are any in it; null for `locale`. */
  readingLocale: z.enum(READER_LOCALES).nullable().default(null),
  /** The organisation that brings this person; null for nobody. */
  partnerId: z.uuid().nullable().default(null),
  wantedOccupations: z.array(z.string().trim().min(1).max(120)).max(20).default([]),
  /** What is needed, never why. */
  accessNeeds: z.array(z.enum(ACCESS_NEEDS)).default([]),
  /** The language to be interpreted, of whoever needs an interpreter. */
  interpreterLanguage: Line(40),
  presentFrom: WallTime.nullable().default(null),
  presentUntil: WallTime.nullable().default(null),
  cv: Upload.nullable().default(null),
});
export type CandidateEntry = z.output<typeof CandidateEntry>;

/** Who interprets at an event, as the organiser writes it down. */
export const InterpreterEntry = z.object({
  name: z.string().trim().min(1).max(80),
  languages: z.array(z.string().trim().min(1).max(40)).min(1).max(10),
  presentFrom: WallTime.nullable().default(null),
  presentUntil: WallTime.nullable().default(null),
});
export type InterpreterEntry = z.output<typeof InterpreterEntry>;

export const Interpreter = z.object({
  id: z.uuid(),
  name: z.string(),
  languages: z.array(z.string()),
  presentFrom: z.string().nullable(),
  presentUntil: z.string().nullable(),
});
export type Interpreter = z.output<typeof Interpreter>;

/** Somebody on the list of an event, as its neighbours need it. */
export const Attendee = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  /** False where the partner keeps the name: it is then the card's code. */
  named: z.boolean(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  locale: z.enum(LOCALES),
  partnerId: z.uuid().nullable(),
  partner: z.string().nullable(),
  status: z.enum(REGISTRATION_STATUSES),
  wantedOccupations: z.array(z.string()),
  accessNeeds: z.array(z.enum(ACCESS_NEEDS)),
  interpreterLanguage: z.string().nullable(),
  presentFrom: z.string().nullable(),
  presentUntil: z.string().nullable(),
  note: z.string().nullable(),
  cardCode: z.string(),
  linkGeneration: z.int(),
  hasCv: z.boolean(),
  createdAt: z.string(),
});
export type Attendee = z.output<typeof Attendee>;
