import { z } from 'zod';

/** The ways to reach somebody. A letter is printed and sent or handed over; a call is made by staff, or told in person. */
export const CHANNELS = ['email', 'sms', 'call', 'letter'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * What a room announces for people to be told: the payload of each signal that a kind of message listens to. The rooms
 * before messaging never import it; they say whom, about what, and the facts that the words need.
 */
export const Telling = z.object({
  eventId: z.uuid(),
  registrationIds: z.array(z.uuid()).default([]),
  recruiterIds: z.array(z.uuid()).default([]),
  /** The fact in question: announced again for the same person, nothing more is written. */
  about: z.string().min(1),
  /** What this kind of message says besides name, event, date, place and link; the shape is the kind's own. */
  facts: z.record(z.string(), z.unknown()).default({}),
  /** From when on it makes no sense any more; null for the end of the event. */
  expiresAt: z.iso.datetime().nullable().default(null),
  /** Not sent before; null for at once. */
  notBefore: z.iso.datetime().nullable().default(null),
  /** These channels, each of them that reaches the person; null for the one that reaches them best. */
  channels: z.array(z.enum(CHANNELS)).nullable().default(null),
});
export type Telling = z.output<typeof Telling>;

/** A telling as a room writes it: what is left out has the usual value. Give it to `announce`. */
export function telling(said: z.input<typeof Telling>): Telling {
  return Telling.parse(said);
}
