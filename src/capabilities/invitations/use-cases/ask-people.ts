import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow, stageOf } from '../../events/queries.ts';
import { standingOf } from '../rules/standing.ts';
import { toAsk, toCall } from '../rules/tellings.ts';
import { ASKS } from '../schema.ts';
import { listAsked, noteAsked } from '../store/invitations.ts';

const SIGNAL_OF = {
  invite: 'invitations.invited',
  remind: 'invitations.asked-again',
  call: 'invitations.call-wanted',
} as const;

/** People in one press. */
const MOST = 2_000;

/**
 * One press for those who are ticked: invite them, ask them again, or put them on the list of people to call. Who has
 * answered, waits or is in nobody's reach is left out.
 */
export const askPeople = command({
  name: 'ask-people',
  summary: 'Inviter, relancer ou mettre sur la liste d’appels',
  input: z.object({
    eventId: z.uuid(),
    what: z.enum(ASKS),
    registrationIds: z.array(z.uuid()).max(MOST).default([]),
  }),
  output: z.object({ asked: z.int() }),
  refusals: ['nobody-ticked', 'event-over'],
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now, note, announce }, { eventId, what, registrationIds: ticked }) {
    const event = await eventFacts(db, eventId);
    if (stageOf(event, eventNow(event, now)) === 'after') return refused('event-over');
    const silent = (await listAsked(db, scope, { now })).filter((person) =>
      ['no-answer', 'not-asked'].includes(standingOf(person)),
    );
    const registrationIds = silent
      .map(({ registrationId }) => registrationId)
      .filter((id) => ticked.includes(id));
    if (registrationIds.length === 0) return refused('nobody-ticked');
    await noteAsked(db, eventId, { what, registrationIds }, now);
    const tell = what === 'call' ? toCall : toAsk;
    await announce(SIGNAL_OF[what], tell(eventId, registrationIds, now));
    await note('people-asked', { what, people: registrationIds.length });
    return done({ asked: registrationIds.length });
  },
});
