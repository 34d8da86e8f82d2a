import type { EventHeading } from '../../events/schema.ts';
import type {
  DraftHead,
  Emphasis,
  FloorCheck,
  Hint,
  Newcomer,
  PlanSheet,
  PlanVersion,
  Standby,
} from '../schema.ts';

/** A line of the list of drafts. */
export interface DraftLine extends DraftHead {
  meetings: number;
  objective: number | null;
  bound: number | null;
}

/** What the page of the plan is given. */
export interface PlanData {
  event: EventHeading;
  sheet: PlanSheet;
  drafts: DraftLine[];
  versions: (Omit<PlanVersion, 'changes'> & { changes: number })[];
  candidates: number;
  withWishes: number;
  nextSeed: number;
  /** Interviews that everybody is promised. */
  promised: number;
  /** What the next draft starts from: as the last one counted. */
  emphasis: Emphasis;
  readiness: { hints: Hint[]; floor: FloorCheck } | null;
  standby: Standby[];
  newcomers: Newcomer[];
}

/** Points found as a part of the most that can be had; null without a bound. */
export function qualityOf(objective: number | null, bound: number | null): number | null {
  if (objective === null || bound === null || bound <= 0) return null;
  return objective >= bound - 1e-6 ? 1 : objective / bound;
}
