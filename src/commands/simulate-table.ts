import type { Outcome, Policy, Rates } from '../simulation/index.ts';

/** The heads of the table; each row is one way to lead the evening, per evening. */
export const HEADER = [
  'per evening',
  'interviews',
  'present',
  'below promised',
  'with none',
  'avoidable',
  'printed kept',
  'of possible',
  'waiting each',
] as const;

/** One row of the table. "Avoidable": with none although a plan that knew everything would have had one for everybody. */
export function asRow(policy: Policy, sums: Outcome, runs: number): string[] {
  const { interviews, present, belowLeast, zero, zeroAvoidable, kept, possible, waited } = sums[policy]!;
  const each = (sum: number, digits: number): string => (sum / runs).toFixed(digits);
  return [
    policy,
    each(interviews, 1),
    each(present, 1),
    each(belowLeast, 2),
    each(zero, 2),
    each(zeroAvoidable, 2),
    each(kept, 1),
    possible === 0 ? '–' : `${((100 * kept) / possible).toFixed(1)} %`,
    present === 0 ? '–' : `${Math.round(waited / present)} min`,
  ];
}

/** What `--json` writes: sums over all evenings, for each way. */
export function inJson(played: {
  readonly name: string;
  readonly rates: Rates;
  readonly runs: number;
  readonly printed: number;
  readonly sums: Outcome;
}): object {
  const { sums, ...rest } = played;
  return { format: 'tremplin-simulation/1', ...rest, policies: sums };
}
