import { type Instant, plusMinutes } from '../../../kernel/clock.ts';

/** A video call of somebody at a site, which needs one of its computers. */
export interface AtSite {
  readonly meetingId: string;
  /** Who sits there: the same person stays from one interview to the next, and needs no reset. */
  readonly person: string;
  readonly site: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The computer that it has already; kept where possible. */
  readonly station: string | null;
  /** Somebody is on the way to it, or sits at it: it stays unless it is broken. */
  readonly begun: boolean;
  readonly stepFree: boolean;
}

/** A computer that works and has what a video call needs. */
export interface FreeStation {
  readonly id: string;
  readonly site: string;
  readonly number: number;
  readonly stepFree: boolean;
  readonly resetMinutes: number;
}

/**
 * The computer of each call, null where none is free. No computer is given to two people at once, nor before its reset
 * is over. What has one keeps it; a person changes computers as seldom as can be; who needs no step-free computer
 * leaves it to who does. Where that leaves somebody without, the site is given out anew by time, which finds a place for
 * everybody whenever no more are there at once than computers (an interval graph coloured in the order of its starts).
 */
export function giveStations(
  calls: readonly AtSite[],
  stations: readonly FreeStation[],
): Map<string, string | null> {
  const given = new Map<string, string | null>();
  for (const site of new Set(calls.map((call) => call.site))) {
    const here = calls.filter((call) => call.site === site).sort(inOrder);
    const computers = stations.filter((station) => station.site === site);
    const kept = giveOut(here, computers, (call) => call.station);
    const anew =
      missing(kept) === 0 ? kept : giveOut(here, computers, (call) => (call.begun ? call.station : null));
    const best = missing(anew) < missing(kept) ? anew : kept;
    for (const [meetingId, station] of best) given.set(meetingId, station);
  }
  return given;
}

/** By time; among those of one moment, who needs a step-free computer first. */
function inOrder(a: AtSite, b: AtSite): number {
  if (a.startsAt !== b.startsAt) return a.startsAt < b.startsAt ? -1 : 1;
  if (a.stepFree !== b.stepFree) return a.stepFree ? -1 : 1;
  return a.meetingId < b.meetingId ? -1 : 1;
}

function missing(given: ReadonlyMap<string, string | null>): number {
  return [...given.values()].filter((station) => station === null).length;
}

/** Everybody who may keep what they have does, the begun ones first; then the others take what is free, by time. */
function giveOut(
  calls: readonly AtSite[],
  stations: readonly FreeStation[],
  had: (call: AtSite) => string | null,
): Map<string, string | null> {
  const taken = new Map<string, AtSite[]>(stations.map(({ id }) => [id, []]));
  const given = new Map<string, string | null>();
  const take = (call: AtSite, station: string) => {
    given.set(call.meetingId, station);
    taken.get(station)!.push(call);
  };
  const suits = (call: AtSite, station: FreeStation) =>
    (!call.stepFree || station.stepFree) &&
    taken.get(station.id)!.every((other) => other.person === call.person || areApart(call, other, station));
  for (const begun of [true, false])
    for (const call of calls.filter((one) => one.begun === begun)) {
      const own = stations.find(({ id }) => id === had(call));
      if (own !== undefined && suits({ ...call, stepFree: !begun && call.stepFree }, own)) take(call, own.id);
    }
  for (const call of calls) {
    if (given.has(call.meetingId)) continue;
    const known = [...taken].filter(([, there]) => there.some(({ person }) => person === call.person));
    const usual = new Set(known.map(([station]) => station));
    const cost = ({ id, stepFree, number }: FreeStation) =>
      (usual.has(id) ? 0 : 1_000) + (stepFree && !call.stepFree ? 500 : 0) + number;
    const [best] = stations.filter((station) => suits(call, station)).sort((a, b) => cost(a) - cost(b));
    if (best === undefined) given.set(call.meetingId, null);
    else take(call, best.id);
  }
  return given;
}

function areApart(one: AtSite, other: AtSite, { resetMinutes }: FreeStation): boolean {
  return (
    plusMinutes(one.endsAt, resetMinutes) <= other.startsAt ||
    plusMinutes(other.endsAt, resetMinutes) <= one.startsAt
  );
}
