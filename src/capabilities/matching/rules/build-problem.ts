import type { Candidate, Pinned, Placed, Problem, Recruiter, Site, Wish } from '../../../planner/index.ts';
import type { Emphasis } from '../schema.ts';
import { computersOf, placeOf, type Whereabouts } from './channels.ts';
import { continuingIn, withContinuing } from './continuing.ts';
import { featuresOf, homeTables, TABLE_NEEDS } from './home-tables.ts';
import { languageKey } from './interpreters.ts';
import { restOf } from './rests.ts';
import {
  isClosed,
  isPast,
  type Situation,
  type SituationCandidate,
  type SituationRound,
  type SituationSite,
} from './situation.ts';
import { stationsPerRound } from './station-rounds.ts';
import { strengthOf, weightsFor, worthOf } from './weights.ts';

/** A meeting that the organiser has locked where it is. The round is its number, from 1. */
export interface Lock {
  readonly candidate: string;
  readonly recruiter: string;
  readonly round: number;
}

/**
 * A problem with the table of each interviewer, by recruiter: `homes[id][seat - 1]`, null where tables do not suffice.
 * The planner leaves the extra field alone.
 */
export type SeatedProblem = Problem & { homes: Record<string, (number | null)[]> };

/** Where nobody counts computers: the hall's tables, and everybody's own phone. */
const NO_SITE = 'hall';
/** Where people take part from home: nobody sits beside them. */
const HOME = 'home';

/**
 * The problem of an event as the planner reads it. Rounds keep their order, number n becoming round n − 1. What has
 * begun is taken out: its pairs are not planned again, and it counts in what each person already has. Locked meetings
 * are pinned; so is whoever has been called to a round that has not begun.
 */
export function buildProblem(
  situation: Situation,
  locks: readonly Lock[] = [],
  emphasis?: Emphasis,
): SeatedProblem {
  const { rounds, tables, limits, now } = situation;
  const indexOf = new Map(rounds.map(({ number }, index) => [number, index]));
  const past = situation.published.filter((meeting) => isPast(meeting, rounds, now));
  const isBehind = new Set(past);
  const ahead = situation.published.filter((meeting) => !isBehind.has(meeting));
  const done = new Map<string, number>();
  for (const { candidate, status } of past)
    if (status !== 'missed') done.set(candidate, (done.get(candidate) ?? 0) + 1);
  const finished = new Set(past.map(({ candidate, recruiter }) => `${candidate}/${recruiter}`));
  const openRounds = rounds.filter((round) => !isClosed(round, now)).length;

  const counted = new Set(situation.sites.map(({ id }) => id));
  const isPlain =
    counted.size === 0 &&
    [...situation.candidates, ...situation.recruiters].every(({ from }) => from === 'hall');
  /** Where somebody sits, so that the planner knows where any two meet, also without a wish. */
  const sits = (one: Whereabouts, home: string | null): { at?: string } => {
    const place = placeOf(one, situation.sites);
    const at = place === 'hall' ? NO_SITE : place !== null && counted.has(place) ? tablesOf(place) : null;
    const said = at ?? home;
    return isPlain || said === null ? {} : { at: said };
  };
  const languageOf = languagesAtHand(situation);
  const candidates = situation.candidates.map((person): Candidate => {
    const had = done.get(person.id) ?? 0;
    const language = languageOf(person);
    const needs = person.accessNeeds.filter((need) => (TABLE_NEEDS as readonly string[]).includes(need));
    return {
      id: person.id,
      site: person.remoteChannel === 'video' ? (computersOf(person, situation.sites) ?? NO_SITE) : NO_SITE,
      ...sits(person, HOME),
      available: availability(rounds, person, now),
      most: Math.max(0, limits.most - had),
      longestRun: limits.longestRun,
      least: Math.max(0, Math.min(limits.floor, openRounds) - had),
      needs: needs.length > 0 ? needs : null,
      ...(language === null ? {} : { helper: language }),
    };
  });
  const pastOf = roundsOf(past, indexOf);
  const promisedOf = roundsOf(
    [...locks.map((lock) => ({ ...lock, rounds: 1 })), ...ahead.filter(({ status }) => status === 'called')],
    indexOf,
  );
  const recruiters = situation.recruiters.map((recruiter): Recruiter => {
    const taken = { past: pastOf(recruiter.id), promised: promisedOf(recruiter.id) };
    const rest = restOf(recruiter.rest, rounds, taken, now);
    return {
      id: recruiter.id,
      seats: recruiter.seats,
      zone: 0,
      available: availability(rounds, recruiter, now),
      most: null,
      ...(placeOf(recruiter, situation.sites) === 'hall' ? {} : { remote: true }),
      ...sits(recruiter, null),
      ...(recruiter.interviewRounds === 1
        ? {}
        : { length: Math.min(rounds.length, recruiter.interviewRounds) }),
      ...(rest === null ? {} : { breaks: [rest] }),
    };
  });
  const lengths = new Map(situation.recruiters.map(({ id, interviewRounds }) => [id, interviewRounds]));
  const here = new Set([...candidates, ...recruiters].map(({ id }) => id));
  const bothHere = ({ candidate, recruiter }: { candidate: string; recruiter: string }) =>
    here.has(candidate) && here.has(recruiter) && !finished.has(`${candidate}/${recruiter}`);
  const grades = new Map(situation.grades.map((one) => [`${one.candidate}/${one.recruiter}`, one.grade]));
  const longer = new Set(
    situation.candidates.filter(({ accessNeeds }) => accessNeeds.includes('longer-slot')).map(({ id }) => id),
  );

  const places = new Map<string, Whereabouts>(
    [...situation.candidates, ...situation.recruiters].map((one) => [one.id, one]),
  );
  const whereTheyMeet = (pair: { candidate: string; recruiter: string }): Pick<Wish, 'remote' | 'at'> => {
    const here = placeOf(places.get(pair.candidate)!, situation.sites);
    const isTogether = here === placeOf(places.get(pair.recruiter)!, situation.sites);
    if (here === 'hall' && isTogether) return { remote: false };
    return here !== null && isTogether && counted.has(here)
      ? { remote: true, at: tablesOf(here) }
      : { remote: true };
  };
  const wishes = situation.wishes.filter(bothHere).map(({ candidate, recruiter, rank }): Wish => {
    const grade = grades.get(`${candidate}/${recruiter}`) ?? null;
    return {
      candidate,
      recruiter,
      rank,
      recruiterGrade: strengthOf(grade),
      must: grade === 'must',
      value: worthOf(rank, grade),
      ...(isPlain ? {} : whereTheyMeet({ candidate, recruiter })),
      ...(longer.has(candidate)
        ? { length: Math.min(rounds.length, (lengths.get(recruiter) ?? 1) + 1) }
        : {}),
    };
  });
  const locked = new Set(locks.map(({ candidate, recruiter }) => `${candidate}/${recruiter}`));
  const problem: SeatedProblem = {
    format: 'tremplin-problem/1',
    rounds: rounds.length,
    tables: tables.length,
    sites: [
      { id: NO_SITE, stations: null },
      ...(isPlain ? [] : [{ id: HOME, stations: null }]),
      ...situation.sites.flatMap((site) => countedSite(site, rounds)),
    ],
    candidates,
    recruiters,
    wishes,
    zoneGap: 0,
    weights: weightsFor({ floor: limits.floor, published: ahead.length > 0 }, emphasis),
    pinned: [
      ...locks.filter(bothHere).map((lock) => placed(lock, indexOf)),
      ...ahead
        .filter((one) => one.status === 'called' && bothHere(one))
        .filter(({ candidate, recruiter }) => !locked.has(`${candidate}/${recruiter}`))
        .map((one) => placed(one, indexOf)),
    ],
    previous: ahead.length > 0 ? ahead.filter(bothHere).map((one): Placed => placed(one, indexOf)) : null,
    least: limits.floor,
    forbidden: situation.grades
      .filter(
        (one) => one.grade === 'no' && bothHere(one) && !locked.has(`${one.candidate}/${one.recruiter}`),
      )
      .map(({ candidate, recruiter }) => ({ candidate, recruiter })),
    tableList: tables.map((table) => ({ id: String(table.number), features: featuresOf(table) })),
    ...(situation.interpreters.length === 0
      ? {}
      : {
          helpers: situation.interpreters.map((one) => ({
            id: one.id,
            kinds: one.languages.map(languageKey),
            available: availability(rounds, one, now),
          })),
        }),
    homes: Object.fromEntries(homeTables(situation)),
  };
  return withContinuing(problem, continuingIn(situation));
}

/**
 * The language in which a person is to be interpreted. Null for whoever needs nobody, and for those whom nobody at the
 * event can help: better an interview than none, and the organiser is told (`hintsFor`).
 */
export function languagesAtHand({
  interpreters,
}: Pick<Situation, 'interpreters'>): (person: SituationCandidate) => string | null {
  const spoken = new Set(interpreters.flatMap(({ languages }) => languages.map(languageKey)));
  return ({ accessNeeds, interpreterLanguage }) => {
    if (!accessNeeds.includes('interpreter') || interpreterLanguage === null) return null;
    const key = languageKey(interpreterLanguage);
    return spoken.has(key) ? key : null;
  };
}

/** By recruiter, the indexes of the rounds that some meetings take. */
function roundsOf(
  meetings: readonly { recruiter: string; round: number; rounds: number }[],
  indexOf: ReadonlyMap<number, number>,
): (recruiter: string) => ReadonlySet<number> {
  const taken = new Map<string, Set<number>>();
  for (const { recruiter, round, rounds } of meetings) {
    const indexes = taken.get(recruiter) ?? new Set();
    for (let index = indexOf.get(round)!; index < indexOf.get(round)! + rounds; index++) indexes.add(index);
    taken.set(recruiter, indexes);
  }
  return (recruiter) => taken.get(recruiter) ?? new Set();
}

function placed({ candidate, recruiter, round }: Lock, indexOf: ReadonlyMap<number, number>): Pinned {
  return { candidate, recruiter, round: indexOf.get(round)! };
}

/** What counts the tables of a site, beside what counts its computers. */
const TABLES = '/tables';
const tablesOf = (site: string) => `${site}${TABLES}`;

/** The site that a place of the problem belongs to, as its name is looked up. */
export function siteOfPlace(place: string): string {
  return place.endsWith(TABLES) ? place.slice(0, -TABLES.length) : place;
}

/**
 * A site whose computers and whose own tables limit what goes on at the same time; one without any counts none. The
 * tables of the site that is the hall are the hall's.
 */
function countedSite(site: SituationSite, rounds: readonly SituationRound[]): Site[] {
  const tables = { id: tablesOf(site.id), stations: site.tables || null, tables: true };
  return [...countedStations(site, rounds), ...(site.isHall ? [] : [tables])];
}

function countedStations(site: SituationSite, rounds: readonly SituationRound[]): Site[] {
  if (site.stations === 0) return [];
  const stations = Math.max(0, site.stations - site.spare);
  const perRound = stationsPerRound(site, rounds);
  return [{ id: site.id, stations, ...(perRound.some((count) => count < stations) ? { perRound } : {}) }];
}

/** The rounds in which somebody is there from beginning to end, of those that are still to come. */
function availability(
  rounds: readonly SituationRound[],
  { presentFrom, presentUntil }: { presentFrom: string | null; presentUntil: string | null },
  now: string,
): (0 | 1)[] {
  return rounds.map((round) =>
    !isClosed(round, now) &&
    (presentFrom === null || presentFrom <= round.startsAt) &&
    (presentUntil === null || presentUntil >= round.endsAt)
      ? 1
      : 0,
  );
}
