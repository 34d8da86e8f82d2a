import { z } from 'zod';
import { BrokenRule } from './plans.ts';

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

/** Whether everybody can have the promised number; when no plan can do it, the people and recruiters where it is narrow. */
export const FloorCheck = z.object({
  /** Null when neither a plan nor a proof of the contrary was found. */
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
});
export type FloorCheck = z.output<typeof FloorCheck>;

/** What the search found out, besides its meetings. */
export const SearchResult = z.object({
  /** Points of the plan that was found. */
  objective: z.number(),
  /** No plan of this problem has a higher objective; null when the search had no time to find out. */
  bound: z.number().nullable(),
  iterations: z.number(),
  seconds: z.number(),
  floor: FloorCheck,
  /** Who could come when a meeting falls out, best first, by recruiter. */
  standby: z.array(z.object({ recruiter: z.string(), candidates: z.array(z.string()) })),
});
export type SearchResult = z.output<typeof SearchResult>;

/** How often a rule's usual weight counts: 0 not at all, 1 as usual, 2 twice as much. */
const Factor = z.int().min(0).max(10).default(1);
export const Emphasis = z.object({
  /** First interviews before further ones. */
  floor: Factor,
  waitCandidates: Factor,
  waitRecruiters: Factor,
  /** Keeping what is published already. */
  changes: Factor,
});
export type Emphasis = z.output<typeof Emphasis>;
export const USUAL_EMPHASIS: Emphasis = Emphasis.parse({});

/** A draft without its meetings: a line of the list. */
export const DraftHead = z.object({
  id: z.uuid(),
  number: z.int(),
  status: z.enum(DRAFT_STATUSES),
  seed: z.int(),
  emphasis: Emphasis,
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

/** What one soft rule says of a draft. */
export const RulePart = z.object({
  rule: z.enum(['wishes', 'floor', 'wait-candidates', 'wait-recruiters', 'changes']),
  /** How much of it the draft has: points of wishes, rounds of waiting, changed interviews. */
  measure: z.number(),
  /** Points of the objective for each; negative for a cost. */
  weight: z.number(),
  points: z.number(),
  /** How many it concerns, and the first of them. */
  concerned: z.int(),
  concerns: z.array(
    z.object({
      candidate: z.string().nullable(),
      recruiter: z.string().nullable(),
      amount: z.number().nullable(),
    }),
  ),
});
export type RulePart = z.output<typeof RulePart>;

/** What a change does to each rule: points for the first two, rounds of waiting and changed interviews for the others. */
export const Effects = z.object({
  wishes: z.number(),
  floor: z.number(),
  waitCandidates: z.number(),
  waitRecruiters: z.number(),
  changes: z.number(),
});
export type Effects = z.output<typeof Effects>;

/** A plan in the numbers that two plans are compared by when weights change. */
export const Tally = z.object({
  meetings: z.int(),
  firstWishes: z.int(),
  mustsHeld: z.int(),
  nothing: z.int(),
  belowFloor: z.int(),
  waits: z.int(),
  recruiterWaits: z.int(),
  changed: z.int(),
});
export type Tally = z.output<typeof Tally>;

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
  effects: Effects,
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
