import type { Instant } from '../../../kernel/clock.ts';
import type { DayCandidate, DayRows, DoorPage, DoorPerson, PresenceCounts } from '../schema.ts';
import { fullName } from './names.ts';
import { nextPlaces } from './next.ts';
import { countStates } from './presence.ts';

function isComing({ cancelled }: { readonly cancelled: boolean }): boolean {
  return !cancelled;
}

type PartnerCount = DoorPage['partners'][number];
type PlaceCount = DoorPage['places'][number];
type Site = { readonly id: string; readonly name: string; readonly isHall: boolean };

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
      since: candidate.since,
      card: candidate.named,
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
      since: recruiter.since,
      card: false,
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

/**
 * How many are here and still awaited by where they attend from: the hall, each site in the order given, home. Nothing
 * where there is no site besides the hall and nobody at home. A site that is the hall counts as the hall.
 */
export function placeCounts(candidates: readonly DayCandidate[], sites: readonly Site[]): PlaceCount[] {
  const coming = candidates.filter((one) => isComing(one) && !one.waiting);
  const elsewhere = sites.filter(({ isHall }) => !isHall);
  const placeOf = placesOf(elsewhere);
  const count = (kind: PlaceCount['kind'], site: Site | null, people: readonly DayCandidate[]) => ({
    kind,
    id: site?.id ?? null,
    name: site?.name ?? null,
    here: people.filter(({ state }) => state === 'present').length,
    awaited: people.filter(({ state }) => state === 'expected' || state === 'late').length,
    total: people.length,
  });
  const at = (place: string) => coming.filter((one) => placeOf(one) === place);
  const home = at('home');
  if (elsewhere.length === 0 && home.length === 0) return [];
  return [
    count('hall', null, at('hall')),
    ...elsewhere.map((site) => count('site', site, at(site.id))),
    ...(home.length === 0 ? [] : [count('home', null, home)]),
  ];
}

/** Where somebody takes part from, one name per place: 'hall', 'home' or a site besides the hall. */
function placesOf(elsewhere: readonly { readonly id: string }[]): (one: DayCandidate) => string {
  const known = new Set(elsewhere.map(({ id }) => id));
  return ({ attendsFrom, siteId }) => {
    if (attendsFrom === 'home') return 'home';
    return attendsFrom === 'site' && siteId !== null && known.has(siteId) ? siteId : 'hall';
  };
}

/** The place that an address names, among those of the event; null for none of them. */
export function placeMeant(
  elsewhere: readonly { readonly id: string; readonly name: string }[],
  place: string | null,
): { place: string; name: string | null } | null {
  if (place === 'hall' && elsewhere.length > 0) return { place, name: null };
  const site = elsewhere.find(({ id }) => id === place);
  return site === undefined ? null : { place: site.id, name: site.name };
}

/** Who takes part from a place. */
export function peopleAt(
  candidates: readonly DayCandidate[],
  elsewhere: readonly { readonly id: string }[],
  place: string,
): string[] {
  const placeOf = placesOf(elsewhere);
  return candidates.filter((one) => placeOf(one) === place).map(({ id }) => id);
}

/** How many of each partner's people are here and still awaited, by partner; people without one come last. */
export function partnerCounts(candidates: readonly DayCandidate[]): PartnerCount[] {
  const counts = new Map<string | null, { -readonly [K in keyof PartnerCount]: PartnerCount[K] }>();
  for (const { partnerId, partner, state, waiting } of candidates.filter(isComing)) {
    if (waiting) continue;
    const count = counts.get(partnerId) ?? { id: partnerId, name: partner, here: 0, awaited: 0, total: 0 };
    count.total += 1;
    if (state === 'present') count.here += 1;
    if (state === 'expected' || state === 'late') count.awaited += 1;
    counts.set(partnerId, count);
  }
  return [...counts.values()].sort(
    (a, b) => Number(a.id === null) - Number(b.id === null) || (a.name ?? '').localeCompare(b.name ?? ''),
  );
}

/** Tables where no interview is planned and that nobody was given. */
export function freeTables<T extends { readonly number: number }>(tables: readonly T[], day: DayRows): T[] {
  const held = new Set([
    ...day.meetings.map(({ tableNumber }) => tableNumber),
    ...day.recruiters.map(({ firstTable }) => firstTable),
  ]);
  return tables.filter(({ number }) => !held.has(number));
}
