import { z } from 'zod';
import { isTimeZone } from '../../../../kernel/clock.ts';
import { WallTime } from './words.ts';

/** A free time of `minutes` after a round, in place of the move time. */
export const Break = z.object({
  afterRound: z.int().min(1).max(59),
  minutes: z.int().min(1).max(240),
});
export type Break = z.output<typeof Break>;
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
  /** Each recruiter answers everybody they met within so many days; never later than their link ends. */
  answerDays: z.int().min(1).max(90).default(5),
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
  /** True for the copy that a rehearsal plays on. */
  rehearsal: z.boolean().optional(),
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
