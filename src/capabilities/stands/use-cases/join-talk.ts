import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CallTicket } from '../../calls/schema.ts';
import { talkAlongside } from './shared/alongside.ts';
import { enterTalkOf } from './shared/talks.ts';

/** Who accompanies comes into the talk as a third, when the visitor asked and the host agreed. */
export const joinTalk = command({
  name: 'join-talk',
  summary: 'Rejoindre l’entretien d’une personne que j’accompagne',
  input: z.object({ eventId: z.uuid(), placeId: z.uuid() }),
  output: CallTicket,
  refusals: ['talk-over'],
  token: null,
  allow: (actor, { eventId }) => actor.brings(eventId),
  async run({ db, actor, scope, now }, { placeId }) {
    const found = await talkAlongside(db, actor, scope, placeId);
    if (found === null) return notFound();
    const person = { id: `member:${found.accountId}`, name: actor.name ?? '', role: 'companion' } as const;
    const ticket = await enterTalkOf(db, found.place, person, now);
    return ticket === null ? refused('talk-over') : done(ticket);
  },
});
