import { feasibleFloor } from '../../../planner/index.ts';
import type { FloorCheck, Hint } from '../schema.ts';
import { languagesAtHand, type SeatedProblem } from './build-problem.ts';
import { areTogether, computersOf, placeOf } from './channels.ts';
import { featuresOf, TABLE_NEEDS } from './home-tables.ts';
import { isClosed, type Situation } from './situation.ts';
import { stationsPerRound } from './station-rounds.ts';

/** Proofs that a promise cannot be kept take no search; this much of one finds most plans that keep it. */
const ITERATIONS = 2_000;

export interface Readiness {
  readonly hints: Hint[];
  readonly floor: FloorCheck;
}

/** What should be settled before a plan is searched, and whether everybody can have what is promised. */
export function readinessOf(situation: Situation, problem: SeatedProblem): Readiness {
  const hints = hintsFor(situation);
  // Who made no wishes is told so; that a promise to them cannot be kept says nothing more.
  const silent = new Set(hints.flatMap((hint) => (hint.kind === 'no-wishes' ? hint.candidates : [])));
  const candidates = problem.candidates.map((one) => (silent.has(one.id) ? { ...one, least: 0 } : one));
  const check = feasibleFloor({ ...problem, candidates }, null, { iterations: ITERATIONS });
  return { hints, floor: { possible: check.possible, short: check.short, bottleneck: check.bottleneck } };
}

/** Hints that need no planner. What nobody can do anything about is not one. */
export function hintsFor(situation: Situation): Hint[] {
  const { candidates, recruiters, tables, rounds, limits, now } = situation;
  const hints: Hint[] = [];
  const open = rounds.filter((round) => !isClosed(round, now)).length;
  for (const need of TABLE_NEEDS) {
    const who = candidates.filter(({ accessNeeds }) => accessNeeds.includes(need));
    const fitting = tables.filter((table) => featuresOf(table).includes(need)).length;
    if (who.length > 0 && who.length * Math.max(1, limits.floor) > fitting * open)
      hints.push({ kind: 'table-missing', need, tables: fitting, candidates: who.map(({ id }) => id) });
  }
  const languageOf = languagesAtHand(situation);
  const alone = candidates.filter(
    (person) => person.accessNeeds.includes('interpreter') && languageOf(person) === null,
  );
  if (alone.length > 0) hints.push({ kind: 'interpreter-missing', candidates: alone.map(({ id }) => id) });
  const seats = recruiters
    .filter((recruiter) => placeOf(recruiter, situation.sites) === 'hall')
    .reduce((sum, recruiter) => sum + recruiter.seats, 0);
  if (seats > tables.length) hints.push({ kind: 'too-few-tables', tables: tables.length, seats });
  hints.push(...stationHints(situation));
  const wishing = new Set(situation.wishes.map(({ candidate }) => candidate));
  const wished = new Set(situation.wishes.map(({ recruiter }) => recruiter));
  const silent = candidates.filter(({ id }) => !wishing.has(id));
  if (silent.length > 0) hints.push({ kind: 'no-wishes', candidates: silent.map(({ id }) => id) });
  const unwished = recruiters.filter(({ id }) => !wished.has(id));
  if (wishing.size > 0 && unwished.length > 0)
    hints.push({ kind: 'unwished', recruiters: unwished.map(({ id }) => id) });
  return hints;
}

/** The sites at which more interviews are wished for, by people who may have them, than computers and rounds allow. */
function stationHints({ candidates, recruiters, sites, wishes, rounds, limits, now }: Situation): Hint[] {
  const people = new Map(recruiters.map((one) => [one.id, one]));
  const wished = Map.groupBy(wishes, ({ candidate }) => candidate);
  return sites
    .filter(({ stations }) => stations > 0)
    .flatMap((site): Hint[] => {
      const places = stationsPerRound(site, rounds)
        .filter((_, index) => !isClosed(rounds[index]!, now))
        .reduce((sum, count) => sum + count, 0);
      const interviews = candidates
        .filter((one) => one.remoteChannel === 'video' && computersOf(one, sites) === site.id)
        .map((one) => {
          const apart = (wished.get(one.id) ?? []).filter(({ recruiter }) => {
            const other = people.get(recruiter);
            return other !== undefined && !areTogether(one, other, sites);
          });
          return Math.min(limits.most, apart.length);
        })
        .reduce((sum, count) => sum + count, 0);
      return interviews > places ? [{ kind: 'stations-missing', site: site.name, interviews, places }] : [];
    });
}
