import type { Instant } from '../../../kernel/clock.ts';
import type { DoorPerson, NextPlace, Presence, PresenceCounts } from '../schema.ts';
import { countStates, isGone } from './presence.ts';

interface Meeting {
  readonly registrationId: string;
  readonly recruiterId: string;
  readonly round: number;
  readonly table: string | null;
  readonly status: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

interface Candidate {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly partnerId: string | null;
  readonly partner: string | null;
  readonly cardCode: string;
  readonly waiting: boolean;
  readonly cancelled: boolean;
  readonly state: Presence;
  readonly lateMinutes: number | null;
}

interface Recruiter {
  readonly id: string;
  readonly company: string;
  readonly contact: string | null;
  readonly cancelled: boolean;
  readonly state: Presence;
  readonly lateMinutes: number | null;
}

export interface Day {
  readonly candidates: readonly Candidate[];
  readonly recruiters: readonly Recruiter[];
  readonly meetings: readonly Meeting[];
}

export function fullName({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`;
}

/** Where each person goes next at `at`: their first meeting that is not over. By registration and by recruiter. */
export function nextPlaces(day: Day, at: Instant): Map<string, NextPlace> {
  const companies = new Map(day.recruiters.map(({ id, company }) => [id, company]));
  const names = new Map(day.candidates.map((candidate) => [candidate.id, fullName(candidate)]));
  const places = new Map<string, NextPlace>();
  const gone = new Set(
    [...day.candidates, ...day.recruiters].filter(({ state }) => isGone(state)).map(({ id }) => id),
  );
  const ahead = day.meetings
    .filter(({ status, endsAt }) => endsAt > at && status !== 'held' && status !== 'missed')
    // Nobody is sent to somebody who is not there.
    .filter(({ registrationId, recruiterId }) => !gone.has(registrationId) && !gone.has(recruiterId))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  for (const { registrationId, recruiterId, round, startsAt, table } of ahead) {
    const place = { round, startsAt, table };
    if (!places.has(registrationId))
      places.set(registrationId, { ...place, whom: companies.get(recruiterId) ?? '' });
    if (!places.has(recruiterId))
      places.set(recruiterId, { ...place, whom: names.get(registrationId) ?? '' });
  }
  return places;
}

function isComing({ cancelled }: { readonly cancelled: boolean }): boolean {
  return !cancelled;
}

/** Everybody as a line of the door's list: candidates by name, then recruiters. */
export function doorPeople(day: Day, at: Instant): DoorPerson[] {
  const places = nextPlaces(day, at);
  return [
    ...day.candidates.filter(isComing).map((candidate) => ({
      kind: 'candidate' as const,
      id: candidate.id,
      name: fullName(candidate),
      detail: candidate.partner,
      cardCode: candidate.cardCode,
      waiting: candidate.waiting,
      state: candidate.state,
      lateMinutes: candidate.lateMinutes,
      next: places.get(candidate.id) ?? null,
    })),
    ...day.recruiters.filter(isComing).map((recruiter) => ({
      kind: 'recruiter' as const,
      id: recruiter.id,
      name: recruiter.company,
      detail: recruiter.contact,
      cardCode: null,
      waiting: false,
      state: recruiter.state,
      lateMinutes: recruiter.lateMinutes,
      next: places.get(recruiter.id) ?? null,
    })),
  ];
}

export function presenceCounts(day: Day): { candidate: PresenceCounts; recruiter: PresenceCounts } {
  return {
    candidate: countStates(
      day.candidates.filter((one) => isComing(one) && !one.waiting).map(({ state }) => state),
    ),
    recruiter: countStates(day.recruiters.filter(isComing).map(({ state }) => state)),
  };
}

/** How many of each partner's people are here, by partner; people without one come last. */
export function partnerCounts(
  candidates: readonly Candidate[],
): { id: string | null; name: string | null; here: number; total: number }[] {
  const counts = new Map<
    string | null,
    { id: string | null; name: string | null; here: number; total: number }
  >();
  for (const { partnerId, partner, state, waiting } of candidates.filter(isComing)) {
    if (waiting) continue;
    const count = counts.get(partnerId) ?? { id: partnerId, name: partner, here: 0, total: 0 };
    count.total += 1;
    if (state === 'present') count.here += 1;
    counts.set(partnerId, count);
  }
  return [...counts.values()].sort(
    (a, b) => Number(a.id === null) - Number(b.id === null) || (a.name ?? '').localeCompare(b.name ?? ''),
  );
}
