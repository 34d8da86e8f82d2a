import { z } from 'zod';
import { SUBJECTS } from '../../../door/schema.ts';
import { ScheduleChange } from '../../../events/schema.ts';

/** Where a meeting was or will be. */
export const Place = z.object({ round: z.int(), startsAt: z.string(), table: z.int().nullable() });
export type Place = z.output<typeof Place>;

export const CHANGE_KINDS = ['added', 'removed', 'moved', 'table'] as const;

/** Why something changes: what happened to whom, what was decided, or what followed from it. */
export const REASONS = [
  'candidate-absent',
  'candidate-late',
  'candidate-left',
  'candidate-leaves',
  'recruiter-absent',
  'recruiter-late',
  'recruiter-left',
  'recruiter-leaves',
  'recruiter-added',
  'overrun',
  'table-out',
  'round-cancelled',
  'round-added',
  'times-moved',
  'walk-in',
  'by-hand',
  'standby',
  'fills-hole',
  'made-room',
] as const;
export const Reason = z.enum(REASONS);
export type Reason = z.output<typeof Reason>;

/** One change of a repair, with the names that its sentence needs. */
export const RepairChange = z.object({
  kind: z.enum(CHANGE_KINDS),
  registrationId: z.uuid(),
  candidate: z.string(),
  recruiterId: z.uuid(),
  company: z.string(),
  from: Place.nullable(),
  to: Place.nullable(),
  /** Interviewer, and how many rounds it lasts, where it is to be; null when it is taken out. */
  seat: z.int().nullable(),
  rounds: z.int(),
  reason: Reason,
  /** Whose place it is, who or what caused it (a name, a table, a round); null when nobody in particular. */
  who: z.string().nullable(),
  /** Who must be told: those who are still expected or here. */
  tell: z.array(z.enum(SUBJECTS)),
});
export type RepairChange = z.output<typeof RepairChange>;

/** What happened that the plan must be mended for. */
export const Cause = z.object({
  reason: Reason,
  /** A person or a recruiter; null for a table or a round. */
  id: z.uuid().nullable(),
  name: z.string(),
  minutes: z.int().nullable(),
});
export type Cause = z.output<typeof Cause>;

export const RepairSummary = z.object({
  /** Meetings still to come before and after. */
  before: z.int(),
  after: z.int(),
  /** Those that stay exactly where they are printed. */
  kept: z.int(),
  dropped: z.int(),
  added: z.int(),
  moved: z.int(),
  candidatesTold: z.int(),
  recruitersTold: z.int(),
});
export type RepairSummary = z.output<typeof RepairSummary>;

export const PROPOSAL_STATUSES = ['proposed', 'applied', 'declined', 'undone'] as const;

/** A repair between its proposal and the press that applies it. */
export const RepairProposal = z.object({
  id: z.uuid(),
  /** The version of the plan that it was thought of on; on another one it holds as far as nothing of it was touched. */
  basedOnVersion: z.int(),
  causes: z.array(Cause),
  changes: z.array(RepairChange),
  /** What the organiser decided about the times, applied with it. */
  decisions: z.array(ScheduleChange),
  summary: RepairSummary,
  status: z.enum(PROPOSAL_STATUSES),
  /** One meeting changed by somebody's hand. */
  byHand: z.boolean(),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  appliedAs: z.int().nullable(),
});
export type RepairProposal = z.output<typeof RepairProposal>;
