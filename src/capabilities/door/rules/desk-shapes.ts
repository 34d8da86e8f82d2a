import { z } from 'zod';
import { Presence } from './presence.ts';

const Kind = z.enum(['candidate', 'recruiter']);
const Instant = z.iso.datetime({ precision: 3 });
const Name = z.string().trim().min(1).max(80);

/** More presses than this go up in several pieces. */
export const MOST_OPERATIONS = 50;

/** What every press that a desk keeps says. */
const Pressed = {
  /** Made by the desk: a press that is sent twice is applied once. */
  id: z.uuid(),
  /** When it was pressed, by the server's clock as the desk knows it. */
  at: Instant,
};

export const DeskMark = z.object({
  what: z.literal('mark'),
  ...Pressed,
  kind: Kind,
  /** Of somebody whom this desk welcomed without appointment and who is not sent yet: the id of that press. */
  subjectId: z.uuid(),
  state: Presence,
  lateMinutes: z.int().min(1).max(600).nullable().default(null),
  /** What the desk showed of this person when it was pressed. */
  saw: Presence,
});

export const DeskTakeBack = z.object({
  what: z.literal('take-back'),
  ...Pressed,
  kind: Kind,
  subjectId: z.uuid(),
  takesBack: z.uuid(),
});

export const DeskWalkIn = z.object({
  what: z.literal('walk-in'),
  ...Pressed,
  firstName: Name,
  lastName: Name,
  /** Ticked when somebody of the same name is on the list and it is another person. */
  another: z.boolean().default(false),
  /** The site where they arrive; null for the hall. */
  site: z.string().max(36).nullable().default(null),
  /** The sentence was read aloud, and they agreed: without it nobody is put on the list. */
  consent: z.literal(true),
});

/** A press that a desk made while it may have been without network. */
export const DeskOperation = z.discriminatedUnion('what', [DeskMark, DeskTakeBack, DeskWalkIn]);
export type DeskOperation = z.output<typeof DeskOperation>;

export const DESK_OUTCOMES = ['done', 'same', 'merged', 'flagged', 'same-name', 'refused'] as const;

/** Why a press was not taken: nobody of this event is meant, it is too old, or of a time that has not come. */
export const DESK_REFUSALS = ['unknown', 'too-old'] as const;

/** What came of one press. */
export const DeskAnswer = z.object({
  id: z.uuid(),
  /**
   * done: it stands. same: it was here already. merged: somebody pressed the same. flagged: another desk says something
   * else. same-name: somebody of that name was on the list, and is here now. refused: it was not taken.
   */
  outcome: z.enum(DESK_OUTCOMES),
  refusal: z.enum(DESK_REFUSALS).nullable(),
  kind: Kind,
  /** Null when nobody is meant. */
  subjectId: z.uuid().nullable(),
  name: z.string().nullable(),
  /** What stands now. */
  state: Presence.nullable(),
  lateMinutes: z.int().nullable(),
});
export type DeskAnswer = z.output<typeof DeskAnswer>;

/** Somebody as a desk knows them without network: a line of the door's list, with all their places and no secret. */
export const DeskPerson = z.object({
  kind: Kind,
  id: z.uuid(),
  name: z.string(),
  detail: z.string().nullable(),
  cardCode: z.string().nullable(),
  waiting: z.boolean(),
  state: Presence,
  lateMinutes: z.int().nullable(),
  /** Hash of their personal link, so that a scanned one is recognised and none can be made from it. */
  link: z.string().nullable(),
  /** Hash of what finds their printed card; null when they have none. */
  cardHash: z.string().nullable(),
  places: z.array(
    z.object({ startsAt: z.string(), endsAt: z.string(), table: z.string().nullable(), whom: z.string() }),
  ),
});
export type DeskPerson = z.output<typeof DeskPerson>;

/** Two desks say different things of somebody: what stands, and the other press. */
export const Dispute = z.object({
  kind: Kind,
  subjectId: z.uuid(),
  name: z.string(),
  said: z.array(
    z.object({
      state: Presence,
      lateMinutes: z.int().nullable(),
      /** The event's own time. */
      at: z.string(),
      by: z.string().nullable(),
      stands: z.boolean(),
    }),
  ),
});
export type Dispute = z.output<typeof Dispute>;
