import type { CandidateScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { eventFacts } from '../../../events/queries.ts';
import { findFair, type StandLive, standsNow } from '../../store/fairs.ts';
import { findVisitor, listCompanions } from '../../store/visitors.ts';
import { companionOf, placesOf } from './fair-view.ts';

/** What every page of a visitor shows; null for who is not on the list of the event. */
export async function visitorView(db: Db, scope: CandidateScope, now: Instant) {
  const { eventId, registrationId } = scope;
  const visitor = await findVisitor(db, { eventId, registrationId });
  if (visitor === null) return null;
  const event = await eventFacts(db, eventId);
  const fair = await findFair(db, eventId);
  const live: ReadonlyMap<string, StandLive> = await standsNow(db, eventId);
  const [companion] = await listCompanions(db, { eventId, registrationId });
  const { firstName, phone, partner } = visitor;
  return {
    live,
    shown: {
      ...{ event, registrationId, firstName, phone, partner, now },
      ...{ open: fair.open, talkMinutes: fair.talkMinutes },
      places: await placesOf(db, { eventId, registrationId }, fair, live),
      companion: companionOf(companion),
    },
  };
}
