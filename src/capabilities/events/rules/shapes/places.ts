import { z } from 'zod';

export const REMOTE_CHANNELS = ['video', 'telephone', 'chat'] as const;
export type RemoteChannel = (typeof REMOTE_CHANNELS)[number];

/** What a form for somebody new is asked for beside: distances from a postcode. What is none counts as nothing. */
export const Near = z
  .string()
  .trim()
  .regex(/^[0-9]{4,5}$/)
  .nullable()
  .default(null)
  .catch(null);

/** A place as a form sends it: the hall, home, the nearest site of a postcode, or one site by its id. */
const Place = z
  .string()
  .regex(/^(hall|home|nearest|[0-9a-f]{8}-[0-9a-f-]{27})$/)
  .nullable()
  .default(null);

/** Where a recruiter receives from; null: as it was. */
export const ReceivingPlace = z.object({ place: Place });

/** Where somebody attends from, and how they speak with whoever is elsewhere; null: as it was. */
export const PlaceChoice = ReceivingPlace.extend({
  remoteChannel: z.enum(REMOTE_CHANNELS).nullable().default(null),
  /** To find the nearest site where the person's own is not known. */
  nearPostcode: z
    .string()
    .trim()
    .regex(/^[0-9]{4,5}$/, { error: 'postcode-wrong' })
    .nullable()
    .default(null),
});
export type PlaceChoice = z.output<typeof PlaceChoice>;

/** The places that one can choose among, the nearest site first, and what is chosen. */
export const Places = z.object({
  sites: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      address: z.string().nullable(),
      postcode: z.string().nullable(),
      town: z.string().nullable(),
      accessNotes: z.string().nullable(),
      stepFree: z.boolean(),
      /** As the crow flies; null when a postcode is missing. */
      kilometres: z.number().nullable(),
    }),
  ),
  /** The postcode from which somebody new asked for distances. */
  near: z.string().nullable(),
  /** "hall", "home" or the id of a site. */
  chosen: z.string(),
  remoteChannel: z.enum(REMOTE_CHANNELS),
});
export type Places = z.output<typeof Places>;
