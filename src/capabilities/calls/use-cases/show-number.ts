import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { stageOf } from '../rules/calls.ts';
import { findCall } from '../store/calls.ts';
import { showNumber as keepShown, needRoom } from '../store/rooms.ts';
import { settingsOf } from '../store/settings.ts';

/** The recruiter, who calls, sees the person's number: for this interview, during its time, and it is written down. */
export const showNumber = command({
  name: 'show-number',
  summary: 'Voir le numéro de téléphone pour appeler',
  input: z.object({ meetingId: z.uuid() }),
  output: z.object({ meetingId: z.uuid() }),
  refusals: ['not-by-telephone', 'not-now'],
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note }, { meetingId }) {
    const call = await findCall(db, scope, meetingId);
    if (!call) return notFound();
    if (call.channel !== 'telephone') return refused('not-by-telephone');
    const { eventId } = scope;
    const at = eventNow(await eventFacts(db, eventId), now);
    if (stageOf(call, at) !== 'open') return refused('not-now');
    const { driver } = await settingsOf(db, eventId);
    const room = await needRoom(db, { eventId, driver, meetingId }, at);
    await keepShown(db, room.id, at);
    await note('number-shown', { candidate: theCandidate(call.registrationId) });
    return done({ meetingId });
  },
});
