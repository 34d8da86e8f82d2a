import { z } from 'zod';

const Named = z.object({ id: z.uuid(), name: z.string() });

/** A round on a plan's screens. */
export const PlanRound = z.object({ number: z.int(), startsAt: z.string(), endsAt: z.string() });
export type PlanRound = z.output<typeof PlanRound>;

export const PlanRecruiter = Named.extend({
  seats: z.int(),
  /** Numbers of the rounds in which they are not there. */
  away: z.array(z.int()),
});
export type PlanRecruiter = z.output<typeof PlanRecruiter>;

export const PlanCandidate = Named.extend({
  /** "Jessica M.": as it fits in a cell; longer where two would read the same. */
  short: z.string(),
});
export type PlanCandidate = z.output<typeof PlanCandidate>;

/** A meeting as plan screens draw it. */
export const ShownMeeting = z.object({
  registrationId: z.uuid(),
  recruiterId: z.uuid(),
  round: z.int(),
  rounds: z.int(),
  seat: z.int(),
  table: z.int().nullable(),
  rank: z.int().nullable(),
  marks: z.array(z.enum(['locked', 'moved', 'added', 'held', 'missed'])),
});
export type ShownMeeting = z.output<typeof ShownMeeting>;

/** Everything a plan's screens need to draw it. */
export const PlanSheet = z.object({
  rounds: z.array(PlanRound),
  recruiters: z.array(PlanRecruiter),
  candidates: z.array(PlanCandidate),
  meetings: z.array(ShownMeeting),
});
export type PlanSheet = z.output<typeof PlanSheet>;

/** What the planner names in a reason: ids, numbers, and rounds from 0. Its words make the sentence. */
export const PlannerFacts = z.object({
  candidate: z.string().optional(),
  recruiter: z.string().optional(),
  round: z.int().optional(),
  rounds: z.array(z.int()).optional(),
  site: z.string().optional(),
  others: z
    .array(
      z.object({
        candidate: z.string(),
        recruiter: z.string(),
        value: z.number(),
        round: z.int().optional(),
      }),
    )
    .optional(),
  limit: z.number().optional(),
  amount: z.number().optional(),
  need: z.string().optional(),
});

/** Why a pair does not meet. */
export const Because = z.object({
  candidate: z.string(),
  recruiter: z.string(),
  code: z.string(),
  facts: PlannerFacts,
});
export type Because = z.output<typeof Because>;

/** A rule that forbids a change. */
export const BrokenRule = z.object({ rule: z.string(), facts: PlannerFacts });
export type BrokenRule = z.output<typeof BrokenRule>;

/** A wish that a plan does not hold, and why. */
export const UnmetWish = z.object({
  registrationId: z.uuid(),
  recruiterId: z.uuid(),
  rank: z.int(),
  because: Because,
});
export type UnmetWish = z.output<typeof UnmetWish>;

/** Somebody who has less than was promised, and why. */
export const BelowFloor = z.object({
  registrationId: z.uuid(),
  held: z.int(),
  promised: z.int(),
  unmet: z.array(UnmetWish),
});
export type BelowFloor = z.output<typeof BelowFloor>;

/** One change of the plan, as it is told. Rounds by number. */
export const PlanChange = z.object({
  kind: z.enum(['added', 'removed', 'moved', 'table']),
  registrationId: z.uuid(),
  recruiterId: z.uuid(),
  from: z.object({ round: z.int(), table: z.int().nullable() }).nullable(),
  to: z.object({ round: z.int(), table: z.int().nullable() }).nullable(),
});
export type PlanChange = z.output<typeof PlanChange>;

export const VERSION_KINDS = ['published', 'repaired', 'undone'] as const;
export const PlanVersion = z.object({
  version: z.int(),
  kind: z.enum(VERSION_KINDS),
  draftId: z.uuid().nullable(),
  changes: z.array(PlanChange),
  publishedBy: z.string().nullable(),
  publishedAt: z.string(),
});
export type PlanVersion = z.output<typeof PlanVersion>;

/** Who takes a place that falls free at a recruiter's, in order, and in which rounds each could come. */
export const Standby = z.object({
  recruiterId: z.uuid(),
  candidates: z.array(z.object({ registrationId: z.uuid(), rounds: z.array(z.int()) })),
});
export type Standby = z.output<typeof Standby>;

/** The meetings that one interpreter is at. */
export const InterpretedBy = z.object({
  /** Null: nobody is left for these. */
  name: z.string().nullable(),
  meetings: z.array(
    z.object({
      registrationId: z.uuid(),
      recruiterId: z.uuid(),
      round: z.int(),
      rounds: z.int(),
      table: z.int().nullable(),
      /** As it was written down; empty when nobody said. */
      language: z.string(),
    }),
  ),
});
export type InterpretedBy = z.output<typeof InterpretedBy>;

/** Something to settle before a plan is searched; people and recruiters by id. */
export const Hint = z.discriminatedUnion('kind', [
  /** More people need such a table than the hall can seat at one. */
  z.object({
    kind: z.literal('table-missing'),
    need: z.enum(['step-free', 'quiet']),
    tables: z.int(),
    candidates: z.array(z.uuid()),
  }),
  /** They need an interpreter, and nobody at the event speaks their language, or it is not known. */
  z.object({ kind: z.literal('interpreter-missing'), candidates: z.array(z.uuid()) }),
  z.object({ kind: z.literal('too-few-tables'), tables: z.int(), seats: z.int() }),
  /** At this site more video interviews are wished for than its computers can hold. */
  z.object({
    kind: z.literal('stations-missing'),
    site: z.string(),
    interviews: z.int(),
    places: z.int(),
  }),
  z.object({ kind: z.literal('no-wishes'), candidates: z.array(z.uuid()) }),
  z.object({ kind: z.literal('unwished'), recruiters: z.array(z.uuid()) }),
]);
export type Hint = z.output<typeof Hint>;

/** Somebody who registered, or made their wishes, since the plan was published, and has no interview. */
export const Newcomer = z.object({ registrationId: z.uuid(), name: z.string(), wishes: z.int() });
export type Newcomer = z.output<typeof Newcomer>;
