import type { CountedFollowUp, CountedPerson } from './counted.ts';

/** Bands that funders ask for: minors, the young of ESF+ (18 to 29), and from 55 on. */
export const AGE_BANDS = ['under18', 'from18to29', 'from30to54', 'from55'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** The band of the age somebody reaches in the year of the event: the file knows the year of birth alone. */
export function ageBandOf(birthYear: number | null, year: number): AgeBand | null {
  if (birthYear === null) return null;
  const age = year - birthYear;
  return age < 18 ? 'under18' : age < 30 ? 'from18to29' : age < 55 ? 'from30to54' : 'from55';
}

/**
 * The level of a diploma by the International Standard Classification of Education (UNESCO, ISCED 2011): 0 to 2, 3 to
 * 4, 5 to 8. No diploma at all is of the lowest level.
 */
export function diplomaBandOf(diploma: string | null): 'lowerSecondary' | 'upperSecondary' | 'higher' | null {
  switch (diploma) {
    case null:
      return null;
    case 'none':
    case 'secondary':
      return 'lowerSecondary';
    case 'upper-secondary':
      return 'upperSecondary';
    default:
      return 'higher';
  }
}

/** Work that lasts: a permanent contract, or one of six months or more. Unknown dates prove nothing. */
export function lasts({ situation, contract, startsOn, endsOn }: CountedFollowUp): boolean {
  if (situation !== 'working') return false;
  if (contract === 'permanent') return true;
  if (startsOn === null || endsOn === null) return false;
  const [year, month, day] = startsOn.split('-').map(Number) as [number, number, number];
  // Six months from the first day: 1 March to 31 August is six months.
  const after = new Date(Date.UTC(year, month - 1 + 6, day - 1)).toISOString().slice(0, 10);
  return endsOn >= after;
}

export function followUpOf(person: CountedPerson, month: number): CountedFollowUp | null {
  return person.followUps.find((one) => one.month === month) ?? null;
}
