import { z } from 'zod';
import { EventHeading } from '../../../events/schema.ts';
import { SharedFile } from '../../../sharing/schema.ts';

/** What a recruiter answers about somebody who wished to meet them. */
export const GRADES = ['must', 'would', 'no'] as const;
export const Grade = z.enum(GRADES);
export type Grade = z.output<typeof Grade>;

/** A list of wishes as it is sent: the dearest first. */
export const WishList = z
  .array(z.object({ recruiterId: z.uuid() }))
  .max(60)
  .superRefine((list, context) => {
    const seen = new Set<string>();
    list.forEach(({ recruiterId }, index) => {
      if (seen.has(recruiterId))
        context.addIssue({
          code: 'custom',
          message: 'wish-twice',
          path: [index, 'recruiterId'],
          input: recruiterId,
        });
      seen.add(recruiterId);
    });
  });

export const Need = z.object({
  title: z.string(),
  contract: z.string(),
  positions: z.int(),
  skills: z.array(z.string()),
  languages: z.array(z.string()),
  wantedProfile: z.string().nullable(),
});
export type Need = z.output<typeof Need>;

/** A recruiter as a candidate may choose them. */
export const Stand = z.object({
  recruiterId: z.uuid(),
  /** Place in the list of pitches: what the paper form shows beside the name. */
  number: z.int(),
  company: z.string(),
  sector: z.string().nullable(),
  city: z.string().nullable(),
  pitch: z.string().nullable(),
  needs: z.array(Need),
});
export type Stand = z.output<typeof Stand>;

/** What a personal page says of its event. */
export const EventCard = EventHeading.pick({
  id: true,
  name: true,
  date: true,
  timeZone: true,
  place: true,
  planVersion: true,
  wishesOpen: true,
});
export type EventCard = z.output<typeof EventCard>;

/** A candidate in a list, with how many wishes they have. */
export const WishCount = z.object({
  registrationId: z.uuid(),
  name: z.string(),
  partner: z.string().nullable(),
  wishes: z.int(),
});
export type WishCount = z.output<typeof WishCount>;

/** What a recruiter is asked for, beside what they can give. */
export const Demand = z.object({
  recruiterId: z.uuid(),
  company: z.string(),
  seats: z.int(),
  /** Interviews they can hold: seats × rounds present. */
  places: z.int(),
  wishes: z.int(),
  firstWishes: z.int(),
  musts: z.int(),
  refusals: z.int(),
});
export type Demand = z.output<typeof Demand>;

/** Somebody who wished to meet a recruiter, as that recruiter may see them: never the rank, never the surname. */
export const Wisher = z.object({
  registrationId: z.uuid(),
  /** As much of the name as the person shares. */
  name: z.string(),
  wantedOccupations: z.array(z.string()),
  hasCv: z.boolean(),
  shared: SharedFile,
  grade: Grade.nullable(),
});
export type Wisher = z.output<typeof Wisher>;
