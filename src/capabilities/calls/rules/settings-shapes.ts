import { z } from 'zod';
import { EventHeading } from '../../events/schema.ts';

/** Who carries the calls of an event: this server, a server of others, or one address for everybody. */
export const DRIVERS = ['built-in', 'jitsi', 'bigbluebutton', 'livekit', 'link'] as const;
export const Driver = z.enum(DRIVERS);
export type Driver = z.output<typeof Driver>;

const Text = (most: number) => z.string().trim().max(most).nullable().default(null);

/** How the calls of an event are carried. */
export const CallSettings = z.object({
  driver: Driver.default('built-in'),
  /** Of a server of others, or the one address where everybody meets. */
  address: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable()
    .default(null),
  /** LiveKit: the server that the page at the address connects to. */
  mediaAddress: z.url({ protocol: /^wss$/ }).max(500).nullable().default(null),
  application: Text(200),
  /** Who keeps that server, as people are told. */
  processor: Text(120),
  relayOnly: z.boolean().default(false),
  helpPhone: Text(30),
});
export type CallSettings = z.output<typeof CallSettings>;

/** The same as it is typed: a secret that is left empty stays as it was. */
export const GivenCallSettings = CallSettings.extend({ eventId: z.uuid(), secret: Text(500) });

export const CallSettingsPage = z.object({
  event: EventHeading,
  settings: CallSettings,
  hasSecret: z.boolean(),
  /** What our own server can do, in codes that the screen words; empty where somebody else's carries the calls. */
  notes: z.array(z.string()),
});
export type CallSettingsPage = z.output<typeof CallSettingsPage>;
