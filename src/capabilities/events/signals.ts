import { z } from 'zod';
import { Telling } from '../../kernel/telling.ts';

/** What events announces, with what each signal carries. A listener may get the same signal twice. */
export const SIGNALS = {
  /** Somebody has a place, or waits for one. */
  'events.registered': z.object({
    eventId: z.uuid(),
    registrationId: z.uuid(),
    status: z.enum(['registered', 'waiting']),
    /** Whether the place was given because another was freed. */
    promoted: z.boolean(),
  }),
  /** A place is kept for somebody who waits, until the moment in its facts: whom messaging tells. */
  'events.place-offered': Telling,
  /** An event was made as the next edition of another of the same organisation: who keeps how it writes takes that over. */
  'events.edition-made': z.object({ eventId: z.uuid(), previousEventId: z.uuid() }),
  /** Settings of an event were saved: when, where or how long may be another. */
  'events.changed': z.object({ eventId: z.uuid() }),
  /** A candidate attends, or a recruiter receives, from another place, or wishes to speak in another way. */
  'events.place-changed': z.object({ eventId: z.uuid(), subjectId: z.uuid() }),
  'events.cancelled': z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
  /** `imported`: by a file, so that nobody is written to because a list was read. */
  'events.recruiter-registered': z.object({
    eventId: z.uuid(),
    recruiterId: z.uuid(),
    imported: z.boolean().default(false),
  }),
  'events.recruiter-withdrawn': z.object({ eventId: z.uuid(), recruiterId: z.uuid() }),
  /** The wishes that stood in an imported list, the most wanted first, by company name as typed. */
  'events.wishes-imported': z.object({
    eventId: z.uuid(),
    registrationId: z.uuid(),
    companyNames: z.array(z.string()),
    /** An import is undone: the list becomes this one again, whatever the file said; empty for none. */
    takesBack: z.boolean().default(false),
  }),
  /** People who came in by a file that was a mistake are off the list again: what was to be told them is not. */
  'events.import-undone': z.object({ eventId: z.uuid(), registrationIds: z.array(z.uuid()) }),
} as const;
