// What stations speak of, said once: a shared computer, who sits at it, and the page of who welcomes at its site.
import { z } from 'zod';
import { Presence } from '../door/schema.ts';
import { LACKS } from './rules/checks.ts';

export type { DeviceCheck } from '../calls/schema.ts';
export type { Lack } from './rules/checks.ts';
export { MOST_OWN_TRIES, shownPairingCode } from './rules/pairing.ts';

/** How the two people of a meeting meet (`meetings.channel`). */
export const CHANNELS = ['table', 'video-site', 'video-home', 'telephone', 'chat'] as const;
export const Channel = z.enum(CHANNELS);
export type Channel = z.output<typeof Channel>;

/** A meeting at a station, with as much of the person as may stand on a screen that others see. */
const Seat = z.object({
  meetingId: z.uuid(),
  firstName: z.string(),
  /** First name and initial. */
  name: z.string(),
  company: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  channel: Channel,
  table: z.string().nullable(),
});

/** The call of who sits there, as the area of a call reads it (src/web/widgets/call-area.tsx). */
const SeatCall = z.object({
  meetingId: z.uuid(),
  name: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  opensAt: z.string(),
  channel: Channel,
  stage: z.enum(['early', 'open', 'over']),
  attempt: z.int(),
  audioOnly: z.boolean(),
  otherIsIn: z.boolean(),
  /** Who else comes from the company. */
  beside: z.array(z.string()),
  /** The person as tickets name them. */
  me: z.string(),
  /** Whether they were in the room already: a computer that was switched off comes back into it. */
  entered: z.boolean(),
  processor: z.string().nullable(),
  helpPhone: z.string().nullable(),
});

/** The kiosk of a station whose computer is set up. Instants are the event's own. */
const SetUp = z.object({
  kind: z.enum(['broken', 'seated', 'expected', 'waiting']),
  eventId: z.uuid(),
  eventName: z.string(),
  timeZone: z.string(),
  now: z.string(),
  stationId: z.uuid(),
  site: z.string(),
  station: z.string(),
  seat: Seat.nullable(),
  /** Null where nobody sits, and for an interview that has no room (telephone, table). */
  call: SeatCall.nullable(),
  /** When the next interview here begins, on a station that waits. */
  nextAt: z.string().nullable(),
  /** When the page shows something else although nothing happens. */
  changesAt: z.string().nullable(),
  /** How many times the person may still try their code. */
  triesLeft: z.int(),
  /** Since when help is on its way. */
  helpSince: z.string().nullable(),
  /** Whether its devices were tried, and whether a call is possible as they are. */
  check: z.enum(['none', 'unfit', 'fit']),
  /** The same text as long as the page shows the same (view-station-pulse). */
  showing: z.string(),
});

/** The page of a shared computer: a field for its code, until it is set up. */
export const StationPage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unplugged'), wrong: z.boolean() }),
  SetUp,
]);
export type StationPage = z.output<typeof StationPage>;
export type SetUpPage = z.output<typeof SetUp>;

/** The page on which a host tries the devices of a station. */
export const StationCheckPage = z.object({
  eventName: z.string(),
  timeZone: z.string(),
  /** The event's own time. */
  now: z.string(),
  site: z.string(),
  station: z.string(),
  /** Somebody sits there: then it is no time to try. */
  seated: z.boolean(),
  tried: z.boolean(),
});
export type StationCheckPage = z.output<typeof StationCheckPage>;

/** What a station's page asks every few seconds: whether it still shows what is. */
export const StationPulse = z.object({ showing: z.string() });

const Planned = z.object({
  meetingId: z.uuid(),
  name: z.string(),
  company: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  /** The computer that it had before, which stands on the paper; null while it has its first. */
  before: z.string().nullable(),
});

/** What was found when the devices of a station were tried: when, or since when the same of them fail. */
const Check = z.object({ at: z.string(), lacks: z.array(z.enum(LACKS)) });

/** How the host sees a station. The first that fits is what there is to do. */
export const STATION_STATES = [
  'broken',
  'help',
  'silent',
  'unplugged',
  'unfit',
  'seated',
  'expected',
  'free',
] as const;
export const HostStation = z.object({
  id: z.uuid(),
  name: z.string(),
  state: z.enum(STATION_STATES),
  /** Since when it is broken, silent, or waits for help. */
  since: z.string().nullable(),
  helpReason: z.enum(['asked', 'code', 'devices']).nullable(),
  check: Check.nullable(),
  headset: z.boolean(),
  camera: z.boolean(),
  stepFree: z.boolean(),
  plugged: z.boolean(),
  /** The code to type on the computer, while it is open. */
  code: z.string().nullable(),
  codeUntil: z.string().nullable(),
  /** Who sits there; else null. */
  seated: Planned.nullable(),
  /** Who comes next. */
  next: Planned.nullable(),
});
export type HostStation = z.output<typeof HostStation>;

export const HostGuest = z.object({
  kind: z.enum(['candidate', 'recruiter']),
  id: z.uuid(),
  name: z.string(),
  state: Presence,
  /** What they have next, where; null when nothing is left. */
  next: z
    .object({
      startsAt: z.string(),
      endsAt: z.string(),
      company: z.string(),
      station: z.string().nullable(),
      before: z.string().nullable(),
    })
    .nullable(),
});
export type HostGuest = z.output<typeof HostGuest>;

/** The page of who welcomes at a site. */
export const HostPage = z.object({
  event: z.object({
    id: z.uuid(),
    name: z.string(),
    date: z.string(),
    timeZone: z.string(),
    planVersion: z.int(),
  }),
  /** Whether the reader runs the event: then its menu stands above. */
  organises: z.boolean(),
  now: z.string(),
  site: z.object({
    id: z.uuid(),
    name: z.string(),
    address: z.string().nullable(),
    accessNotes: z.string().nullable(),
  }),
  guests: z.array(HostGuest),
  stations: z.array(HostStation),
  /** Whom to call when nothing works. */
  help: z.object({ name: z.string(), phone: z.string().nullable(), email: z.string().nullable() }),
});
export type HostPage = z.output<typeof HostPage>;
