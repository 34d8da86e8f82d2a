import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { stageOf } from '../rules/calls.ts';
import { findCall } from '../store/calls.ts';
import { switchTo } from './shared/switching.ts';

/** One of the two goes on by telephone: nothing works, or the person would rather. The recruiter calls. */
export const askForTelephone = command({
  name: 'ask-for-telephone',
  summary: 'Continuer l’entretien par téléphone',
  input: z.object({ meetingId: z.uuid() }),
  output: z.object({ meetingId: z.uuid() }),
  refusals: ['no-phone', 'not-now', 'place-taken'],
  token: null,
  allow: (actor) => actor.attends() ?? actor.recruits(),
  async run({ db, scope, now, note, announce }, { meetingId }) {
    const call = await findCall(db, scope, meetingId);
    if (!call) return notFound();
    const { eventId } = scope;
    const at = eventNow(await eventFacts(db, eventId), now);
    if (stageOf(call, at) === 'over') return refused('not-now');
    const came = await switchTo(db, scope, { call, to: 'telephone', at });
    if (came === 'same') return done({ meetingId });
    if (came === 'no-phone') return refused('no-phone', { candidate: call.candidate, company: call.company });
    if (came !== 'switched')
      return refused('place-taken', { candidate: call.candidate, company: call.company });
    const { company, channel: before } = call;
    const candidate = theCandidate(call.registrationId);
    await note('channel-switched', { candidate, company, channel: 'telephone', before });
    await announce('calls.channel-switched', { eventId, meetingId, channel: 'telephone', before });
    return done({ meetingId });
  },
});
