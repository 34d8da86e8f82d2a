import { z } from 'zod';
import { EventHeading } from '../events/schema.ts';

/** What a recruiter answers about somebody who wished to meet them. */
export const GRADES = ['must', 'would', 'no'] as const;
export const Grade = z.enum(GRADES);
export type Grade = z.output<typeof Grade>;

/** A list of wishes as it is sent: the dearest first. */
export const WishList = z
  .array(z.object({ recruiterId: z.uuid() }))
  .max(60)
  .superRefine((list, context) => {
    const seen = new Set<string>();
    list.forEach(({ recruiterId }, index) => {
      if (seen.has(recruiterId))
        context.addIssue({
          code: 'custom',
          message: 'wish-twice',
          path: [index, 'recruiterId'],
          input: recruiterId,
        });
      seen.add(recruiterId);
    });
  });

export const Need = z.object({
  title: z.string(),
  contract: z.string(),
  positions: z.int(),
  skills: z.array(z.string()),
  languages: z.array(z.string()),
  wantedProfile: z.string().nullable(),
});
export type Need = z.output<typeof Need>;

/** A recruiter as a candidate may choose them. */
export const Stand = z.object({
  recruiterId: z.uuid(),
  /** Place in the list of pitches: what the paper form shows beside the name. */
  number: z.int(),
  company: z.string(),
  sector: z.string().nullable(),
  city: z.string().nullable(),
  pitch: z.string().nullable(),
  needs: z.array(Need),
});
export type Stand = z.output<typeof Stand>;

/** What a personal page says of its event. */
export const EventCard = EventHeading.pick({
  id: true,
  name: true,
  date: true,
  timeZone: true,
  place: true,
  planVersion: true,
  wishesOpen: true,
});
export type EventCard = z.output<typeof EventCard>;

/** A candidate in a list, with how many wishes they have. */
export const WishCount = z.object({
  registrationId: z.uuid(),
  name: z.string(),
  partner: z.string().nullable(),
  wishes: z.int(),
});
export type WishCount = z.output<typeof WishCount>;

/** What a recruiter is asked for, beside what they can give. */
export const Demand = z.object({
  recruiterId: z.uuid(),
  company: z.string(),
  seats: z.int(),
  /** Interviews they can hold: seats × rounds present. */
  places: z.int(),
  wishes: z.int(),
  firstWishes: z.int(),
  musts: z.int(),
  refusals: z.int(),
});
export type Demand = z.output<typeof Demand>;

/** Somebody who wished to meet a recruiter, as that recruiter may see them: never the rank, never the surname. */
export const Wisher = z.object({
  registrationId: z.uuid(),
  firstName: z.string(),
  wantedOccupations: z.array(z.string()),
  hasCv: z.boolean(),
  grade: Grade.nullable(),
});
export type Wisher = z.output<typeof Wisher>;

/** A meeting of a draft. The round is its number, from 1; it lasts `rounds` of them. */
export const DraftMeeting = z.object({
  registrationId: z.uuid(),
  recruiterId: z.uuid(),
  round: z.int().min(1),
  rounds: z.int().min(1),
  seat: z.int().min(1),
  table: z.int().nullable(),
  locked: z.boolean(),
});
export type DraftMeeting = z.output<typeof DraftMeeting>;

export const DRAFT_STATUSES = ['searching', 'ready', 'failed'] as const;

/** How far a running search is. */
export const DraftProgress = z.object({
  iterations: z.number(),
  /** Part of the time used, 0 to 1. */
  fraction: z.number(),
  objective: z.number(),
  /** No plan has more; null while that is not known. */
  bound: z.number().nullable(),
  meetings: z.int(),
});
export type DraftProgress = z.output<typeof DraftProgress>;

/** One change that somebody made in a draft, so that the next one is told. */
export const DraftEdit = z.object({
  /** The revision that the draft had after it. */
  revision: z.int(),
  by: z.string().nullable(),
  kind: z.enum(['move', 'swap', 'add', 'remove', 'lock', 'unlock']),
  registrationId: z.uuid(),
  recruiterId: z.uuid(),
  round: z.int().nullable(),
});
export type DraftEdit = z.output<typeof DraftEdit>;

/** What the search found out, besides its meetings. */
export const SearchResult = z.object({
  /** Points of the plan that was found. */
  objective: z.number(),
  /** No plan of this problem has a higher objective; null when the search had no time to find out. */
  bound: z.number().nullable(),
  iterations: z.number(),
  seconds: z.number(),
  /** False when no plan can give everybody the promised number; the people and recruiters where it is narrow. */
  floor: z.object({
    possible: z.boolean().nullable(),
    short: z.array(z.object({ candidate: z.string(), least: z.int(), reachable: z.int() })),
    bottleneck: z
      .object({
        candidates: z.array(z.string()),
        wanted: z.int(),
        recruiters: z.array(z.string()),
        places: z.int(),
      })
      .nullable(),
  }),
  /** Who could come when a meeting falls out, best first, by recruiter. */
  standby: z.array(z.object({ recruiter: z.string(), candidates: z.array(z.string()) })),
});
export type SearchResult = z.output<typeof SearchResult>;

/** A draft without its meetings: a line of the list. */
export const DraftHead = z.object({
  id: z.uuid(),
  number: z.int(),
  status: z.enum(DRAFT_STATUSES),
  seed: z.int(),
  basedOnVersion: z.int(),
  revision: z.int(),
  createdBy: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  publishedAs: z.int().nullable(),
  progress: DraftProgress.nullable(),
});
export type DraftHead = z.output<typeof DraftHead>;

/** What a plan gives, counted in people, wishes and seats. */
export const PlanFigures = z.object({
  meetings: z.int(),
  /** Wishes by rank, and how many of each are held. */
  byRank: z.array(z.object({ rank: z.int(), wished: z.int(), held: z.int() })),
  musts: z.int(),
  mustsHeld: z.int(),
  /** Seats × rounds that recruiters are there for, and those without a meeting. */
  places: z.int(),
  freePlaces: z.int(),
  /** Rounds that candidates wait between their first and last interview, all together. */
  waits: z.int(),
  present: z.int(),
  nothing: z.int(),
  belowFloor: z.int(),
  objective: z.number(),
  /** Null when it is not known for this plan (a lock was lifted since the search). */
  bound: z.number().nullable(),
});
export type PlanFigures = z.output<typeof PlanFigures>;

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

/** Where a meeting could go, or who could come to a free place: whether the rules allow it, and what it would bring. */
export const Option = z.object({
  kind: z.enum(['move', 'swap', 'add']),
  round: z.int(),
  /** Who exchanges places (swap), or who would come (add); null for a move. */
  registrationId: z.uuid().nullable(),
  recruiterId: z.uuid().nullable(),
  allowed: z.boolean(),
  brokenRules: z.array(BrokenRule),
  /** Points of the objective; negative when it loses. */
  delta: z.number(),
});
export type Option = z.output<typeof Option>;

/** A change somebody thinks of, in a draft. */
export const Proposal = z.object({
  kind: z.enum(['move', 'swap', 'add', 'remove']),
  registrationId: z.uuid(),
  recruiterId: z.uuid(),
  /** For a move or an addition: the number of the round. */
  round: z.int().min(1).nullable().default(null),
  /** For a swap: the other meeting. */
  withRegistrationId: z.uuid().nullable().default(null),
  withRecruiterId: z.uuid().nullable().default(null),
});
export type Proposal = z.output<typeof Proposal>;

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
