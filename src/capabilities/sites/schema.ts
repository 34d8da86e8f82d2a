// What sites speak of, said once: a place of an event besides its hall, and the computers that people share there.
import { z } from 'zod';
import { Line, WallTime } from '../events/schema.ts';

export type { Point } from '../referentials/schema.ts';

/** A postcode as it is written, without spaces; the referential says where it lies. */
const Postcode = z
  .string()
  .trim()
  .regex(/^[0-9]{4,5}$/, { error: 'postcode-wrong' })
  .nullable()
  .default(null);

const Count = (most: number, usual: number) =>
  z
    .int()
    .min(0)
    .max(most)
    .nullable()
    .default(null)
    .transform((count) => count ?? usual);

/** A site as an organiser writes it down. */
const SiteFields = z.object({
  name: z.string().trim().min(1).max(80),
  address: Line(200),
  postcode: Postcode,
  town: Line(80),
  /** How to get in: the door, the bell, the lift. */
  accessNotes: Line(500),
  /** Hours of the place itself; null: as long as the event. */
  opensAt: WallTime.nullable().default(null),
  closesAt: WallTime.nullable().default(null),
  /** The organisation that lends it. */
  lenderId: z.uuid().nullable().default(null),
  stepFree: z.boolean().default(false),
  tableCount: Count(200, 0),
  /** How many computers it has. */
  stationCount: Count(200, 0),
  /** Computers that the plan leaves free. */
  spareStations: Count(200, 0),
  /** Minutes between two people at one computer. */
  resetMinutes: Count(60, 5),
  /** The hall itself has computers. */
  isHall: z.boolean().default(false),
});
type SiteFields = z.output<typeof SiteFields>;

/** Adds to a schema of a site that it closes after it opens, and keeps no more computers free than it has. */
export function withHours<T extends z.ZodType<SiteFields, unknown>>(schema: T): T {
  return schema.superRefine(({ opensAt, closesAt, spareStations, stationCount }, context) => {
    if (opensAt !== null && closesAt !== null && closesAt <= opensAt)
      context.addIssue({ code: 'custom', message: 'times-reversed', path: ['closesAt'], input: closesAt });
    if (spareStations > stationCount)
      context.addIssue({
        code: 'custom',
        message: 'more-spare-than-stations',
        path: ['spareStations'],
        input: spareStations,
      });
  }) as T;
}

export const SiteEntry = SiteFields;
export type SiteEntry = SiteFields;

/** A site as its neighbours need it. */
export const Site = z.object({
  id: z.uuid(),
  name: z.string(),
  address: z.string().nullable(),
  postcode: z.string().nullable(),
  town: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  accessNotes: z.string().nullable(),
  opensAt: z.string().nullable(),
  closesAt: z.string().nullable(),
  lenderId: z.uuid().nullable(),
  lender: z.string().nullable(),
  stepFree: z.boolean(),
  tableCount: z.int(),
  spareStations: z.int(),
  resetMinutes: z.int(),
  isHall: z.boolean(),
  /** How many computers there are, and how many of them do not work. */
  stationCount: z.int(),
  brokenCount: z.int(),
  /** Of those that are not marked broken: how many were tried and are fit for a call, and how many are not. */
  checkedCount: z.int(),
  unfitCount: z.int(),
  /** People and companies that are expected there. */
  candidates: z.int(),
  recruiters: z.int(),
});
export type Site = z.output<typeof Site>;

/** A computer that people of a site share. */
export const Station = z.object({
  id: z.uuid(),
  siteId: z.uuid(),
  number: z.int(),
  label: z.string().nullable(),
  headset: z.boolean(),
  camera: z.boolean(),
  stepFree: z.boolean(),
  /** Since when it does not work; null when it does. */
  brokenAt: z.string().nullable(),
});
export type Station = z.output<typeof Station>;

/** What an organiser says of a computer. Whether it works is said apart, by one press (stations, `mark-station`). */
export const StationEntry = z.object({
  id: z.uuid(),
  label: Line(40),
  headset: z.boolean().default(false),
  camera: z.boolean().default(false),
  stepFree: z.boolean().default(false),
});
export type StationEntry = z.output<typeof StationEntry>;

/** Somebody who welcomes people at a site. */
export const SiteHelper = z.object({
  siteId: z.uuid(),
  accountId: z.uuid(),
  name: z.string(),
  organisation: z.string(),
});
export type SiteHelper = z.output<typeof SiteHelper>;

/** A site as an edition keeps it: the place and its computers, and nobody. */
export const EditionSite = SiteFields.omit({ lenderId: true, stationCount: true }).extend({
  stations: z.array(StationEntry.omit({ id: true }).extend({ number: z.int().min(1).max(200) })).max(200),
});
export type EditionSite = z.output<typeof EditionSite>;
