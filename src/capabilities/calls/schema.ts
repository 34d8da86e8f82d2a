import { z } from 'zod';
import { EventFacts, EventHeading } from '../events/schema.ts';

export * from './rules/settings-shapes.ts';

/** How the two people of a meeting meet. `table`: in the same place. */
export const CHANNELS = ['table', 'video-site', 'video-home', 'telephone', 'chat'] as const;
export const Channel = z.enum(CHANNELS);
export type Channel = z.output<typeof Channel>;

export const ROOM_STATES = ['planned', 'lobby', 'live', 'ended'] as const;
export const RoomState = z.enum(ROOM_STATES);
export type RoomState = z.output<typeof RoomState>;

/** Where a call stands for one opened page, as that page says it (src/web/client/call/engine.ts). */
export const CALL_PHASES = [
  'preparing',
  'waiting',
  'connecting',
  'live',
  'weak',
  'lost',
  'ended',
  'failed',
] as const;
export const CallPhase = z.enum(CALL_PHASES);
export type CallPhase = z.output<typeof CallPhase>;

export const SIDES = ['candidate', 'recruiter', 'co-recruiter', 'member'] as const;
export type Side = (typeof SIDES)[number];

/** How media travel; no address is ever kept. */
export const PATHS = ['host', 'srflx', 'relay'] as const;

/** What is wrong with a call, for who helps: its service is away, something is cut, or somebody is not there. */
export const TROUBLES = ['service', 'lost', 'failed', 'nobody', 'no-candidate', 'no-recruiter'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** What can be done when a call fails, in this order. The last is another slot, by hand on the board. */
export const STEPS = ['again', 'audio', 'telephone', 'table', 'slot'] as const;
export type Step = (typeof STEPS)[number];

/** What an opened page says of its call, whenever it changes. */
export const SaidOfCall = z.object({
  meetingId: z.uuid(),
  /** The opened page: a new id each time one comes in. */
  visitId: z.uuid(),
  phase: CallPhase,
  path: z.enum(PATHS).nullable().default(null),
  /** Lost packets, in hundredths. */
  loss: z.coerce.number().min(0).max(100).nullable().default(null),
  roundTripMs: z.coerce.number().int().min(0).max(120_000).nullable().default(null),
});
export type SaidOfCall = z.output<typeof SaidOfCall>;

/** The event as pages of calls need it. `now` is the event's own time. */
export const CallEvent = EventFacts.pick({ id: true, name: true, timeZone: true, planVersion: true }).extend({
  now: z.string(),
});
export type CallEvent = z.output<typeof CallEvent>;

/** One interview at a distance as one of its two people sees it. */
export const OwnCall = z.object({
  meetingId: z.uuid(),
  startsAt: z.string(),
  endsAt: z.string(),
  channel: Channel,
  /** Whom it is with: a company with who receives, or a person. */
  name: z.string(),
  detail: z.string().nullable(),
  /** "Lille Fives, poste 3", for somebody who sits at a shared computer. */
  site: z.string().nullable(),
  station: z.string().nullable(),
  table: z.string().nullable(),
  /** Before it opens, while one may come in, and afterwards. */
  stage: z.enum(['early', 'open', 'over']),
  opensAt: z.string(),
  /** Changes when everybody should come in afresh. */
  attempt: z.int(),
  audioOnly: z.boolean(),
  /** Whether the other side is in the room. */
  otherIsIn: z.boolean(),
  /** Who sits beside the recruiter, as everybody reads it before coming in. */
  beside: z.array(z.string()),
});
export type OwnCall = z.output<typeof OwnCall>;

/** Whom to call when nothing works: the organiser's number, and who helps by name. */
const Helpline = z.object({ name: z.string(), phone: z.string().nullable(), email: z.string().nullable() });

/** Who else learns of the call: the name of whoever keeps the server, when it is not this one. */
const Processor = z.string().nullable();

/** The candidate's page of one interview. */
export const MyCall = z.object({
  event: CallEvent,
  registrationId: z.uuid(),
  firstName: z.string(),
  call: OwnCall,
  /** One's own number, by which the recruiter calls; null when there is none. */
  ownPhone: z.string().nullable(),
  processor: Processor,
  help: Helpline,
});
export type MyCall = z.output<typeof MyCall>;

/** A call on the recruiter's page, with the number to call where it was asked for. */
export const DeskCall = OwnCall.extend({ hasPhone: z.boolean(), phone: z.string().nullable() });
export type DeskCall = z.output<typeof DeskCall>;

/** Somebody invited to sit beside a recruiter, for who may show or take back their link. */
export const Beside = z.object({
  id: z.uuid(),
  recruiterId: z.uuid(),
  company: z.string(),
  firstName: z.string(),
  role: z.string().nullable(),
  /** The path of their page. */
  path: z.string(),
});
export type Beside = z.output<typeof Beside>;

/** The one page of who sits beside a recruiter. */
export const BesideDesk = z.object({
  event: CallEvent,
  recruiterId: z.uuid(),
  coRecruiterId: z.uuid(),
  firstName: z.string(),
  role: z.string().nullable(),
  company: z.string(),
  /** The recruiter's first name; null where none is written. */
  contact: z.string().nullable(),
  calls: z.array(OwnCall),
  /** The call of now, or the next one; null when none is left. */
  foremost: z.uuid().nullable(),
  processor: Processor,
  help: Helpline,
});
export type BesideDesk = z.output<typeof BesideDesk>;

/** The recruiter's one page for the whole session, in the order of time. */
export const CallDesk = z.object({
  event: CallEvent,
  recruiterId: z.uuid(),
  company: z.string(),
  calls: z.array(DeskCall),
  beside: z.array(Beside),
  /** Whether somebody more may be invited: four fit into a room. */
  seatsBeside: z.boolean(),
  /** The call of now, or the next one; null when none is left. */
  foremost: z.uuid().nullable(),
  processor: Processor,
  help: Helpline,
});
export type CallDesk = z.output<typeof CallDesk>;

/** The page of whoever sits in with a person of theirs. */
export const GuestCall = z.object({
  event: EventHeading,
  now: z.string(),
  call: OwnCall,
  candidate: z.string(),
  company: z.string(),
  processor: Processor,
});
export type GuestCall = z.output<typeof GuestCall>;

/** Who is in the room of a call, as who helps sees it. */
export const StaffCall = z.object({
  meetingId: z.uuid(),
  startsAt: z.string(),
  endsAt: z.string(),
  channel: Channel,
  candidate: z.string(),
  company: z.string(),
  site: z.string().nullable(),
  station: z.string().nullable(),
  state: z.enum(ROOM_STATES),
  candidateIn: CallPhase.nullable(),
  recruiterIn: CallPhase.nullable(),
  /** Others who sit in. */
  guests: z.int(),
  audioOnly: z.boolean(),
  trouble: z.enum(TROUBLES).nullable(),
  /** Since when; for the words beside it. */
  troubleSince: z.string().nullable(),
  position: z.enum(['past', 'now', 'later']),
  /** Whether the recruiter can call: there is a number. */
  hasPhone: z.boolean(),
  /** Whether both are in one place, so that a table would do. */
  samePlace: z.boolean(),
  /** What can still be done when it fails, in order. */
  steps: z.array(z.enum(STEPS)),
});
export type StaffCall = z.output<typeof StaffCall>;

export const NETWORKS = ['direct', 'relay', 'relay-tcp', 'none', 'unknown'] as const;

/** What somebody's devices can do, as they tried them. */
export const DeviceCheck = z.object({
  browser: z.boolean(),
  camera: z.boolean(),
  microphone: z.boolean(),
  speaker: z.boolean(),
  network: z.enum(NETWORKS),
});
export type DeviceCheck = z.output<typeof DeviceCheck>;

/** `red`: no call is possible; `amber`: one is, with something missing. */
export const CHECK_STATES = ['none', 'red', 'amber', 'green'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

/** Somebody who will be called at a distance, and how ready their devices are. */
export const CheckedPerson = z.object({
  id: z.uuid(),
  kind: z.enum(['candidate', 'recruiter']),
  name: z.string(),
  state: z.enum(CHECK_STATES),
  check: DeviceCheck.extend({ checkedAt: z.string() }).nullable(),
});
export type CheckedPerson = z.output<typeof CheckedPerson>;

/** The page on which somebody tries their devices. */
export const MyCheck = z.object({
  event: EventFacts.pick({ name: true, timeZone: true }),
  as: z.enum(['candidate', 'recruiter']),
  check: DeviceCheck.extend({ checkedAt: z.string() }).nullable(),
  state: z.enum(CHECK_STATES),
  help: Helpline,
});
export type MyCheck = z.output<typeof MyCheck>;

/** All calls of an event for who helps: those of now first, then what devices can do. */
export const CallsPage = z.object({
  event: EventHeading,
  now: z.string(),
  calls: z.array(StaffCall),
  /** Who sits beside the recruiters, and who might be invited beside whom; empty but for who organises. */
  beside: z.array(Beside),
  recruiters: z.array(z.object({ id: z.uuid(), company: z.string() })),
  /** Who keeps the service that carries the calls; null for this server. */
  processor: Processor,
  checks: z.array(CheckedPerson),
});
export type CallsPage = z.output<typeof CallsPage>;

const Text = (most: number) => z.string().trim().max(most).nullable().default(null);

/** Somebody to sit beside a recruiter. Who organises says beside whom; a recruiter's own link says it by itself. */
export const InvitedBeside = z.object({
  eventId: z.uuid().optional(),
  recruiterId: z.uuid().optional(),
  firstName: z.string().trim().min(1).max(60),
  role: Text(80),
  /** An e-mail address or a mobile number; nothing is sent without. */
  contact: Text(200),
});

/** A STUN or TURN server, as browsers take it. */
export const IceServer = z.object({
  urls: z.array(z.string()).readonly(),
  username: z.string().optional(),
  credential: z.string().optional(),
});

/** What opens a room for one page: made by the driver, handed on as it is (src/video/driver.ts). */
export const CallTicket = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('native'),
    room: z.string(),
    person: z.object({
      id: z.string(),
      name: z.string(),
      role: z.enum(['host', 'guest', 'interpreter', 'companion']),
    }),
    token: z.string(),
    signalling: z.string(),
    ice: z.array(IceServer).readonly(),
    relayOnly: z.boolean(),
    expiresAt: z.string(),
  }),
  z.object({ kind: z.literal('url'), url: z.string(), keptBy: z.string(), expiresAt: z.string() }),
  z.object({ kind: z.literal('away'), keptBy: z.string(), url: z.string().nullable() }),
]);
