import { z } from 'zod';
import { LOCALES } from '../../kernel/locale.ts';
import { EmailAddress, ORGANISATION_KINDS } from '../access/schema.ts';
import { REFERENTIALS } from '../referentials/schema.ts';

export { LIMITED } from './rules.ts';

/** "#rrggbb", as a colour field sends it; nothing for our own colour. */
export const Colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/)
  .nullable()
  .default(null);

const Months = z.coerce.number().int().min(1).max(120).nullable().default(null);

/** What holds for all organisations of a network beside its look: address, second factor, keeping times. */
export const NetworkRules = z.object({
  /** The end of its public address, /n/… */
  slug: z
    .string()
    .trim()
    .toLowerCase()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** From this day on, in the network's zone, whoever reads files proves themselves twice; null: never. */
  secondFactorFrom: z.iso.date().nullable().default(null),
  /** The most months that an organisation may keep each kind of data; null: the usual time, and longer if it says so. */
  person: Months,
  'event-file': Months,
  'recruiter-note': Months,
  document: Months,
  /** Whether reports may count people by sex, and by age: both off until the network says so. */
  reportsSex: z.boolean().default(false),
  reportsAge: z.boolean().default(false),
});
export type NetworkRules = z.output<typeof NetworkRules>;

const InNetwork = z.object({ networkId: z.uuid() });

/** What an administrator decides for all pages and messages of the network. */
export const NetworkSettings = InNetwork.extend({
  name: z.string().trim().min(1).max(120),
  brandName: z.string().trim().max(40).nullable().default(null),
  brandColour: Colour,
  /** The first is for whoever asks for none of them. */
  locales: z.array(z.enum(LOCALES)).min(1),
  senderName: z.string().trim().max(80).nullable().default(null),
  senderAddress: EmailAddress.nullable().default(null),
  replyAddress: EmailAddress.nullable().default(null),
});
export type NetworkSettings = z.output<typeof NetworkSettings>;

/** The beginnings of postcodes, as typed: "60, 61 6200". */
const Postcodes = z
  .string()
  .trim()
  .transform((text) => [...new Set(text.split(/[\s,;]+/).filter((part) => part !== ''))].sort())
  .pipe(
    z
      .array(z.string().regex(/^\d{1,5}$/))
      .min(1)
      .max(200),
  );

export const NewTerritory = InNetwork.extend({
  name: z.string().trim().min(1).max(80),
  country: z.enum(['BE', 'FR', 'LU', 'CH']).default('BE'),
  postcodes: Postcodes,
  /** Who answers for it; null for nobody yet. */
  organisationId: z.uuid().nullable().default(null),
});
export type NewTerritory = z.output<typeof NewTerritory>;

export const Territory = z.object({
  id: z.uuid(),
  name: z.string(),
  country: z.string(),
  postcodes: z.array(z.string()),
  organisationName: z.string().nullable(),
});
export type Territory = z.output<typeof Territory>;

export const NewNetworkOrganisation = InNetwork.extend({
  name: z.string().trim().min(1).max(120),
  kind: z.enum(ORGANISATION_KINDS),
  /** Its first organiser, who then invites the others. */
  organiserName: z.string().trim().min(1).max(120),
  organiserEmail: EmailAddress,
});
export type NewNetworkOrganisation = z.output<typeof NewNetworkOrganisation>;

export const NetworkOrganisation = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(ORGANISATION_KINDS),
  members: z.number().int(),
  events: z.number().int(),
  closed: z.boolean(),
});
export type NetworkOrganisation = z.output<typeof NetworkOrganisation>;

export const NewAdministrator = InNetwork.extend({ email: EmailAddress });

export const Administrator = z.object({ accountId: z.uuid(), name: z.string(), email: z.string() });
export type Administrator = z.output<typeof Administrator>;

export const NetworkShown = NetworkSettings.omit({ networkId: true }).extend({
  id: z.uuid(),
  hasLogo: z.boolean(),
  lookVersion: z.number().int(),
  timeZone: z.string(),
});
export type NetworkShown = z.output<typeof NetworkShown>;

/** A list of occupations or places that the whole instance shares, with the notice its licence asks for. */
export const LoadedList = z.object({
  name: z.enum(REFERENTIALS),
  version: z.string(),
  notice: z.string(),
  extract: z.boolean(),
});
export type LoadedList = z.output<typeof LoadedList>;

/** A new network of this instance, with the organisation and the person that begin it: for the command line. */
export const NewNetwork = z.object({
  name: z.string().trim().min(1).max(120),
  country: z.enum(['BE', 'FR', 'LU', 'CH']).default('BE'),
  timeZone: z.string().max(60).default('Europe/Brussels'),
  locale: z.enum(LOCALES).default('fr'),
  organisationName: z.string().trim().min(1).max(120),
  organisationKind: z.enum(ORGANISATION_KINDS).default('other'),
  administratorName: z.string().trim().min(1).max(120),
  administratorEmail: EmailAddress,
});
export type NewNetwork = z.output<typeof NewNetwork>;
