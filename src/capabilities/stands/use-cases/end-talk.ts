import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { talkAt } from './shared/desk.ts';
import { endTalkOf } from './shared/talks.ts';

/** The talk is over, and the host free for the next. */
export const endTalk = command({
  name: 'end-talk',
  summary: 'Terminer un entretien à mon stand',
  input: z.object({ placeId: z.uuid() }),
  output: z.object({ hostId: z.uuid().nullable(), placeId: z.uuid() }),
  refusals: ['talk-over'],
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note }, { placeId }) {
    const talk = await talkAt(db, scope, placeId, now);
    if (talk === null) return refused('talk-over');
    await endTalkOf(db, talk, now);
    await note('talk-ended', {});
    return done({ hostId: talk.hostId, placeId });
  },
});
