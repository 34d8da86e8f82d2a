import { z } from 'zod';
import { READER_LOCALES } from '../../kernel/locale.ts';
import { EventHeading, OwnPlace, REGISTRATION_STATUSES } from '../events/schema.ts';

export type { RegistrationStatus } from '../events/schema.ts';

export const ANSWERS = ['yes', 'no', 'late'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How long people usually say that they will be late. */
export const DELAYS = [10, 15, 20, 30, 45, 60] as const;

/** What somebody says: I come, I do not come, I come later by so many minutes. */
export const GivenAnswer = z.object({
  answer: z.enum(ANSWERS),
  lateMinutes: z.int().min(1).max(600).nullable().default(null),
});
export type GivenAnswer = z.output<typeof GivenAnswer>;

/** The page of the three buttons: nothing but what is needed to answer, as whoever holds the link may read it. */
export const MyAnswer = z.object({
  event: z.object({
    id: z.uuid(),
    name: z.string(),
    date: z.string(),
    timeZone: z.string(),
    place: z.string(),
    address: z.string().nullable(),
    startsAt: z.string(),
    endsAt: z.string(),
  }),
  /** Where the person takes part from; null in the hall. */
  own: OwnPlace.nullable(),
  firstName: z.string(),
  /** The language in which the person reads: the buttons are said in it. */
  reads: z.enum(READER_LOCALES),
  status: z.enum(REGISTRATION_STATUSES),
  lateMinutes: z.int().nullable(),
  /** Rank of the waiting list; null for who has a place or none. */
  rank: z.int().nullable(),
  /** Until when a place is kept for who waits. */
  keptUntil: z.string().nullable(),
  over: z.boolean(),
});
export type MyAnswer = z.output<typeof MyAnswer>;

/** How it stands with somebody who was or could be asked. */
export const STANDINGS = [
  'comes',
  'late',
  'declined',
  'no-answer',
  'not-asked',
  'offered',
  'waiting',
] as const;
export type Standing = (typeof STANDINGS)[number];

export const Invited = z.object({
  registrationId: z.uuid(),
  /** First and last name, or the card's code where the partner keeps the name. */
  name: z.string(),
  partnerId: z.uuid().nullable(),
  partner: z.string().nullable(),
  standing: z.enum(STANDINGS),
  lateMinutes: z.int().nullable(),
  invitedAt: z.string().nullable(),
  remindedAt: z.string().nullable(),
  calledAt: z.string().nullable(),
  /** When their personal link was first followed; null for never. */
  openedAt: z.string().nullable(),
  answeredAt: z.string().nullable(),
  answeredBy: z.enum(['self', 'staff']).nullable(),
  keptUntil: z.string().nullable(),
});
export type Invited = z.output<typeof Invited>;

export const StandingCounts = z.record(z.enum(STANDINGS), z.int());
export type StandingCounts = z.output<typeof StandingCounts>;

export const InvitationsPage = z.object({
  event: EventHeading,
  over: z.boolean(),
  counts: z.array(z.object({ partner: z.string().nullable(), standings: StandingCounts })),
  people: z.array(Invited),
  filter: z.enum(STANDINGS).nullable(),
  /** Only those who were written to and never followed their link are listed. */
  unopenedOnly: z.boolean(),
  /** How many of them there are. */
  unopened: z.int(),
  settings: z.object({
    offerMinutes: z.int().nullable(),
    callAfterHours: z.int().nullable(),
  }),
});
export type InvitationsPage = z.output<typeof InvitationsPage>;

/** What a press asks of those who are ticked. */
export const ASKS = ['invite', 'remind', 'call'] as const;
export type Ask = (typeof ASKS)[number];

export const REMINDER_KINDS = [
  'days-before',
  'evening-before',
  'hours-before',
  'company-days-before',
  'company-hours-before',
  'thanks',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];
/** "usual": by which each person is usually reached. */
export const REMINDER_CHANNELS = ['usual', 'email', 'sms', 'call'] as const;
export type ReminderChannel = (typeof REMINDER_CHANNELS)[number];

/** A message that goes by itself: so many days from the event at an hour of its zone, or so many minutes before the doors open. */
export const Reminder = z.object({
  kind: z.enum(REMINDER_KINDS),
  isOn: z.boolean().default(false),
  days: z.int().min(1).max(60).nullable().default(null),
  atTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .default(null),
  minutes: z.int().min(15).max(1440).nullable().default(null),
  channel: z.enum(REMINDER_CHANNELS).default('usual'),
});
export type Reminder = z.output<typeof Reminder>;

export const RemindersPage = z.object({
  event: EventHeading,
  reminders: z.array(
    Reminder.extend({
      dueAt: z.string().nullable(),
      /** When it went; null while it has not. */
      ranAt: z.string().nullable(),
      people: z.int().nullable(),
      /** Its moment is over and it will not go. */
      passed: z.boolean(),
    }),
  ),
  /** How many people would be reminded now, and how many recruiters. */
  comers: z.int(),
  companies: z.int(),
});
export type RemindersPage = z.output<typeof RemindersPage>;
