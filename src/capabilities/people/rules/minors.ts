/**
 * From which age on somebody agrees to an online service alone (GDPR, article 8): France by article 45 of the law
 * Informatique et Libertés, Belgium by article 7 of the law of 30 July 2018; 16 where the country has said nothing else.
 */
const CONSENT_AGE: Readonly<Record<string, number>> = {
  AT: 14,
  BE: 13,
  BG: 14,
  CY: 14,
  CZ: 15,
  DK: 13,
  EE: 13,
  ES: 14,
  FI: 13,
  FR: 15,
  GB: 13,
  GR: 15,
  IT: 14,
  LT: 14,
  LV: 13,
  MT: 13,
  NO: 13,
  PT: 13,
  SE: 13,
  SI: 15,
};

export function ageOfDigitalConsent(country: string): number {
  return CONSENT_AGE[country] ?? 16;
}

const MAJORITY = 18;

/** Whether somebody of this year of birth could be under 18 on this day: the year alone does not say the birthday. */
export function mayBeMinor(birthYear: number | null, date: string): boolean {
  return birthYear !== null && Number(date.slice(0, 4)) - birthYear <= MAJORITY;
}

/** Whether a parent must agree as well: somebody of this year of birth could be below the country's age. */
export function needsParent(birthYear: number | null, date: string, country: string): boolean {
  return birthYear !== null && Number(date.slice(0, 4)) - birthYear <= ageOfDigitalConsent(country);
}
