import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { hasRoom } from '../rules/calls.ts';
import { findCall } from '../store/calls.ts';
import { beginAgain, needRoom } from '../store/rooms.ts';
import { settingsOf } from '../store/settings.ts';

/** The first steps when a call fails: both pages come in afresh, with pictures or with sound only. */
export const beginCallAgain = command({
  name: 'begin-call-again',
  summary: 'Relancer un entretien à distance, avec ou sans image',
  input: z.object({ eventId: z.uuid(), meetingId: z.uuid(), audioOnly: z.boolean().default(false) }),
  output: z.object({ meetingId: z.uuid() }),
  refusals: ['no-room'],
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now, note }, { eventId, meetingId, audioOnly }) {
    const call = await findCall(db, scope, meetingId);
    if (!call) return notFound();
    const { candidate, company } = call;
    if (!hasRoom(call)) return refused('no-room', { candidate, company });
    const at = eventNow(await eventFacts(db, eventId), now);
    const { driver } = await settingsOf(db, eventId);
    const room = await needRoom(db, { eventId, driver, meetingId }, at);
    await beginAgain(db, room.id, { audioOnly });
    await note(audioOnly ? 'sound-only' : 'begun-again', {
      candidate: theCandidate(call.registrationId),
      company,
    });
    return done({ meetingId });
  },
});
