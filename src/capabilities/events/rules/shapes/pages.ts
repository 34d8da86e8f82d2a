import { z } from 'zod';
import { Attendee } from './candidates.ts';
import { EventFacts, STAGES } from './events.ts';
import { Recruiter } from './recruiters.ts';

/** The pitches of an evening at one moment of the event's time. */
export const PitchBoard = z.object({
  now: z.string(),
  pitchSeconds: z.int(),
  pitches: z.array(
    z.object({
      recruiterId: z.uuid(),
      company: z.string(),
      speaker: z.string().nullable(),
      pitch: z.string().nullable(),
      startedAt: z.string().nullable(),
      endedAt: z.string().nullable(),
    }),
  ),
  runningId: z.uuid().nullable(),
  /** When the running one should stop. */
  until: z.string().nullable(),
  nextIds: z.array(z.uuid()),
});
export type PitchBoard = z.output<typeof PitchBoard>;

/** An event in a list that anybody may see. */
export const ListedEvent = z.object({
  id: z.uuid(),
  name: z.string(),
  slug: z.string(),
  date: z.string(),
  timeZone: z.string(),
  place: z.string(),
  host: z.string(),
});
export type ListedEvent = z.output<typeof ListedEvent>;

/** What everybody may know of a public event. */
export const PublicEvent = z.object({
  event: EventFacts.pick({
    name: true,
    slug: true,
    date: true,
    timeZone: true,
    place: true,
    address: true,
    description: true,
    startsAt: true,
    endsAt: true,
    roundMinutes: true,
  }),
  open: z.boolean(),
  /** No place is left: who registers now waits for one. */
  full: z.boolean(),
  partners: z.array(z.object({ organisationId: z.uuid(), name: z.string() })),
  recruiters: z.array(
    Recruiter.pick({ company: true, sector: true, city: true, website: true }).extend({
      // What staff noted of a need is theirs.
      needs: z.array(Recruiter.shape.needs.element.omit({ id: true, notes: true })),
    }),
  ),
});
export type PublicEvent = z.output<typeof PublicEvent>;

/** One’s own registration, without what else is known of the person. */
export const MyRegistration = z.object({
  event: EventFacts.pick({
    name: true,
    slug: true,
    date: true,
    timeZone: true,
    place: true,
    address: true,
    startsAt: true,
    endsAt: true,
  }),
  stage: z.enum(STAGES),
  me: Attendee.pick({
    firstName: true,
    lastName: true,
    status: true,
    cardCode: true,
    presentFrom: true,
    presentUntil: true,
    wantedOccupations: true,
    hasCv: true,
  }),
  /** Who runs the event, and whether they read my name; null where there is nothing to decide. */
  naming: z.object({ host: z.string(), shared: z.boolean() }).nullable(),
  /** How many are before me on the waiting list, and me; null when I do not wait. */
  rank: z.int().nullable(),
  link: z.string(),
});
export type MyRegistration = z.output<typeof MyRegistration>;

/** A recruiter’s own stand, with the personal link to keep. */
export const OwnStand = z.object({
  event: EventFacts.pick({
    name: true,
    slug: true,
    date: true,
    timeZone: true,
    place: true,
    address: true,
    startsAt: true,
    endsAt: true,
    pitchSeconds: true,
  }),
  recruiter: Recruiter,
  link: z.string(),
  /** Whether something can still be changed. */
  open: z.boolean(),
});
export type OwnStand = z.output<typeof OwnStand>;
