import { z } from 'zod';
import {
  CONTRACTS,
  EventFacts,
  EventHeading,
  OwnPlace,
  REGISTRATION_STATUSES,
  STAGES,
} from '../events/schema.ts';
import { SharedFile } from '../sharing/schema.ts';

export const MEETING_STATUSES = ['planned', 'called', 'running', 'held', 'missed', 'cancelled'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** What a recruiter says of an interview. */
export const RESULTS = [
  'hired',
  'second-yes',
  'second-maybe',
  'internship',
  'immersion',
  'training',
  'no',
] as const;
export const Result = z.enum(RESULTS);
export type Result = z.output<typeof Result>;

/**
 * Why somebody was not chosen, as it can be told to them: each is about the position and the offer, never about the
 * person's character, and none names a ground of discrimination.
 */
export const REASONS = [
  'position-filled',
  'experience',
  'skills',
  'language',
  'hours',
  'distance',
  'licence',
  'project',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];

/** What a candidate says of it: would you go on? */
export const ANSWERS = ['yes', 'maybe', 'no'] as const;
export const Answer = z.enum(ANSWERS);
export type Answer = z.output<typeof Answer>;

export const PRESENCES = ['expected', 'present', 'late', 'excused', 'absent', 'left'] as const;

const Note = z.string().trim().max(1000).nullable().default(null);

/** What a recruiter gives after an interview; null takes the result back. */
export const GivenResult = z.object({
  meetingId: z.uuid(),
  result: Result.nullable(),
  /** Which of the recruiter's needs it is about, when said. */
  needId: z.uuid().nullable().default(null),
  /** Between the recruiter and the organisation. */
  note: Note,
  /** Of a "no"; with any other result it is dropped. */
  reason: z.enum(REASONS).nullable().default(null),
  /** Words of the recruiter that are told to the person. */
  words: z.string().trim().max(500).nullable().default(null),
});

/** The same from the recruiter's own page, which says what it showed: a press that waited on a phone must not undo what
 * somebody wrote meanwhile. null when it is not said. */
export const GivenAtTable = GivenResult.extend({
  seen: z
    .enum([...RESULTS, 'none'])
    .nullable()
    .default(null)
    .catch(null),
});

/** What a candidate answers after an interview; null takes it back. */
export const GivenAnswer = z.object({ meetingId: z.uuid(), answer: Answer.nullable() });

/** The same, typed by the organiser from a card filled in on paper. */
export const TypedResult = GivenResult.extend({ eventId: z.uuid() });
export const TypedAnswer = GivenAnswer.extend({ eventId: z.uuid() });

/** What can be said of a meeting at the board: it begins, it is over, nobody came; planned takes that back. */
export const MARKS = ['called', 'running', 'held', 'missed', 'planned'] as const;
export const Mark = z.enum(MARKS);
export type Mark = z.output<typeof Mark>;

/** The event as the people of a meeting need it. `now` is the event's own time. */
export const Day = EventFacts.pick({
  id: true,
  name: true,
  date: true,
  timeZone: true,
  place: true,
  address: true,
  rounds: true,
  breaks: true,
  planVersion: true,
  wishesOpen: true,
  startsAt: true,
  endsAt: true,
}).extend({
  now: z.string(),
  stage: z.enum(STAGES),
  /** Until when recruiters answer everybody they met. */
  answersDueAt: z.string(),
});
export type Day = z.output<typeof Day>;

export const NeedLine = z.object({
  id: z.uuid(),
  title: z.string(),
  contract: z.enum(CONTRACTS),
  positions: z.int(),
  wantedProfile: z.string().nullable(),
  /** Whether it is among what the candidate of this meeting looks for. */
  fits: z.boolean(),
});
export type NeedLine = z.output<typeof NeedLine>;

/** How the two people meet, and where the candidate goes for it. */
export const MeetingPlace = z.object({
  channel: z.enum(['table', 'video-site', 'video-home', 'telephone', 'chat']),
  site: z.string().nullable(),
  /** Label or number of the computer. */
  station: z.string().nullable(),
});
export type MeetingPlace = z.output<typeof MeetingPlace>;

const Moment = z.object({
  id: z.uuid(),
  round: z.int(),
  startsAt: z.string(),
  endsAt: z.string(),
  /** Label or number of the table; null when it has none. */
  table: z.string().nullable(),
  status: z.enum(MEETING_STATUSES),
});

/** Where a meeting stands at the present moment of the event. */
const Standing = Moment.extend({
  ...MeetingPlace.shape,
  position: z.enum(['past', 'now', 'later']),
  /** Of a meeting that is not over: it comes, one is called to the table, it runs. */
  call: z.enum(['next', 'called', 'running']),
  /** Whether something may be said of it now. */
  open: z.boolean(),
  /** Whether the last change of the plan brought it: what people knew before did not have it there. */
  fresh: z.boolean(),
});

/** A meeting as its candidate sees it. */
export const MyMeeting = Standing.extend({
  company: z.string(),
  sector: z.string().nullable(),
  contactName: z.string().nullable(),
  /** Where the site is and how to get in; null in the hall and at home. */
  siteAddress: z.string().nullable(),
  siteAccess: z.string().nullable(),
  needs: z.array(NeedLine),
  answer: Answer.nullable(),
});
export type MyMeeting = z.output<typeof MyMeeting>;

/** Who helps this person. */
export const Help = z.object({ name: z.string(), email: z.string().nullable() });

/** The candidate's page of the day. */
export const MyDay = z.object({
  event: Day,
  /** Where the person takes part from; null in the hall. */
  own: OwnPlace.nullable(),
  registrationId: z.uuid(),
  firstName: z.string(),
  name: z.string(),
  status: z.enum(REGISTRATION_STATUSES),
  cardCode: z.string(),
  /** The four figures that open one's interview at a shared computer; null for who has none there. */
  stationCode: z.string().nullable(),
  wishes: z.int(),
  /** In the order of time; what was cancelled and not replaced is there too. */
  meetings: z.array(MyMeeting),
  /** The meeting to show in large; null when none is ahead. */
  foremost: z.uuid().nullable(),
  /** Whether the online fair of the event takes people now. */
  fairOpen: z.boolean(),
  help: Help.nullable(),
});
export type MyDay = z.output<typeof MyDay>;

/** A meeting as its recruiter sees it: who, and what of the file this person shares. Never an access need. */
export const TableMeeting = Standing.extend({
  seat: z.int(),
  name: z.string(),
  wantedOccupations: z.array(z.string()),
  hasCv: z.boolean(),
  shared: SharedFile,
  presence: z.enum(PRESENCES),
  lateMinutes: z.int().nullable(),
  needs: z.array(NeedLine),
  result: Result.nullable(),
  needId: z.uuid().nullable(),
  note: z.string().nullable(),
  reason: z.enum(REASONS).nullable(),
  words: z.string().nullable(),
});
export type TableMeeting = z.output<typeof TableMeeting>;

/** The recruiter's page of the day. */
export const TableDay = z.object({
  event: Day,
  recruiterId: z.uuid(),
  company: z.string(),
  contactName: z.string().nullable(),
  seats: z.int(),
  /** Until when this page may be opened. */
  accessUntil: z.string(),
  meetings: z.array(TableMeeting),
  /** The meetings to show in large: the one that was asked for, else those of the present moment. */
  foremost: z.array(z.uuid()),
  /** Whether a meeting was asked for. */
  chosen: z.boolean(),
  /** Whether the online fair of the event takes people now. */
  fairOpen: z.boolean(),
  help: Help.nullable(),
});
export type TableDay = z.output<typeof TableDay>;

/** One meeting as the staff of the day sees it. */
export const StaffMeeting = Moment.extend({
  seat: z.int(),
  registrationId: z.uuid(),
  recruiterId: z.uuid(),
  candidate: z.string(),
  company: z.string(),
  partner: z.string().nullable(),
  presence: z.enum(PRESENCES),
  recruiterPresence: z.enum(PRESENCES),
  /** What was said of it; for organisers only. */
  result: Result.nullable(),
  note: z.string().nullable(),
  reason: z.enum(REASONS).nullable(),
  words: z.string().nullable(),
  answer: Answer.nullable(),
});
export type StaffMeeting = z.output<typeof StaffMeeting>;

export const MeetingPage = z.object({ event: EventHeading, now: z.string(), meeting: StaffMeeting });
export type MeetingPage = z.output<typeof MeetingPage>;
