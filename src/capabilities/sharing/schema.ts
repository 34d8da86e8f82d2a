import { z } from 'zod';
import { HOURS, LICENCES, SpokenLanguage, WANTED_CONTRACTS } from '../people/schema.ts';

/** All that can be shared with recruiters beyond the first name and an initial. Never an access need, an age, a note. */
export const SHARED_FIELDS = [
  'last-name',
  'phone',
  'email',
  'town',
  'languages',
  'occupations',
  'abilities',
  'licences',
  'availability',
  'cv',
] as const;
export const SharedField = z.enum(SHARED_FIELDS);
export type SharedField = z.output<typeof SharedField>;

/** What holds before anybody chooses; `shared_with` in the kernel's fence says the same. */
export const USUAL_FIELDS: readonly SharedField[] = ['occupations', 'cv'];

/** Raised whenever the question on the screen changes its meaning: it is kept with each choice. */
export const SHARING_TEXT_VERSION = 2;

/** A choice as a form says it. */
export const SharingChoice = z.object({
  /** One recruiter; null for all. */
  recruiterId: z.uuid().nullable().default(null),
  fields: z.array(SharedField).default([]),
  /** Take the choice back: for one recruiter what holds for all, for all the usual. */
  usual: z.boolean().default(false),
});
export type SharingChoice = z.output<typeof SharingChoice>;

/** The part of a file that a recruiter reads: null where it is not shared. */
export const SharedFile = z.object({
  phone: z.string().nullable(),
  email: z.string().nullable(),
  town: z.string().nullable(),
  languages: z.array(SpokenLanguage).nullable(),
  contracts: z.array(z.enum(WANTED_CONTRACTS)).nullable(),
  abilities: z.array(z.string()).nullable(),
  licences: z.array(z.enum(LICENCES)).nullable(),
  hours: z.array(z.enum(HOURS)).nullable(),
  availableFrom: z.string().nullable(),
});
export type SharedFile = z.output<typeof SharedFile>;

/** A choice as it is kept. */
export const KeptChoice = z.object({
  fields: z.array(SharedField),
  assisted: z.boolean(),
  chosenAt: z.string(),
});
export type KeptChoice = z.output<typeof KeptChoice>;

/** Somebody's choices at one event, and what each field would show. */
export const Sharing = z.object({
  registrationId: z.uuid(),
  name: z.string(),
  initial: z.string(),
  event: z.object({ name: z.string(), timeZone: z.string(), opensDays: z.int(), closesDays: z.int() }),
  /** For all recruiters; null while the usual holds. */
  all: KeptChoice.nullable(),
  /** Those whom the person wishes to meet or meets, by name; `own` where another choice holds. */
  recruiters: z.array(z.object({ id: z.uuid(), company: z.string(), own: KeptChoice.nullable() })),
  /** What stands in the file now, by field; absent where there is nothing to share yet. */
  values: z.object({
    lastName: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    town: z.string().nullable(),
    languages: z.array(SpokenLanguage),
    occupations: z.array(z.string()),
    abilities: z.array(z.string()),
    licences: z.array(z.string()),
    hours: z.array(z.enum(HOURS)),
    availableFrom: z.string().nullable(),
    hasCv: z.boolean(),
  }),
});
export type Sharing = z.output<typeof Sharing>;
