import { placeOf } from './channels.ts';
import type { Situation, SituationRecruiter } from './situation.ts';

/** Features of a table that a person may need. */
export const TABLE_NEEDS = ['step-free', 'quiet'] as const;

type Hall = Pick<Situation, 'tables' | 'recruiters' | 'candidates' | 'wishes' | 'sites'>;

/**
 * The table of each interviewer, by recruiter: `tables[seat - 1]`, null where the tables do not suffice. First come
 * those whose table the organiser chose, then those wished by people who need a particular table, so that these
 * tables are where they are needed; the others take what is left, in order.
 */
export function homeTables(hall: Hall): Map<string, (number | null)[]> {
  const free = new Set(hall.tables.map(({ number }) => number));
  const homes = new Map<string, (number | null)[]>(hall.recruiters.map(({ id }) => [id, []]));
  const take = (recruiter: SituationRecruiter, table: number | undefined) => {
    homes.get(recruiter.id)!.push(table ?? null);
    if (table !== undefined) free.delete(table);
  };
  // Who receives from elsewhere needs no table of the hall.
  const here = hall.recruiters.filter((recruiter) => placeOf(recruiter, hall.sites) === 'hall');
  const chosen = here.filter(({ firstTable }) => firstTable !== null);
  for (const recruiter of chosen)
    for (let seat = 0; seat < recruiter.seats; seat++) {
      const table = recruiter.firstTable! + seat;
      take(recruiter, free.has(table) ? table : undefined);
    }
  const needsOf = needsByRecruiter(hall);
  const others = here
    .filter(({ firstTable }) => firstTable === null)
    .sort((a, b) => count(needsOf.get(b.id)) - count(needsOf.get(a.id)));
  for (const recruiter of others) {
    const needs = [...(needsOf.get(recruiter.id)?.keys() ?? [])];
    for (let seat = 0; seat < recruiter.seats; seat++) take(recruiter, bestTable(hall, free, needs));
  }
  return homes;
}

function count(needs: Map<string, number> | undefined): number {
  return [...(needs?.values() ?? [])].reduce((sum, number) => sum + number, 0);
}

/** How many wishes each recruiter has from people who need a feature. */
function needsByRecruiter({ candidates, wishes }: Hall): Map<string, Map<string, number>> {
  const needs = new Map(candidates.map(({ id, accessNeeds }) => [id, accessNeeds]));
  const found = new Map<string, Map<string, number>>();
  for (const { candidate, recruiter } of wishes)
    for (const need of needs.get(candidate) ?? []) {
      if (!(TABLE_NEEDS as readonly string[]).includes(need)) continue;
      const counts = found.get(recruiter) ?? new Map<string, number>();
      found.set(recruiter, counts.set(need, (counts.get(need) ?? 0) + 1));
    }
  return found;
}

/** Of the free tables the one that offers most of what is needed and least besides: the particular ones stay free. */
function bestTable(hall: Hall, free: ReadonlySet<number>, needs: readonly string[]): number | undefined {
  let best: { number: number; score: number } | undefined;
  for (const table of hall.tables) {
    if (!free.has(table.number)) continue;
    const features = featuresOf(table);
    const useful = features.filter((feature) => needs.includes(feature)).length;
    const score = useful * 10 - (features.length - useful);
    if (best === undefined || score > best.score) best = { number: table.number, score };
  }
  return best?.number;
}

/** What a table offers, in the planner's words. */
export function featuresOf(table: { stepFree: boolean; quiet: boolean }): string[] {
  return TABLE_NEEDS.filter((need) => (need === 'quiet' ? table.quiet : table.stepFree));
}
