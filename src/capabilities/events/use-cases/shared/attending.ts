import type { Scope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import { pointsOf } from '../../../referentials/queries.ts';
import { byDistance } from '../../rules/by-distance.ts';
import type { PlaceChoice, Places, RemoteChannel } from '../../schema.ts';
import {
  attendingOf,
  receivingOf,
  saveAttending,
  saveReceiving,
  sitesToChoose,
  type Whereabouts,
} from '../../store/attending.ts';

type Context = Pick<CommandContext<Scope>, 'db' | 'now' | 'announce'>;

/** Why a place cannot be chosen. */
export const PLACE_PROBLEMS = ['place-unknown', 'postcode-unknown'] as const;
export type PlaceProblem = (typeof PLACE_PROBLEMS)[number];

const nameOf = ({ from, siteId }: Whereabouts) => siteId ?? from;

/** What a candidate can choose among, the nearest site first; for somebody new, from the postcode that they asked from. */
export async function placesFor(
  db: Db,
  eventId: string,
  { registrationId = null, near = null }: { registrationId?: string | null; near?: string | null },
): Promise<Places> {
  const sites = await sitesToChoose(db, eventId);
  const own = sites.length === 0 || registrationId === null ? null : await attendingOf(db, registrationId);
  return {
    sites: byDistance(sites, await pointAt(db, own?.postcode ?? near)),
    near,
    chosen: own === null ? 'hall' : nameOf(own),
    remoteChannel: own?.remoteChannel ?? 'video',
  };
}

/** The same for a recruiter, of whom no way is known. */
export async function receivingPlacesFor(
  db: Db,
  eventId: string,
  recruiterId: string | null,
): Promise<Places> {
  const sites = await sitesToChoose(db, eventId);
  const own = recruiterId === null ? null : await receivingOf(db, recruiterId);
  return {
    sites: byDistance(sites, null),
    near: null,
    chosen: own === null ? 'hall' : nameOf(own),
    remoteChannel: 'video',
  };
}

/** Keeps where somebody attends from and how they speak from there; what is not said stays. */
export async function attendFrom(
  { db, now, announce }: Context,
  registration: { eventId: string; id: string },
  { place, remoteChannel, nearPostcode }: PlaceChoice,
): Promise<PlaceProblem | null> {
  if (place === null && remoteChannel === null) return null;
  const { eventId, id } = registration;
  const own = await attendingOf(db, id);
  const before: Whereabouts & { remoteChannel: RemoteChannel } = own ?? {
    from: 'hall',
    siteId: null,
    remoteChannel: 'video',
  };
  const chosen = await whereIs(db, eventId, place ?? nameOf(before), nearPostcode ?? own?.postcode ?? null);
  if (typeof chosen === 'string') return chosen;
  const next = { ...chosen, remoteChannel: remoteChannel ?? before.remoteChannel };
  if (await saveAttending(db, registration, next, now))
    await announce('events.place-changed', { eventId, subjectId: id });
  return null;
}

/** Keeps where a recruiter receives from; null leaves it as it was. */
export async function receiveFrom(
  { db, now, announce }: Context,
  recruiter: { eventId: string; id: string },
  place: string | null,
): Promise<PlaceProblem | null> {
  if (place === null) return null;
  const { eventId, id } = recruiter;
  const chosen = await whereIs(db, eventId, place, null);
  if (typeof chosen === 'string') return chosen;
  if (await saveReceiving(db, recruiter, chosen, now))
    await announce('events.place-changed', { eventId, subjectId: id });
  return null;
}

async function whereIs(
  db: Db,
  eventId: string,
  place: string,
  postcode: string | null,
): Promise<Whereabouts | PlaceProblem> {
  if (place === 'hall' || place === 'home') return { from: place, siteId: null };
  const sites = await sitesToChoose(db, eventId);
  if (place === 'nearest') {
    const from = await pointAt(db, postcode);
    const [nearest] = byDistance(sites, from);
    if (from === null || nearest === undefined) return 'postcode-unknown';
    return { from: 'site', siteId: nearest.id };
  }
  return sites.some(({ id }) => id === place) ? { from: 'site', siteId: place } : 'place-unknown';
}

async function pointAt(db: Db, postcode: string | null) {
  if (postcode === null) return null;
  return (await pointsOf(db, [postcode])).get(postcode) ?? null;
}
