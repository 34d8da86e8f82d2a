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

export interface Cast {
  readonly candidates: readonly (Person & { readonly source: string })[];
  readonly recruiters: readonly Person[];
  /** When each round begins, by number. */
  readonly starts: ReadonlyMap<number, Instant>;
}

type PlanChange = Pick<RepairChange, 'kind' | 'registrationId' | 'recruiterId'> & {
  readonly from: { readonly round: number; readonly table: number | null } | null;
  readonly to: { readonly round: number; readonly table: number | null } | null;
};

const pairOf = ({ registrationId, recruiterId }: { registrationId: string; recruiterId: string }) =>
  `${registrationId}/${recruiterId}`;

/**
 * What a repair changes, each change with its reason in names: who is missing, whose place it is, and who must be
 * told. Whoever is gone is told nothing.
 */
export function explainRepair(
  changes: readonly PlanChange[],
  plans: { readonly before: readonly PlannedPlace[]; readonly after: readonly PlannedPlace[] },
  cast: Cast,
): RepairChange[] {
  const candidates = new Map(cast.candidates.map((person) => [person.id, person]));
  const recruiters = new Map(cast.recruiters.map((person) => [person.id, person]));
  const placed = new Map(plans.after.map((place) => [pairOf(place), place]));
  const hadMeetings = new Set(plans.before.map(({ registrationId }) => registrationId));
  const leavers = changes.filter(({ kind }) => kind === 'removed' || kind === 'moved');
  const placeOf = (where: { round: number; table: number | null } | null) =>
    where && { ...where, startsAt: cast.starts.get(where.round) ?? '' };

  return changes.map((change) => {
    const candidate = candidates.get(change.registrationId);
    const recruiter = recruiters.get(change.recruiterId);
    const base = {
      kind: change.kind,
      registrationId: change.registrationId,
      candidate: candidate?.name ?? '',
      recruiterId: change.recruiterId,
      company: recruiter?.name ?? '',
      from: placeOf(change.from),
      to: placeOf(change.to),
      seat: placed.get(pairOf(change))?.seat ?? null,
      rounds: placed.get(pairOf(change))?.rounds ?? 1,
      tell: [
        ...(candidate && !isGone(candidate.state) ? ['candidate' as const] : []),
        ...(recruiter && !isGone(recruiter.state) ? ['recruiter' as const] : []),
      ],
    };
    if (change.kind === 'added') {
      if (candidate?.source === 'walk-in' && !hadMeetings.has(change.registrationId))
        return { ...base, reason: 'walk-in', who: candidate.name };
      const left = leavers.find(
        (one) => one.recruiterId === change.recruiterId && one.from?.round === change.to?.round,
      );
      return {
        ...base,
        reason: 'fills-hole',
        who: left ? (candidates.get(left.registrationId)?.name ?? null) : null,
      };
    }
    const start = change.from ? cast.starts.get(change.from.round) : undefined;
    const away =
      whyAway(candidate, 'candidate', start) ??
      whyAway(recruiter, 'recruiter', start) ??
      ({ reason: 'made-room', who: null } as const);
    return { ...base, ...away };
  });
}

/** Why somebody cannot be at a meeting that begins then; null when they can. */
function whyAway(
  person: Person | undefined,
  kind: Subject,
  start: Instant | undefined,
): { reason: Reason; who: string } | null {
  if (!person) return null;
  const { state, name: who } = person;
  if (state === 'absent' || state === 'excused') return { reason: `${kind}-absent`, who };
  if (state === 'left') return { reason: `${kind}-left`, who };
  const arrival = arrivalOf(person);
  if (arrival !== null && start !== undefined && start < arrival) return { reason: `${kind}-late`, who };
  return null;
}

/** What happened, once each: everybody for whom something is taken out or moved, and who came without appointment. */
export function causesOf(changes: readonly RepairChange[], cast: Cast): Cause[] {
  const people = new Map([...cast.candidates, ...cast.recruiters].map((person) => [person.name, person]));
  const causes = new Map<string, Cause>();
  for (const { reason, who } of changes) {
    if (reason === 'fills-hole' || reason === 'made-room' || who === null) continue;
    const person = people.get(who);
    if (person) causes.set(person.id, { reason, id: person.id, name: who, minutes: person.lateMinutes });
  }
  return [...causes.values()];
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

/** The plan after the changes of a proposal. */
export function withChanges(
  before: readonly PlannedPlace[],
  changes: readonly RepairChange[],
): PlannedPlace[] {
  const changed = new Set(changes.map(pairOf));
  return [
    ...before.filter((place) => !changed.has(pairOf(place))),
    ...changes.flatMap(({ registrationId, recruiterId, to, seat, rounds }) =>
      to === null || seat === null
        ? []
        : [{ registrationId, recruiterId, round: to.round, rounds, seat, table: to.table }],
    ),
  ];
}
