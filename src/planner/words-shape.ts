import type { Complaint, ComplaintCode } from './complaint.ts';
import type { Reason, ReasonCode } from './explain.ts';
import type { Change, ChangeReason } from './repair.ts';
import type { Breach, HardRuleId, SoftRuleId } from './rules/rule.ts';

export type Language = 'fr' | 'nl' | 'en';
/** Who reads: the organiser sees names and values, the candidate only what concerns them. */
export type Reader = 'organiser' | 'candidate';

/** How ids and rounds are called on screen; the ids themselves by default. */
export type Names = {
  candidate(id: string): string;
  recruiter(id: string): string;
  site(id: string): string;
  /** "14:20" or "tour 3"; the round from 0. */
  round(round: number): string;
};

/** The planner's sentences in one language. A missing one does not compile. */
export type Words = {
  reasons: Record<ReasonCode, Record<Reader, (facts: Reason['facts'], names: Names) => string>>;
  rules: Record<HardRuleId, { name: string; refusal(facts: Breach['facts'], names: Names): string }>;
  parts: Record<SoftRuleId, { name: string; unit: string }>;
  changes: Record<Change['kind'], (change: Change, names: Names) => string>;
  because: Record<ChangeReason['code'], (who: string | null) => string>;
  complaints: Record<ComplaintCode, (facts: Complaint['facts'], place: string) => string>;
  quality: {
    /** "at least 99.6 % of the best possible"; the percentage is rounded down. */
    atLeast(percent: string): string;
    best: string;
  };
  floor: {
    possible: string;
    unknown: string;
    short(candidate: string, least: number, reachable: number): string;
    /** Both lists as `few` writes them. */
    bottleneck(group: { candidates: string; wanted: number; recruiters: string; places: number }): string;
    /** The names that are told, and how many others there are. */
    few(names: readonly string[], others: number): string;
  };
};
