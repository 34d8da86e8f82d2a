import type { EventHeading } from '../../events/schema.ts';
import type { PlanReadiness } from '../../preparation/schema.ts';
import type {
  BelowFloor,
  DraftHead,
  DraftMeeting,
  Option,
  PlanFigures,
  PlanSheet,
  RulePart,
  SearchResult,
  Standby,
  UnmetWish,
} from '../schema.ts';

/** What the page of a draft is given. */
export interface DraftData {
  event: EventHeading;
  draft: DraftHead;
  failed: boolean;
  outdated: boolean;
  by: 'grid' | 'candidate' | 'recruiter';
  sheet: PlanSheet;
  figures: PlanFigures | null;
  parts: RulePart[];
  standby: Standby[];
  result: SearchResult | null;
  promised: number;
  below: BelowFloor[];
  chosen: { meeting: DraftMeeting; options: Option[] } | null;
  free: { recruiterId: string; round: number; options: Option[] } | null;
  asked: { registrationId: string; unmet: UnmetWish[] } | null;
  others: { id: string; number: number }[];
  preparation: PlanReadiness;
}
