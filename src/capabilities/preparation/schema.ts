import { z } from 'zod';
import { ACTIVITY_KINDS } from '../people/schema.ts';

/** Somebody of an event who is not ready, with what is missing. */
export const NotReady = z.object({
  registrationId: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  /** Who follows them, and calls; null when nobody is named. */
  counsellor: z.string().nullable(),
  done: z.int(),
  needed: z.int(),
  missing: z.array(z.string()),
});
export type NotReady = z.output<typeof NotReady>;

/** How many of an organisation's people are ready. */
export const ReadyCounts = z.object({
  organisationId: z.uuid(),
  organisation: z.string(),
  ready: z.int(),
  notReady: z.int(),
  /** People of whom nothing is said: the organisation has no checklist. */
  unknown: z.int(),
});
export type ReadyCounts = z.output<typeof ReadyCounts>;

/** What planning needs to know: who is not ready yet, and who calls them. */
export const PlanReadiness = z.object({ people: z.array(NotReady), partners: z.array(ReadyCounts) });
export type PlanReadiness = z.output<typeof PlanReadiness>;

/** An hour of preparation that several organisations hold for one event. */
export const Workshop = z.object({
  id: z.uuid(),
  kind: z.enum(ACTIVITY_KINDS),
  title: z.string(),
  onDate: z.string(),
  startsAt: z.string().nullable(),
  place: z.string().nullable(),
  leaders: z.array(z.object({ name: z.string(), organisation: z.string() })),
  outsideLeaders: z.string().nullable(),
  /** Who is in it, and of whom it is noted that they came. */
  people: z.int(),
  came: z.int(),
});
export type Workshop = z.output<typeof Workshop>;

/** A member of an organisation of the event, who can lead an hour of preparation. */
export const Colleague = z.object({ accountId: z.uuid(), name: z.string(), organisation: z.string() });
export type Colleague = z.output<typeof Colleague>;

/** What is said when an hour is planned. */
export const WorkshopEntry = z.object({
  kind: z.enum(ACTIVITY_KINDS).default('workshop'),
  title: z.string().trim().min(1).max(120),
  onDate: z.iso.date(),
  startsAt: z.iso.time({ precision: -1 }).nullable().default(null),
  place: z.string().trim().max(120).nullable().default(null),
  /** Accounts of members of any organisation of the event. */
  leaders: z.array(z.uuid()).max(10).default([]),
  outsideLeaders: z.string().trim().max(120).nullable().default(null),
});
export type WorkshopEntry = z.output<typeof WorkshopEntry>;

/** Somebody on the list of attendance, named as its reader may name them. */
export const Participant = z.object({
  registrationId: z.uuid(),
  name: z.string(),
  organisation: z.string(),
  own: z.boolean(),
  /** Null while nothing was noted. */
  attended: z.boolean().nullable(),
});
export type Participant = z.output<typeof Participant>;

/** What an organisation's people get of an event, as a whole: figures by organisation, never by person. */
export const Share = z.object({
  organisationId: z.uuid(),
  organisation: z.string(),
  people: z.int(),
  wishes: z.int(),
  /** Recruiters' "must meet" and "would meet". */
  invitations: z.int(),
  meetings: z.int(),
  /**
   * Needs shown to them that they set aside, of all that were shown, from 0 to 1. Null under five people, where a figure
   * would speak of somebody, and where no need is shown.
   */
  asideShare: z.number().nullable(),
  /** People whom no recruiter invited and who have no interview. */
  without: z.int(),
});
export type Share = z.output<typeof Share>;
