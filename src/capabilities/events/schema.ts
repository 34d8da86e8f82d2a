import { z } from 'zod';
import { isTimeZone } from '../../kernel/clock.ts';
import { Upload } from '../../kernel/files.ts';
import { LOCALES } from '../../kernel/locale.ts';
import { NeedTerms } from './rules/need-terms.ts';

export {
  IMPORT_FIELDS,
  IMPORT_KINDS,
  ImportCounts,
  ImportDetails,
  ImportKind,
  ImportRow,
  ImportSummary,
  ImportUndone,
  type LeftRow,
  PAIR_CHOICES,
  RecentImport,
  ROW_STATES,
  ROWS_SHOWN,
  type RowState,
  ShortageOccupation,
} from './rules/import/shapes.ts';

/** A free time of `minutes` after a round, in place of the move time. */
export const Break = z.object({
  afterRound: z.int().min(1).max(59),
  minutes: z.int().min(1).max(240),
});
export type Break = z.output<typeof Break>;

const WallTime = z.iso.time({ precision: -1 });

/** What the rounds of an event are computed from. */
export const RoundSettings = z.object({
  date: z.iso.date(),
  timeZone: z.string().max(60).refine(isTimeZone, { error: 'unknown-zone' }).default('Europe/Brussels'),
  firstRoundAt: WallTime,
  roundMinutes: z.int().min(3).max(240).default(15),
  moveMinutes: z.int().min(0).max(60).default(3),
  roundCount: z.int().min(1).max(60).default(9),
  breaks: z.array(Break).max(20).default([]),
});
export type RoundSettings = z.output<typeof RoundSettings>;

/** Everything an organiser sets for an event. */
export const EventSettings = RoundSettings.extend({
  name: z.string().trim().min(1).max(120),
  place: z.string().trim().min(1).max(120),
  address: z.string().trim().max(200).nullable().default(null),
  description: z.string().trim().max(2000).nullable().default(null),
  /** When the doors open and the pitches begin; null when people come for the first round. */
  opensAt: WallTime.nullable().default(null),
  tableCount: z.int().min(1).max(500).default(20),
  mostInterviews: z.int().min(1).max(60).default(6),
  fewestInterviews: z.int().min(0).max(60).default(3),
  /** Interviews one after the other without a free round; null for no limit. */
  longestRun: z.int().min(1).max(60).nullable().default(null),
  /** Everybody present gets at least this many interviews. */
  floor: z.int().min(0).max(60).default(3),
  pitchSeconds: z.int().min(10).max(900).default(60),
  recruiterOpensDays: z.int().min(0).max(365).default(14),
  recruiterAccessDays: z.int().min(0).max(90).default(7),
  /** Listed on the home page, with a page of its own. */
  public: z.boolean().default(true),
  registrationOpen: z.boolean().default(true),
  capacity: z.int().min(1).max(20000).nullable().default(null),
});
export type EventSettings = z.output<typeof EventSettings>;

/** Settings that are not complete yet: what a new event starts from. */
export const EventDraft = EventSettings.partial();
export type EventDraft = z.output<typeof EventDraft>;

/** Adds what no field can say alone, to EventSettings or a schema that extends it. */
export function coherent<T extends z.ZodObject<typeof EventSettings.shape>>(schema: T): T {
  return schema.superRefine((settings, context) => {
    const problem = (field: string, message: string) =>
      context.addIssue({
        code: 'custom',
        message,
        path: [field],
        input: settings[field as keyof typeof settings],
      });
    const { mostInterviews, fewestInterviews, floor, roundCount, breaks, opensAt, firstRoundAt } = settings;
    if (fewestInterviews > mostInterviews) problem('fewestInterviews', 'fewest-above-most');
    if (floor > mostInterviews) problem('floor', 'floor-above-most');
    if (breaks.some(({ afterRound }) => afterRound >= roundCount)) problem('breaks', 'break-after-the-end');
    if (new Set(breaks.map(({ afterRound }) => afterRound)).size < breaks.length)
      problem('breaks', 'break-twice');
    if (opensAt !== null && opensAt > firstRoundAt) problem('opensAt', 'opens-after-first-round');
  }) as T;
}

export * from './rules/shapes/schedule.ts';

export const STAFF_KINDS = ['organiser', 'door', 'partner'] as const;

/** What every staff page of an event says of it. */
export const EventHeading = z.object({
  id: z.uuid(),
  name: z.string(),
  slug: z.string(),
  date: z.string(),
  timeZone: z.string(),
  place: z.string(),
  planVersion: z.int(),
  wishesOpen: z.boolean(),
  /** What the reader is in this event. */
  as: z.enum(STAFF_KINDS),
});
export type EventHeading = z.output<typeof EventHeading>;

export const Round = z.object({
  number: z.int(),
  startsAt: z.string(),
  endsAt: z.string(),
  cancelledAt: z.string().nullable(),
});
export type Round = z.output<typeof Round>;

export const EventTable = z.object({
  number: z.int(),
  label: z.string().nullable(),
  stepFree: z.boolean(),
  quiet: z.boolean(),
});
export type EventTable = z.output<typeof EventTable>;

/** An event as its neighbours need it: settings, rounds as instants, tables, and where it stands. */
export const EventFacts = EventSettings.extend({
  id: z.uuid(),
  organisationId: z.uuid(),
  previousEventId: z.uuid().nullable(),
  slug: z.string(),
  timeZone: z.string(),
  rounds: z.array(Round),
  tables: z.array(EventTable),
  wishesOpen: z.boolean(),
  seatsTaken: z.int(),
  planVersion: z.int(),
  /** The clock of a rehearsal: seconds added to the real time. */
  clockShiftSeconds: z.int(),
  /** The doors open. */
  startsAt: z.string(),
  /** The last round is over. */
  endsAt: z.string(),
  closedAt: z.string().nullable(),
});
export type EventFacts = z.output<typeof EventFacts>;

export const TEMPLATES = ['evening', 'afternoon', 'small'] as const;
export type Template = (typeof TEMPLATES)[number];

export const STAGES = ['before', 'welcome', 'rounds', 'after'] as const;
export type Stage = (typeof STAGES)[number];

export const ACCESS_NEEDS = ['step-free', 'quiet', 'interpreter', 'longer-slot'] as const;
export type AccessNeed = (typeof ACCESS_NEEDS)[number];

export const REGISTRATION_STATUSES = ['registered', 'confirmed', 'waiting', 'cancelled'] as const;
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];

export const CONTRACTS = [
  'internship',
  'apprenticeship',
  'fixed-term',
  'permanent',
  'temporary',
  'immersion',
  'student-job',
  'freelance',
  'other',
] as const;
export type Contract = (typeof CONTRACTS)[number];

const Line = (most: number) => z.string().trim().max(most).nullable().default(null);

/** A position that a recruiter wants to fill. */
export const Need = z.object({
  title: z.string().trim().min(1).max(120),
  /** ROME code. */
  occupationCode: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-N][0-9]{4}$/, { error: 'occupation-code-wrong' })
    .nullable()
    .default(null),
  contract: z.enum(CONTRACTS),
  /** How many people are wanted; one when nothing is said. */
  positions: z
    .int()
    .min(1)
    .max(1000)
    .nullable()
    .default(null)
    .transform((count) => count ?? 1),
  skills: z.array(z.string().trim().min(1).max(80)).max(30).default([]),
  languages: z.array(z.string().trim().min(1).max(40)).max(10).default([]),
  wantedProfile: Line(1000),
  notes: Line(1000),
});
export type Need = z.output<typeof Need>;
export { isStale, NeedTerms } from './rules/need-terms.ts';

/** What a recruiter says of the stand, and may change until the event. */
export const Stand = z.object({
  /** Interviewers who receive at the same time. */
  seats: z.int().min(1).max(20).default(1),
  presentFrom: WallTime.nullable().default(null),
  presentUntil: WallTime.nullable().default(null),
  /** A rest of so many minutes, somewhere between the two hours; null for none. */
  restMinutes: z.int().min(5).max(240).nullable().default(null),
  restFrom: WallTime.nullable().default(null),
  restUntil: WallTime.nullable().default(null),
  /** Rounds that one interview takes. */
  interviewRounds: z
    .int()
    .min(1)
    .max(4)
    .nullable()
    .default(null)
    .transform((rounds) => rounds ?? 1),
  pitch: Line(2000),
  needs: z.array(Need.extend(NeedTerms.shape)).min(1).max(20),
});
export type Stand = z.output<typeof Stand>;

/** A company at an event, as a form says it. */
export const RecruiterEntry = Stand.extend({
  company: z.string().trim().min(1).max(120),
  sector: Line(120),
  city: Line(80),
  website: Line(200),
  firstName: Line(80),
  lastName: Line(80),
  email: z.string().trim().toLowerCase().max(200).pipe(z.email()).nullable().default(null),
  phone: Line(40),
  locale: z.enum(LOCALES).default('fr'),
});
export type RecruiterEntry = z.output<typeof RecruiterEntry>;

/** The same as staff type it: where a company sits is the organiser's choice, not its own. */
export const StaffRecruiterEntry = RecruiterEntry.extend({
  /** Table of the first interviewer, the others beside it; null: any. */
  firstTable: z.int().min(1).max(500).nullable().default(null),
});

/** A recruiter as its neighbours need it. */
export const Recruiter = z.object({
  id: z.uuid(),
  company: z.string(),
  sector: z.string().nullable(),
  city: z.string().nullable(),
  website: z.string().nullable(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  locale: z.enum(LOCALES),
  seats: z.int(),
  firstTable: z.int().nullable(),
  presentFrom: z.string().nullable(),
  presentUntil: z.string().nullable(),
  restMinutes: z.int().nullable(),
  restFrom: z.string().nullable(),
  restUntil: z.string().nullable(),
  interviewRounds: z.int(),
  pitch: z.string().nullable(),
  pitchPosition: z.int().nullable(),
  linkGeneration: z.int(),
  withdrawnAt: z.string().nullable(),
  needs: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      occupationCode: z.string().nullable(),
      contract: z.enum(CONTRACTS),
      positions: z.int(),
      skills: z.array(z.string()),
      languages: z.array(z.string()),
      wantedProfile: z.string().nullable(),
      notes: z.string().nullable(),
      ...NeedTerms.shape,
      /** When somebody last said that it holds. */
      refreshedAt: z.string().nullable().default(null),
    }),
  ),
});
export type Recruiter = z.output<typeof Recruiter>;

/** What somebody says when registering, whoever types it. */
export const CandidateEntry = z.object({
  firstName: z.string().trim().min(1).max(80),
  lastName: z.string().trim().min(1).max(80),
  email: z.string().trim().toLowerCase().max(200).pipe(z.email()).nullable().default(null),
  phone: Line(40),
  locale: z.enum(LOCALES).default('fr'),
  /** The organisation that brings this person; null for nobody. */
  partnerId: z.uuid().nullable().default(null),
  wantedOccupations: z.array(z.string().trim().min(1).max(120)).max(20).default([]),
  /** What is needed, never why. */
  accessNeeds: z.array(z.enum(ACCESS_NEEDS)).default([]),
  /** The language to be interpreted, of whoever needs an interpreter. */
  interpreterLanguage: Line(40),
  presentFrom: WallTime.nullable().default(null),
  presentUntil: WallTime.nullable().default(null),
  cv: Upload.nullable().default(null),
});
export type CandidateEntry = z.output<typeof CandidateEntry>;

/** Who interprets at an event, as the organiser writes it down. */
export const InterpreterEntry = z.object({
  name: z.string().trim().min(1).max(80),
  languages: z.array(z.string().trim().min(1).max(40)).min(1).max(10),
  presentFrom: WallTime.nullable().default(null),
  presentUntil: WallTime.nullable().default(null),
});
export type InterpreterEntry = z.output<typeof InterpreterEntry>;

export const Interpreter = z.object({
  id: z.uuid(),
  name: z.string(),
  languages: z.array(z.string()),
  presentFrom: z.string().nullable(),
  presentUntil: z.string().nullable(),
});
export type Interpreter = z.output<typeof Interpreter>;

/** Somebody on the list of an event, as its neighbours need it. */
export const Attendee = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  /** False where the partner keeps the name: it is then the card's code. */
  named: z.boolean(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  locale: z.enum(LOCALES),
  partnerId: z.uuid().nullable(),
  partner: z.string().nullable(),
  status: z.enum(REGISTRATION_STATUSES),
  wantedOccupations: z.array(z.string()),
  accessNeeds: z.array(z.enum(ACCESS_NEEDS)),
  interpreterLanguage: z.string().nullable(),
  presentFrom: z.string().nullable(),
  presentUntil: z.string().nullable(),
  note: z.string().nullable(),
  cardCode: z.string(),
  linkGeneration: z.int(),
  hasCv: z.boolean(),
  createdAt: z.string(),
});
export type Attendee = z.output<typeof Attendee>;

interface Times {
  readonly presentFrom: string | null;
  readonly presentUntil: string | null;
  readonly restMinutes?: number | null;
  readonly restFrom?: string | null;
  readonly restUntil?: string | null;
}

/** Adds to a schema with times of presence that one does not leave before coming, and that a rest has its hours. */
export function withTimes<T extends z.ZodType<Times, unknown>>(schema: T): T {
  return schema.superRefine(({ presentFrom, presentUntil, ...rest }, context) => {
    const { restMinutes = null, restFrom = null, restUntil = null } = rest;
    const missing =
      restMinutes === null ? null : restFrom === null ? 'restFrom' : restUntil === null ? 'restUntil' : null;
    if (missing !== null)
      context.addIssue({ code: 'custom', message: 'rest-without-hours', path: [missing], input: null });
    if (restFrom !== null && restUntil !== null && restUntil <= restFrom)
      context.addIssue({ code: 'custom', message: 'times-reversed', path: ['restUntil'], input: restUntil });
    if (presentFrom !== null && presentUntil !== null && presentUntil <= presentFrom)
      context.addIssue({
        code: 'custom',
        message: 'times-reversed',
        path: ['presentUntil'],
        input: presentUntil,
      });
  }) as T;
}

/** The pitches of an evening at one moment of the event's time. */
export const PitchBoard = z.object({
  now: z.string(),
  pitchSeconds: z.int(),
  pitches: z.array(
    z.object({
      recruiterId: z.uuid(),
      company: z.string(),
      speaker: z.string().nullable(),
      pitch: z.string().nullable(),
      startedAt: z.string().nullable(),
      endedAt: z.string().nullable(),
    }),
  ),
  runningId: z.uuid().nullable(),
  /** When the running one should stop. */
  until: z.string().nullable(),
  nextIds: z.array(z.uuid()),
});
export type PitchBoard = z.output<typeof PitchBoard>;

/** What everybody may know of a public event. */
export const PublicEvent = z.object({
  event: EventFacts.pick({
    name: true,
    slug: true,
    date: true,
    timeZone: true,
    place: true,
    address: true,
    description: true,
    startsAt: true,
    endsAt: true,
    roundMinutes: true,
  }),
  open: z.boolean(),
  /** No place is left: who registers now waits for one. */
  full: z.boolean(),
  partners: z.array(z.object({ organisationId: z.uuid(), name: z.string() })),
  recruiters: z.array(
    Recruiter.pick({ company: true, sector: true, city: true, website: true }).extend({
      // What staff noted of a need is theirs.
      needs: z.array(Recruiter.shape.needs.element.omit({ id: true, notes: true })),
    }),
  ),
});
export type PublicEvent = z.output<typeof PublicEvent>;

/** One’s own registration, without what else is known of the person. */
export const MyRegistration = z.object({
  event: EventFacts.pick({
    name: true,
    slug: true,
    date: true,
    timeZone: true,
    place: true,
    address: true,
    startsAt: true,
    endsAt: true,
  }),
  stage: z.enum(STAGES),
  me: Attendee.pick({
    firstName: true,
    lastName: true,
    status: true,
    cardCode: true,
    presentFrom: true,
    presentUntil: true,
    wantedOccupations: true,
    hasCv: true,
  }),
  /** Who runs the event, and whether they read my name; null where there is nothing to decide. */
  naming: z.object({ host: z.string(), shared: z.boolean() }).nullable(),
  /** How many are before me on the waiting list, and me; null when I do not wait. */
  rank: z.int().nullable(),
  link: z.string(),
});
export type MyRegistration = z.output<typeof MyRegistration>;

/** A recruiter’s own stand, with the personal link to keep. */
export const OwnStand = z.object({
  event: EventFacts.pick({
    name: true,
    slug: true,
    date: true,
    timeZone: true,
    place: true,
    address: true,
    startsAt: true,
    endsAt: true,
    pitchSeconds: true,
  }),
  recruiter: Recruiter,
  link: z.string(),
  /** Whether something can still be changed. */
  open: z.boolean(),
});
export type OwnStand = z.output<typeof OwnStand>;
