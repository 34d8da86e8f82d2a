import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { attendeesOf, eventFacts, linkOfRegistration, ownPlaces } from '../queries.ts';
import { eventNow, stageOf } from '../rules/moments.ts';
import { MyRegistration, OwnPlace, Places } from '../schema.ts';
import { fairState } from '../store/fairs.ts';
import { ownNameSharing } from '../store/partners.ts';
import { rankInQueue } from '../store/registration-counts.ts';
import { placesFor } from './shared/attending.ts';

/**
 * One's own registration by the personal link: when, where, and whether one comes. What else is known of the person is
 * not shown: a link can be read over a shoulder.
 */
export const viewMyRegistration = query({
  name: 'view-my-registration',
  summary: 'Voir mon inscription',
  input: z.object({}),
  output: MyRegistration.extend({ places: Places, own: OwnPlace.nullable(), fairOpen: z.boolean() }),
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now }) {
    const [me] = await attendeesOf(db, scope.eventId, { id: scope.registrationId });
    if (!me) return notFound();
    const event = await eventFacts(db, scope.eventId);
    return done({
      event,
      stage: stageOf(event, eventNow(event, now)),
      me,
      naming: await ownNameSharing(db, scope),
      rank: me.status === 'waiting' ? await rankInQueue(db, scope.eventId, me.id) : null,
      link: linkOfRegistration(me),
      places: await placesFor(db, scope.eventId, { registrationId: me.id }),
      own: (await ownPlaces(db, 'candidate', [me.id])).get(me.id) ?? null,
      fairOpen: (await fairState(db, scope.eventId)) === 'open',
    });
  },
});
