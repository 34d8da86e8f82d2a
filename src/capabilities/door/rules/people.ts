import type { Instant } from '../../../kernel/clock.ts';
import type { DayCandidate, DayRows, DoorPerson, PresenceCounts } from '../schema.ts';
import { fullName } from './names.ts';
import { nextPlaces } from './next.ts';
import { countStates } from './presence.ts';

function isComing({ cancelled }: { readonly cancelled: boolean }): boolean {
  return !cancelled;
}

/** Everybody as a line of the door's list: candidates by name, then recruiters. */
export function doorPeople(day: DayRows, at: Instant): DoorPerson[] {
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

export function presenceCounts(day: DayRows): { candidate: PresenceCounts; recruiter: PresenceCounts } {
  return {
    candidate: countStates(
      day.candidates.filter((one) => isComing(one) && !one.waiting).map(({ state }) => state),
    ),
    recruiter: countStates(day.recruiters.filter(isComing).map(({ state }) => state)),
  };
}

/** How many of each partner's people are here, by partner; people without one come last. */
export function partnerCounts(
  candidates: readonly DayCandidate[],
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
