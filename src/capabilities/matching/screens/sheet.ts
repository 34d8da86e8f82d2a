import type { PlanSheet, ShownMeeting } from '../schema.ts';

/** How sentences call the people and rounds of a sheet: the planner's words ask for exactly these. */
export interface SheetNames {
  candidate(id: string): string;
  recruiter(id: string): string;
  site(id: string): string;
  round(round: number): string;
}

export function namesIn(sheet: Pick<PlanSheet, 'candidates' | 'recruiters'>): SheetNames {
  const candidates = new Map(sheet.candidates.map(({ id, name }) => [id, name]));
  const recruiters = new Map(sheet.recruiters.map(({ id, name }) => [id, name]));
  return {
    candidate: (id) => candidates.get(id) ?? '',
    recruiter: (id) => recruiters.get(id) ?? '',
    site: () => '',
    round: (round) => String(round + 1),
  };
}

/** Meetings by what they have in common, each list in the order of the rounds. */
export function meetingsBy(
  sheet: Pick<PlanSheet, 'meetings'>,
  key: 'registrationId' | 'recruiterId' | 'round',
): Map<string | number, ShownMeeting[]> {
  const groups = new Map<string | number, ShownMeeting[]>();
  for (const meeting of [...sheet.meetings].sort((a, b) => a.round - b.round || a.seat - b.seat))
    groups.set(meeting[key], [...(groups.get(meeting[key]) ?? []), meeting]);
  return groups;
}
