import { z } from 'zod';
import { LOCALES, READER_LOCALES } from '../../../kernel/locale.ts';

/** How somebody would rather be reached. */
export const CHANNELS = ['email', 'sms', 'call', 'letter'] as const;
/** Driving licences that employers of the region ask for. */
export const LICENCES = ['AM', 'B', 'BE', 'C', 'CE', 'D'] as const;
/** Levels of the Common European Framework of Reference for Languages. */
export const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];
/** When somebody can work, and when a position is held. */
export const HOURS = ['day', 'evening', 'night', 'weekend', 'part-time'] as const;
export type Hours = (typeof HOURS)[number];
/** Highest diploma, lowest first; close to the European Qualifications Framework (levels 2, 4, 5, 6 and 7). */
export const DIPLOMAS = [
  'none',
  'secondary',
  'upper-secondary',
  'short-higher',
  'bachelor',
  'master',
] as const;
export type Diploma = (typeof DIPLOMAS)[number];
/** What is needed on the day, never why. */
export const PERSON_NEEDS = ['step-free', 'quiet', 'interpreter', 'longer-slot'] as const;
export const WANTED_CONTRACTS = [
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
/** The organisation's view of a CV. */
export const CV_STATES = ['none', 'to-improve', 'ready'] as const;
export type CvState = (typeof CV_STATES)[number];

const Line = (most: number) => z.string().trim().max(most).nullable().default(null);

export const SpokenLanguage = z.object({
  /** ISO 639-1. */
  code: z.string().regex(/^[a-z]{2,3}$/),
  /** Null when no level was said. */
  level: z.enum(LANGUAGE_LEVELS).nullable().default(null),
});
export type SpokenLanguage = z.output<typeof SpokenLanguage>;

/** A title or an ability with its code in ROME, null for own words. */
export const Coded = z.object({ label: z.string(), code: z.string().nullable() });
export type Coded = z.output<typeof Coded>;

/** What a person may write in their own file. */
export const OwnFacts = z.object({
  email: z.string().trim().toLowerCase().max(200).pipe(z.email()).nullable().default(null),
  phone: Line(40),
  locale: z.enum(LOCALES).default('fr'),
  /** Of messages and paper; null for that of the screens. */
  readingLocale: z.enum(READER_LOCALES).nullable().default(null),
  preferredChannel: z.enum(CHANNELS).nullable().default(null),
  reachNote: Line(200),
  /** Street and number: where a letter reaches them. */
  street: Line(120),
  /** Belgium has four digits, France five. */
  postcode: z
    .string()
    .trim()
    .regex(/^[0-9]{4,5}$/, { error: 'postcode-wrong' })
    .nullable()
    .default(null),
  town: Line(80),
  languages: z.array(SpokenLanguage).max(8).default([]),
  /** Job titles as typed, dearest first; the code is looked up. */
  wanted: z
    .array(z.object({ label: z.string().trim().min(1).max(120) }))
    .max(5)
    .default([]),
  /** Kilometres as the crow flies; null for no limit said. */
  mobilityKm: z.int().min(0).max(500).nullable().default(null),
  licences: z.array(z.enum(LICENCES)).default([]),
  /** Of work, in whole years; null when not said. */
  experienceYears: z.int().min(0).max(70).nullable().default(null),
  diploma: z.enum(DIPLOMAS).nullable().default(null),
  contracts: z.array(z.enum(WANTED_CONTRACTS)).default([]),
  availability: z.array(z.enum(HOURS)).default([]),
  availableFrom: z.iso.date().nullable().default(null),
  accessNeeds: z.array(z.enum(PERSON_NEEDS)).default([]),
});
export type OwnFacts = z.output<typeof OwnFacts>;

/** What staff write in the file of a person. */
export const FileEntry = OwnFacts.extend({
  firstName: z.string().trim().min(1).max(80),
  lastName: z.string().trim().min(1).max(80),
  /** The year alone, to know who is a minor. */
  birthYear: z.int().min(1900).max(2100).nullable().default(null),
  /** ROME codes of what the person can do, among those offered for the wanted occupations. */
  skillCodes: z.array(z.string().max(20)).max(40).default([]),
  /** The same in own words. */
  ownSkills: z.array(z.string().trim().min(1).max(120)).max(20).default([]),
});
export type FileEntry = z.output<typeof FileEntry>;

/** The file of a person as it is kept. */
export const PersonFile = FileEntry.omit({ skillCodes: true, ownSkills: true, wanted: true }).extend({
  id: z.uuid(),
  country: z.string().nullable(),
  email: z.string().nullable(),
  wanted: z.array(Coded),
  skills: z.array(Coded),
  revision: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type PersonFile = z.output<typeof PersonFile>;

export const DOCUMENT_KINDS = ['cv', 'letter', 'certificate', 'other'] as const;
export const StoredDocument = z.object({
  id: z.uuid(),
  kind: z.enum(DOCUMENT_KINDS),
  fileName: z.string(),
  mediaType: z.string(),
  /** Bytes. */
  size: z.int(),
  createdAt: z.string(),
});
export type StoredDocument = z.output<typeof StoredDocument>;

/** An organisation's link to a person: who follows them there, and how far the CV is. */
export const Follower = z.object({
  organisationId: z.uuid(),
  organisation: z.string(),
  counsellorId: z.uuid().nullable(),
  counsellor: z.string().nullable(),
  purpose: z.string(),
  since: z.string(),
  cvState: z.enum(CV_STATES),
});
export type Follower = z.output<typeof Follower>;

export const THREAD_KINDS = [
  'followed',
  'activity',
  'document',
  'registered',
  'presence',
  'meeting',
  'outcome',
  'told',
  'follow-up',
  'message',
] as const;
/** One thing that happened to a person, from the first contact to the sixth month. */
export const ThreadEntry = z.object({
  kind: z.enum(THREAD_KINDS),
  at: z.string(),
  /** What is needed to say it: names of events and companies, states. Never a note of somebody else. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type ThreadEntry = z.output<typeof ThreadEntry>;
