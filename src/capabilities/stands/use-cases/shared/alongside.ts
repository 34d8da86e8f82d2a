import type { Actor, PartnerScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import { findPlace, type Place } from '../../store/places.ts';
import { listCompanions, ownPeople } from '../../store/visitors.ts';
import { accountOf } from './visits.ts';

/** The talk that a counsellor may join: of somebody whom they accompany, with the yes of both. Null for any other. */
export async function talkAlongside(
  db: Db,
  actor: Actor,
  scope: PartnerScope,
  placeId: string,
): Promise<{ place: Place; accountId: string } | null> {
  const accountId = accountOf(actor);
  const place = await findPlace(db, { as: 'fair', eventId: scope.eventId }, placeId);
  if (place === null || accountId === null || place.thirdAgreedAt === null) return null;
  const { eventId, registrationId } = place;
  const [companion] = await listCompanions(db, { eventId, registrationId });
  if (companion?.accountId !== accountId || companion.state !== 'together') return null;
  const [person] = await ownPeople(db, scope, { registrationId });
  return person ? { place, accountId } : null;
}
