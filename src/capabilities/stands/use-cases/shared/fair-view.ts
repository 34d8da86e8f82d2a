import type { Db } from '../../../../kernel/database.ts';
import { recruitersOf } from '../../../events/queries.ts';
import { type StandNow, waitOf } from '../../rules/waiting-time.ts';
import type { Companion, FairSettings, MyPlace, StandCard, StandDetail } from '../../schema.ts';
import { callbacksOf } from '../../store/callbacks.ts';
import { type StandLive, standsNow } from '../../store/fairs.ts';
import { listClips, listPapers } from '../../store/files.ts';
import { visitorsPlaces } from '../../store/places.ts';
import type { CompanionRow } from '../../store/visitors.ts';

type Live = ReadonlyMap<string, StandLive>;
const UNKNOWN = { welcome: null, queueOpen: true, present: [], engaged: 0, waiting: 0, held: 0 };

/** The stands of an event as visitors see them, by company; or one of them. */
export async function standCards(
  db: Db,
  eventId: string,
  live: Live,
  { id = null }: { id?: string | null } = {},
): Promise<(StandCard & { held: number })[]> {
  const recruiters = await recruitersOf(db, eventId, { id });
  return recruiters
    .map((recruiter) => ({ ...recruiter, ...UNKNOWN, ...live.get(recruiter.id) }))
    .sort((a, b) => a.company.localeCompare(b.company));
}

/** A stand with what it shows; null when the event has none of this id. */
export async function standDetail(
  db: Db,
  eventId: string,
  live: Live,
  id: string,
): Promise<StandDetail | null> {
  const [card] = await standCards(db, eventId, live, { id });
  if (!card) return null;
  const of = { eventId, recruiterId: id };
  const clips = (await listClips(db, of)).filter(({ shown }) => shown);
  return { ...card, clips, papers: await listPapers(db, of) };
}

/** What is known of a stand for a waiting time. */
export function paceOf(live: Live, meant: number): (recruiterId: string) => StandNow {
  const anywhere = [...live.values()].flatMap(({ talks }) => talks);
  return (recruiterId) => {
    const { present = [], engaged = 0, talks: here = [] } = live.get(recruiterId) ?? {};
    return { hosts: present.length, engaged, here, anywhere, meant };
  };
}

/** The places of a visitor with how long each will take, from talks that were measured. */
export async function placesOf(
  db: Db,
  visitor: { eventId: string; registrationId: string },
  { talkMinutes }: FairSettings,
  live: Live,
): Promise<MyPlace[]> {
  const places = await visitorsPlaces(db, visitor);
  const callbacks = await callbacksOf(db, visitor);
  const nowAt = paceOf(live, talkMinutes);
  return places.map((place) => {
    const known = nowAt(place.recruiterId);
    const { proposedRecruiterId, proposedCompany } = place;
    return {
      ...place,
      standId: place.recruiterId,
      present: known.hosts > 0,
      wait: place.state === 'waiting' ? waitOf(place.ahead, known) : null,
      proposed:
        proposedRecruiterId === null || proposedCompany === null
          ? null
          : { id: proposedRecruiterId, company: proposedCompany },
      third: thirdOf(place),
      callback: callbacks.get(place.id) ?? null,
    };
  });
}

export function thirdOf(place: {
  thirdAskedAt: string | null;
  thirdAgreedAt: string | null;
}): MyPlace['third'] {
  if (place.thirdAgreedAt !== null) return 'agreed';
  return place.thirdAskedAt === null ? 'none' : 'asked';
}

/** Who accompanies, as both sides are told. */
export function companionOf(row: CompanionRow | undefined): Companion | null {
  return row ? { state: row.state, name: row.name } : null;
}

export { standsNow };
