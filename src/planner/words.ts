import type { Complaint } from './complaint.ts';
import type { Reason } from './explain.ts';
import type { FloorCheck } from './feasible-floor.ts';
import type { Change, ChangeReason } from './repair.ts';
import type { Breach } from './rules/rule.ts';
import { words as en } from './words.en.ts';
import { words as fr } from './words.fr.ts';
import { words as nl } from './words.nl.ts';

import type { Language, Names, Reader, Words } from './words-shape.ts';

export type { Language, Names, Reader, Words } from './words-shape.ts';

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
  const few = (all: readonly string[]): string =>
    floor.few(all.slice(0, TOLD), Math.max(0, all.length - TOLD));
  return [
    ...own,
    floor.bottleneck({
      candidates: few(candidates.map(names.candidate)),
      wanted,
      recruiters: few(recruiters.map(names.recruiter)),
      places,
    }),
  ];
}

/** More names than these make no sentence that is read. */
const TOLD = 6;

function called(code: ChangeReason['code'], who: string, names: Names): string {
  if (code === 'station-lost') return names.site(who);
  if (code === 'table-lost') return who;
  return code.startsWith('recruiter') || code === 'seats' ? names.recruiter(who) : names.candidate(who);
}
