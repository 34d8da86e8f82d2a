import type { Instant } from '../../../kernel/clock.ts';
import { arrivalOf, isGone, type Presence, type Subject } from '../../door/schema.ts';
import type { Cause, Reason, RepairChange, RepairSummary } from '../schema.ts';

/** Where a meeting is in a plan; rounds by number. */
export interface PlannedPlace {
  readonly registrationId: string;
  readonly recruiterId: string;
  readonly round: number;
  readonly rounds: number;
  readonly seat: number;
  readonly table: number | null;
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly state: Presence;
  readonly lateMinutes: number | null;
  readonly since: Instant;
}

/** Who is there, and what happened or was decided: what a change can be explained by. */
export interface Cast {
  readonly candidates: readonly (Person & { readonly source: string })[];
  readonly recruiters: readonly Person[];
  /** When each round begins, by number: as it is to be, and as it is printed. */
  readonly starts: ReadonlyMap<number, Instant>;
  readonly printedStarts: ReadonlyMap<number, Instant>;
  /** The first round that somebody who leaves is not at, by person. */
  readonly leaving: ReadonlyMap<string, number>;
  readonly tablesOut: ReadonlySet<number>;
  /** Interviews that go on into these rounds. */
  readonly going: readonly { registrationId: string; recruiterId: string; from: number; until: number }[];
  readonly cancelled: ReadonlySet<number>;
  /** Rounds that are new. */
  readonly added: ReadonlySet<number>;
}

type PlanChange = Pick<RepairChange, 'kind' | 'registrationId' | 'recruiterId'> & {
  readonly from: { readonly round: number; readonly table: number | null } | null;
  readonly to: { readonly round: number; readonly table: number | null } | null;
};

interface Why {
  readonly reason: Reason;
  readonly who: string | null;
  /** Whom or what the list of causes names, and by how many minutes they are late. */
  readonly cause?: Cause;
}

interface Pair {
  readonly registrationId: string;
  readonly recruiterId: string;
}

/** A key for a pair, for maps. */
export const pairOf = ({ registrationId, recruiterId }: Pair) => `${registrationId}/${recruiterId}`;

/** The rounds that a stretch of time covers. */
export function roundsWithin<R extends { readonly startsAt: Instant }>(
  { startsAt, endsAt }: { readonly startsAt: Instant; readonly endsAt: Instant },
  rounds: readonly R[],
): R[] {
  return rounds.filter((round) => round.startsAt >= startsAt && round.startsAt < endsAt);
}

/**
 * What a repair changes, each change with its reason in names: who is missing, whose place it is, and who must be
 * told; and what happened, once each. Whoever is gone is told nothing.
 */
export function explainRepair(
  changes: readonly PlanChange[],
  plans: { readonly before: readonly PlannedPlace[]; readonly after: readonly PlannedPlace[] },
  cast: Cast,
): { changes: RepairChange[]; causes: Cause[] } {
  const candidates = new Map(cast.candidates.map((person) => [person.id, person]));
  const recruiters = new Map(cast.recruiters.map((person) => [person.id, person]));
  const placed = new Map(plans.after.map((place) => [pairOf(place), place]));
  const causes = new Map<string, Cause>();
  const place = (
    where: { round: number; table: number | null } | null,
    starts: ReadonlyMap<number, Instant>,
  ) => where && { round: where.round, table: where.table, startsAt: starts.get(where.round) ?? '' };

  const explained = changes.map((change): RepairChange => {
    const candidate = candidates.get(change.registrationId);
    const recruiter = recruiters.get(change.recruiterId);
    const why =
      change.kind === 'added'
        ? whyAdded(change, { changes, before: plans.before, cast })
        : whyAway(change, candidate, recruiter, cast);
    if (why.cause) causes.set(`${why.reason}/${why.cause.id ?? why.cause.name}`, why.cause);
    return {
      kind: change.kind,
      registrationId: change.registrationId,
      candidate: candidate?.name ?? '',
      recruiterId: change.recruiterId,
      company: recruiter?.name ?? '',
      from: place(change.from, cast.printedStarts),
      to: place(change.to, cast.starts),
      seat: placed.get(pairOf(change))?.seat ?? null,
      rounds: placed.get(pairOf(change))?.rounds ?? 1,
      reason: why.reason,
      who: why.who,
      tell: [
        ...(candidate && !isGone(candidate.state) ? ['candidate' as const] : []),
        ...(recruiter && !isGone(recruiter.state) ? ['recruiter' as const] : []),
      ],
    };
  });
  return { changes: explained, causes: [...causes.values()] };
}

function causeOf(reason: Reason, person: Person): Why {
  const { id, name, lateMinutes: minutes } = person;
  return { reason, who: name, cause: { reason, id, name, minutes } };
}

function thing(reason: Reason, name: string): Why {
  return { reason, who: name, cause: { reason, id: null, name, minutes: null } };
}

function whyAdded(
  { registrationId, recruiterId, to }: PlanChange,
  { changes, before, cast }: { changes: readonly PlanChange[]; before: readonly PlannedPlace[]; cast: Cast },
): Why {
  const candidate = cast.candidates.find(({ id }) => id === registrationId);
  const hadOne = before.some((place) => place.registrationId === registrationId);
  if (candidate?.source === 'walk-in' && !hadOne) return causeOf('walk-in', candidate);
  const recruiter = cast.recruiters.find(({ id }) => id === recruiterId);
  if (to !== null && cast.added.has(to.round)) return { reason: 'round-added', who: String(to.round) };
  const isNew = !before.some((place) => place.recruiterId === recruiterId);
  if (isNew && recruiter?.state === 'present') return causeOf('recruiter-added', recruiter);
  const left = changes.find(
    (one) =>
      (one.kind === 'removed' || one.kind === 'moved') &&
      one.recruiterId === recruiterId &&
      one.from?.round === to?.round,
  );
  const whose = cast.candidates.find(({ id }) => id === left?.registrationId);
  return { reason: 'fills-hole', who: whose?.name ?? null };
}

/** What made a printed meeting impossible; else it made room for another. */
function whyAway(
  { from, registrationId, recruiterId }: PlanChange,
  candidate: (Person & { source: string }) | undefined,
  recruiter: Person | undefined,
  cast: Cast,
): Why {
  const round = from?.round ?? 0;
  const why =
    whyMissing(candidate, 'candidate', round, cast) ?? whyMissing(recruiter, 'recruiter', round, cast);
  if (why) return why;
  if (cast.cancelled.has(round)) return thing('round-cancelled', String(round));
  const going = cast.going.find(
    (one) =>
      (one.registrationId === registrationId || one.recruiterId === recruiterId) &&
      one.from <= round &&
      round <= one.until,
  );
  const busy = cast.candidates.find(({ id }) => id === going?.registrationId);
  if (busy) return causeOf('overrun', busy);
  if (from?.table != null && cast.tablesOut.has(from.table)) return thing('table-out', String(from.table));
  if (cast.starts.get(round) !== cast.printedStarts.get(round)) return thing('times-moved', String(round));
  return { reason: 'made-room', who: null };
}

/** Why somebody cannot be at a meeting of this round; null when they can. */
function whyMissing(person: Person | undefined, kind: Subject, round: number, cast: Cast): Why | null {
  if (!person) return null;
  const { state } = person;
  if (state === 'absent' || state === 'excused') return causeOf(`${kind}-absent`, person);
  if (state === 'left') return causeOf(`${kind}-left`, person);
  const leaves = cast.leaving.get(person.id);
  if (leaves !== undefined && round >= leaves) return causeOf(`${kind}-leaves`, person);
  const arrival = arrivalOf(person);
  const start = cast.starts.get(round);
  if (arrival !== null && start !== undefined && start < arrival) return causeOf(`${kind}-late`, person);
  return null;
}

export function summarise(
  changes: readonly RepairChange[],
  { before, after }: { readonly before: readonly PlannedPlace[]; readonly after: readonly PlannedPlace[] },
): RepairSummary {
  const places = new Map(after.map((place) => [pairOf(place), place]));
  const count = (kind: RepairChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const told = (kind: Subject, id: (change: RepairChange) => string) =>
    new Set(changes.filter(({ tell }) => tell.includes(kind)).map(id)).size;
  return {
    before: before.length,
    after: after.length,
    kept: before.filter((place) => {
      const now = places.get(pairOf(place));
      return now !== undefined && now.round === place.round && now.table === place.table;
    }).length,
    dropped: count('removed'),
    added: count('added'),
    moved: count('moved') + count('table'),
    candidatesTold: told('candidate', ({ registrationId }) => registrationId),
    recruitersTold: told('recruiter', ({ recruiterId }) => recruiterId),
  };
}
