// The online fair of an event: its stands, who waits at them, who receives, and what stands show.
import { z } from 'zod';
import { EventFacts, EventHeading, Recruiter } from '../events/schema.ts';

export { figuresOf } from './rules/figures.ts';
export { EXTENSION_MINUTES } from './rules/queue.ts';

export const CHANNELS = ['text', 'audio', 'video'] as const;
export const Channel = z.enum(CHANNELS);
export type Channel = z.output<typeof Channel>;

export const PLACE_STATES = ['waiting', 'called', 'talking', 'held', 'left', 'missed', 'closed'] as const;
export const PlaceState = z.enum(PLACE_STATES);
export type PlaceState = z.output<typeof PlaceState>;

export const CALLBACK_STATES = ['asked', 'called', 'not-reached'] as const;

export const ShownName = z.string().trim().min(1).max(80);
const Words = z.string().trim().max(300).nullable().default(null);

/** What a visitor says when they take a place. */
export const PlaceEntry = z.object({ channel: Channel, shownName: ShownName, words: Words });
export type PlaceEntry = z.output<typeof PlaceEntry>;

/** What the organiser sets. */
export const FairSettings = z.object({
  open: z.boolean().default(false),
  talkMinutes: z.int().min(3).max(60).default(10),
  registers: z.boolean().default(false),
});
export type FairSettings = z.output<typeof FairSettings>;

/** Who receives at a stand. */
export const Host = z.object({ id: z.uuid(), name: z.string(), present: z.boolean() });
export type Host = z.output<typeof Host>;

export const Clip = z.object({
  id: z.uuid(),
  title: z.string(),
  /** Bytes of a film of ours; null for one that is elsewhere. */
  size: z.int().nullable(),
  address: z.string().nullable(),
  /** What is said in it, line by line; empty without captions. */
  transcript: z.array(z.string()),
  noCaptionsBecause: z.string().nullable(),
  /** Whether visitors see it: a film of ours needs captions, or a reason why not. */
  shown: z.boolean(),
});
export type Clip = z.output<typeof Clip>;

export const Paper = z.object({ id: z.uuid(), fileName: z.string(), size: z.int() });
export type Paper = z.output<typeof Paper>;

/** A stand in the list. */
export const StandCard = z.object({
  ...Recruiter.pick({ id: true, company: true, sector: true, city: true, website: true }).shape,
  needs: z.array(Recruiter.shape.needs.element.omit({ id: true, notes: true })),
  welcome: z.string().nullable(),
  queueOpen: z.boolean(),
  /** Hosts who are there now. */
  present: z.array(z.string()),
  /** How many of these are in a talk, or are calling somebody. */
  engaged: z.int(),
  waiting: z.int(),
});
export type StandCard = z.output<typeof StandCard>;

/** A stand that somebody stands before. */
export const StandDetail = StandCard.extend({ clips: z.array(Clip), papers: z.array(Paper) });
export type StandDetail = z.output<typeof StandDetail>;

export const Wait = z.object({
  minutes: z.int(),
  basis: z.enum(['here', 'fair', 'meant']),
  talks: z.int(),
});

/** A place of a visitor, as they see it. */
export const MyPlace = z.object({
  id: z.uuid(),
  standId: z.uuid(),
  company: z.string(),
  state: PlaceState,
  channel: Channel,
  /** How many wait before; 0 is next. */
  ahead: z.int(),
  misses: z.int(),
  wait: Wait.nullable(),
  present: z.boolean(),
  calledUntil: z.string().nullable(),
  beganAt: z.string().nullable(),
  meantUntil: z.string().nullable(),
  host: z.string().nullable(),
  /** Another stand that the host proposes to go on with. */
  proposed: z.object({ id: z.uuid(), company: z.string() }).nullable(),
  third: z.enum(['none', 'asked', 'agreed']),
  callback: z.enum(CALLBACK_STATES).nullable(),
});
export type MyPlace = z.output<typeof MyPlace>;

/** Who accompanies a visit. */
export const Companion = z.object({
  state: z.enum(['invited', 'offered', 'together']),
  /** Null while any counsellor of the partner may come. */
  name: z.string().nullable(),
});
export type Companion = z.output<typeof Companion>;

const EventCard = EventFacts.pick({ id: true, name: true, slug: true, date: true, timeZone: true });

/** The fair as everybody may see it. */
export const PublicFair = z.object({
  event: EventCard,
  registers: z.boolean(),
  talkMinutes: z.int(),
  stands: z.array(StandCard),
});
export type PublicFair = z.output<typeof PublicFair>;

export const PublicStand = z.object({ event: EventCard, registers: z.boolean(), stand: StandDetail });
export type PublicStand = z.output<typeof PublicStand>;

const Visitor = z.object({
  event: EventCard,
  registrationId: z.uuid(),
  firstName: z.string(),
  now: z.string(),
  open: z.boolean(),
  talkMinutes: z.int(),
  places: z.array(MyPlace),
  companion: Companion.nullable(),
  /** The partner whose counsellor may be asked to come along. */
  partner: z.string().nullable(),
});

export const MyFair = Visitor.extend({ stands: z.array(StandCard) });
export type MyFair = z.output<typeof MyFair>;

export const VisitedStand = Visitor.extend({
  stand: StandDetail,
  /** One’s own number, to be called back. */
  phone: z.string().nullable(),
});
export type VisitedStand = z.output<typeof VisitedStand>;

/** A talk as its visitor sees it; without a place it is over. */
export const MyTalk = Visitor.extend({
  placeId: z.uuid(),
  place: MyPlace.nullable(),
  beganAt: z.string().nullable(),
  /** Who carries the call when it is not this server, and whom to call when nothing works. */
  processor: z.string().nullable(),
  helpPhone: z.string().nullable(),
});
export type MyTalk = z.output<typeof MyTalk>;

/** Somebody before the desk, as the stand sees them: what they chose to show. */
export const AtDesk = z.object({
  id: z.uuid(),
  shownName: z.string(),
  words: z.string().nullable(),
  channel: Channel,
  state: PlaceState,
  hostId: z.uuid().nullable(),
  calledUntil: z.string().nullable(),
  beganAt: z.string().nullable(),
  meantUntil: z.string().nullable(),
  /** In a talk at another stand just now. */
  elsewhere: z.boolean(),
  joinedAt: z.string(),
  proposed: z.string().nullable(),
  third: z.enum(['none', 'asked', 'agreed']),
});
export type AtDesk = z.output<typeof AtDesk>;

export const Callback = z.object({
  placeId: z.uuid(),
  shownName: z.string(),
  words: z.string().nullable(),
  phone: z.string().nullable(),
  state: z.enum(CALLBACK_STATES),
});
export type Callback = z.output<typeof Callback>;

/** The desk of a stand. */
export const Desk = z.object({
  event: EventCard,
  recruiterId: z.uuid(),
  company: z.string(),
  open: z.boolean(),
  talkMinutes: z.int(),
  queueOpen: z.boolean(),
  now: z.string(),
  hosts: z.array(Host),
  /** Which of the hosts looks at this page; null until they say so. */
  me: z.uuid().nullable(),
  people: z.array(AtDesk),
  callbacks: z.array(Callback),
  others: z.array(z.object({ id: z.uuid(), company: z.string() })),
  processor: z.string().nullable(),
  held: z.int(),
  /** Minutes of the middle talk; null with fewer than three. */
  median: z.number().nullable(),
});
export type Desk = z.output<typeof Desk>;

/** What a stand shows, for those who put it there. */
export const StandContent = z.object({
  event: EventCard,
  company: z.string(),
  welcome: z.string().nullable(),
  clips: z.array(Clip),
  papers: z.array(Paper),
});
export type StandContent = z.output<typeof StandContent>;

/** A visit of somebody whom a partner brings. */
export const Visit = z.object({
  registrationId: z.uuid(),
  name: z.string(),
  companion: Companion.nullable(),
  /** Whether the reader is the one who accompanies. */
  mine: z.boolean(),
});
export type Visit = z.output<typeof Visit>;

/** The fair for the staff: everything for the organiser, the visits of their own people for a partner. */
export const FairPage = z.object({
  event: EventHeading,
  settings: FairSettings,
  stands: z.array(
    StandCard.extend({
      hosts: z.array(Host),
      held: z.int(),
      /** Films that visitors do not see for want of captions. */
      uncaptioned: z.int(),
    }),
  ),
  visits: z.array(Visit),
});
export type FairPage = z.output<typeof FairPage>;

/** A visit as the counsellor who accompanies sees it: the same stand, and the person's places. */
export const VisitPage = z.object({
  event: EventHeading,
  registrationId: z.uuid(),
  name: z.string(),
  now: z.string(),
  companion: Companion.nullable(),
  mine: z.boolean(),
  accountId: z.uuid().nullable(),
  processor: z.string().nullable(),
  places: z.array(MyPlace),
  stand: StandDetail.nullable(),
});
export type VisitPage = z.output<typeof VisitPage>;
