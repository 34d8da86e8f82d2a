import type { Reason, ReasonCode } from './explain.ts';
import type { FloorCheck } from './feasible-floor.ts';
import type { Complaint, ComplaintCode } from './read-problem.ts';
import type { Change, ChangeReason } from './repair.ts';
import type { Breach, HardRuleId, SoftRuleId } from './rules/rule.ts';
import { words as en } from './words.en.ts';
import { words as fr } from './words.fr.ts';
import { words as nl } from './words.nl.ts';

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
    bottleneck(candidates: number, wanted: number, recruiters: string[], places: number): string;
  };
};

const all: Record<Language, Words> = { fr, nl, en };

/** Ids as names, rounds from 1: for the command line and tests. */
export const plainNames: Names = {
  candidate: (id) => id,
  recruiter: (id) => id,
  site: (id) => id,
  round: (round) => String(round + 1),
};

export function wordsOf(language: Language): Words {
  return all[language];
}

/** Why a pair does not meet, for this reader. */
export function reasonInWords(
  reason: Reason,
  reader: Reader,
  language: Language,
  names: Names = plainNames,
): string {
  return all[language].reasons[reason.code][reader](reason.facts, names);
}

/** Why a move is refused. */
export function breachInWords(breach: Breach, language: Language, names: Names = plainNames): string {
  return all[language].rules[breach.rule].refusal(breach.facts, names);
}

/** A change of a repair with its reason. */
export function changeInWords(change: Change, language: Language, names: Names = plainNames): string {
  const { changes, because } = all[language];
  const { code, who } = change.reason;
  return `${changes[change.kind](change, names)} ${because[code](who === null ? null : called(code, who, names))}`;
}

/** What is wrong with a problem file. */
export function complaintInWords(complaint: Complaint, language: Language): string {
  return all[language].complaints[complaint.code](complaint.facts, complaint.place);
}

/** How far a plan is from the best possible. */
export function qualityInWords(objective: number, bound: number, language: Language): string {
  const { quality } = all[language];
  if (objective >= bound - 1e-6) return quality.best;
  const percent = (Math.floor((1000 * objective) / bound) / 10).toFixed(1);
  return quality.atLeast(language === 'en' ? percent : percent.replace('.', ','));
}

/** Whether the fairness contract can be met, and who stands in its way: one sentence each. */
export function floorInWords(check: FloorCheck, language: Language, names: Names = plainNames): string[] {
  const { floor } = all[language];
  if (check.possible === true) return [floor.possible];
  if (check.possible === null) return [floor.unknown];
  const own = check.short.map(({ candidate, least, reachable }) =>
    floor.short(names.candidate(candidate), least, reachable),
  );
  if (check.bottleneck === null) return own;
  const { candidates, wanted, recruiters, places } = check.bottleneck;
  return [...own, floor.bottleneck(candidates.length, wanted, recruiters.map(names.recruiter), places)];
}

function called(code: ChangeReason['code'], who: string, names: Names): string {
  if (code === 'station-lost') return names.site(who);
  if (code === 'table-lost') return who;
  return code.startsWith('recruiter') || code === 'seats' ? names.recruiter(who) : names.candidate(who);
}
