import {
  lengthOf,
  type Problem,
  siteOf,
  stationsIn,
  usesStation,
  type Wish,
} from '../../../planner/index.ts';
import { remoteIn } from './draft-plan.ts';

interface Pair {
  readonly candidate: string;
  readonly recruiter: string;
}

/** A meeting that stands; its round is an index of the problem. */
interface Standing extends Pair {
  readonly round: number;
  readonly rounds: number;
}

/** How a pair would meet, as things stand. */
export interface Meets {
  /** Not at a table of the hall. */
  readonly remote: boolean;
  /** Rounds that it takes. */
  readonly rounds: number;
  /** Computers of their site, or its own tables, that are free beside what stands, by round; null where nobody counts. */
  readonly free: readonly number[] | null;
}

/** Where any two would meet, wished or not, and what is free there beside what stands. */
export function meetsIn(problem: Problem, standing: readonly Standing[]): (pair: Pair) => Meets | null {
  const people = new Map(problem.candidates.map((candidate) => [candidate.id, candidate]));
  const hosts = new Map(problem.recruiters.map((recruiter) => [recruiter.id, recruiter]));
  const sites = new Map(problem.sites.map((site) => [site.id, site]));
  const wishes = new Map(problem.wishes.map((wish): [string, Wish] => [keyOf(wish), wish]));
  const isRemote = remoteIn(problem);
  const parts = (pair: Pair) => {
    const [person, host] = [people.get(pair.candidate), hosts.get(pair.recruiter)];
    if (person === undefined || host === undefined) return null;
    const wish = wishes.get(keyOf(pair)) ?? null;
    const site = sites.get(siteOf(wish, person, host)) ?? null;
    return {
      rounds: lengthOf(wish, host),
      site: site !== null && usesStation(wish, host, site) ? site : null,
    };
  };
  const held = standing.map((one) => ({ ...one, site: parts(one)?.site ?? null }));
  return (pair) => {
    const known = parts(pair);
    if (known === null) return null;
    const { site, rounds } = known;
    const used = (round: number) =>
      held.filter((one) => one.site === site && one.round <= round && round < one.round + one.rounds).length;
    const free =
      site === null
        ? null
        : Array.from({ length: problem.rounds }, (_, round) => (stationsIn(site, round) ?? 0) - used(round));
    return { remote: isRemote(pair), rounds, free };
  };
}

function keyOf({ candidate, recruiter }: Pair): string {
  return `${candidate}/${recruiter}`;
}
