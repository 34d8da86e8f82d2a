import { z } from 'zod';
import { ORGANISATION_KINDS } from '../../access/schema.ts';
import { ShortageOccupation } from '../../events/schema.ts';
import { Territory } from '../../networks/schema.ts';
import { Activity, CV_STATES } from '../../people/schema.ts';
import { NotReady } from '../../preparation/schema.ts';
import { Reader } from '../../reads/schema.ts';

// The lists that are of no event, or of its preparation; schema.ts has those of the event.

/** What is known of a person beside the event, for who may read their name. */
export const PersonFacts = z.object({
  birthYear: z.int().nullable(),
  postcode: z.string().nullable(),
  town: z.string().nullable(),
  languages: z.array(z.string()),
});
export type PersonFacts = z.output<typeof PersonFacts>;

const Contact = z.object({
  firstName: z.string(),
  lastName: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
});

/** Somebody whom one's organisations follow. */
export const FollowedLine = Contact.extend(PersonFacts.shape).extend({
  wanted: z.array(z.string()),
  organisation: z.string(),
  counsellor: z.string().nullable(),
  cvState: z.enum(CV_STATES),
  lastEvent: z.string().nullable(),
  /** Needed steps done and asked; null without a checklist. */
  steps: z.object({ done: z.int(), needed: z.int() }).nullable(),
});
export type FollowedLine = z.output<typeof FollowedLine>;

/** Somebody at a workshop or an interview of preparation. */
export const AttendanceLine = Contact.extend(
  Activity.pick({ kind: true, title: true, onDate: true, attended: true, ledBy: true, note: true }).shape,
).extend({ organisation: z.string() });
export type AttendanceLine = z.output<typeof AttendanceLine>;

/** One of one's own people at an event, with what is still to be done. */
export const PreparationLine = NotReady.omit({ registrationId: true, personId: true }).extend({
  ready: z.boolean().nullable(),
});
export type PreparationLine = z.output<typeof PreparationLine>;

/** A need of a company's last stand; a company without a need has a line of its own. */
export const CompanyNeedLine = z.object({
  company: z.string(),
  sector: z.string().nullable(),
  city: z.string().nullable(),
  website: z.string().nullable(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  editions: z.int(),
  lastEdition: z.string().nullable(),
  held: z.int(),
  answered: z.int(),
  needTitle: z.string().nullable(),
  occupationCode: z.string().nullable(),
  contract: z.string().nullable(),
  positions: z.int().nullable(),
  refreshedAt: z.string().nullable(),
  /** Nobody confirmed it for longer than the organisation allows; null without a need. */
  stale: z.boolean().nullable(),
});
export type CompanyNeedLine = z.output<typeof CompanyNeedLine>;

export const ShortageLine = ShortageOccupation.omit({ id: true });
export type ShortageLine = z.output<typeof ShortageLine>;

export const ReaderLine = Reader;
export type ReaderLine = z.output<typeof ReaderLine>;

export const EventLine = z.object({
  name: z.string(),
  date: z.string(),
  place: z.string(),
  host: z.string(),
  recruiters: z.int(),
  candidates: z.int(),
});
export type EventLine = z.output<typeof EventLine>;

export const OrganisationLine = z.object({
  name: z.string(),
  kind: z.enum(ORGANISATION_KINDS),
  members: z.int(),
  events: z.int(),
  closed: z.boolean(),
});
export type OrganisationLine = z.output<typeof OrganisationLine>;

export const TerritoryLine = Territory.omit({ id: true });
export type TerritoryLine = z.output<typeof TerritoryLine>;
