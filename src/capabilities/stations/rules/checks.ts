import type { DeviceCheck } from '../../calls/schema.ts';

/** What of a station can fail, in the order in which its host looks. */
export const LACKS = ['browser', 'microphone', 'speaker', 'camera', 'network'] as const;
export type Lack = (typeof LACKS)[number];

/** Without these nobody can be called there; without the others the interview is held all the same. */
const NEEDED: readonly Lack[] = ['browser', 'microphone', 'network'];

/** What a check found not to work. A network that was not tried is not known to fail. */
export function lacksOf(check: DeviceCheck): Lack[] {
  return LACKS.filter((lack) => (lack === 'network' ? check.network === 'none' : !check[lack]));
}

/** Whether something fails that no call can do without. */
export function isUnfit(lacks: readonly Lack[]): boolean {
  return lacks.some((lack) => NEEDED.includes(lack));
}

/** What a station's own page says of it: never tried, not fit for a call, or fit. */
export function fitnessOf(check: { readonly lacks: readonly Lack[] } | null): 'none' | 'unfit' | 'fit' {
  if (check === null) return 'none';
  return isUnfit(check.lacks) ? 'unfit' : 'fit';
}
