import { z } from 'zod';
import { readsIn } from '../../../kernel/locale.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import {
  attendeesOf,
  eventFacts,
  eventNow,
  openOfferOf,
  ownPlaces,
  rankInQueue,
  stageOf,
} from '../../events/queries.ts';
import { MyAnswer } from '../schema.ts';
import { ownAnswer } from '../store/invitations.ts';

/** The page of the three buttons, by the personal link. Opening it changes nothing: programs open links of mails too. */
export const viewMyAnswer = query({
  name: 'view-my-answer',
  summary: 'Voir si je viens',
  input: z.object({}),
  output: MyAnswer,
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now }) {
    const { eventId, registrationId } = scope;
    const [me] = await attendeesOf(db, eventId, { id: registrationId });
    if (!me) return notFound();
    const event = await eventFacts(db, eventId);
    const { lateMinutes, ...languages } = await ownAnswer(db, scope);
    const waits = me.status === 'waiting';
    return done({
      event,
      own: (await ownPlaces(db, 'candidate', [registrationId])).get(registrationId) ?? null,
      firstName: me.firstName,
      reads: readsIn(languages),
      status: me.status,
      lateMinutes,
      rank: waits ? await rankInQueue(db, eventId, registrationId) : null,
      keptUntil: waits ? await openOfferOf(db, registrationId, now) : null,
      over: stageOf(event, eventNow(event, now)) === 'after',
    });
  },
});
