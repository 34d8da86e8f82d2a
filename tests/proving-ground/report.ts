import type { Played } from './here.ts';
import type { Violation } from './history.ts';

/** How many violations are told of one history, and how much of each record. */
const MOST_TOLD = 5;
const LONGEST_RECORD = 600;

/** What is wrong with a history, with what is needed to play it again; nothing for a good one. */
export function inWords({
  seed,
  operations,
  violations,
}: Pick<Played, 'seed' | 'operations' | 'violations'>): string[] {
  if (violations.length === 0) return [];
  const told = violations.slice(0, MOST_TOLD).map(oneInWords);
  return [`seed ${seed}, ${operations} operations: ${violations.length} violations\n${told.join('\n')}`];
}

function oneInWords({ invariant, what, records }: Violation): string {
  const shown = records.map((record) => `    ${JSON.stringify(record)?.slice(0, LONGEST_RECORD)}`);
  return [`  ${invariant}: ${what}`, ...shown].join('\n');
}
