import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { Channel } from '../schema.ts';
import { findCall } from '../store/calls.ts';
import { switchTo } from './shared/switching.ts';

/** Whoever helps on the day has an interview go on by another channel: one press, and the plan stays as it is. */
export const switchChannel = command({
  name: 'switch-channel',
  summary: 'Changer la façon de faire un entretien : table, vidéo, téléphone, écrit',
  input: z.object({ eventId: z.uuid(), meetingId: z.uuid(), channel: Channel }),
  output: z.object({ meetingId: z.uuid(), channel: Channel }),
  refusals: ['no-phone', 'no-table-free', 'no-station-free', 'place-taken', 'over'],
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now, note, announce }, { eventId, meetingId, channel }) {
    const call = await findCall(db, scope, meetingId);
    if (!call) return notFound();
    const { candidate, company } = call;
    if (call.status === 'held' || call.status === 'missed') return refused('over', { candidate, company });
    const at = eventNow(await eventFacts(db, eventId), now);
    const came = await switchTo(db, scope, { call, to: channel, at });
    if (came === 'same') return done({ meetingId, channel });
    if (came !== 'switched') return refused(came, { candidate, company });
    const facts = { candidate: theCandidate(call.registrationId), company, channel, before: call.channel };
    await note('channel-switched', facts);
    await announce('calls.channel-switched', { eventId, meetingId, channel, before: call.channel });
    return done({ meetingId, channel });
  },
});
