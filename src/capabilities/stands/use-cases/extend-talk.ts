import { z } from 'zod';
import { plusMinutes } from '../../../kernel/clock.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { EXTENSION_MINUTES } from '../rules/queue.ts';
import { savePlace } from '../store/places.ts';
import { talkAt } from './shared/desk.ts';

/** Gives a talk more minutes: from its meant end, or from now when that has passed. */
export const extendTalk = command({
  name: 'extend-talk',
  summary: 'Prolonger un entretien à mon stand',
  input: z.object({ placeId: z.uuid() }),
  output: z.object({ hostId: z.uuid().nullable(), placeId: z.uuid(), meantUntil: z.string() }),
  refusals: ['talk-over'],
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note }, { placeId }) {
    const talk = await talkAt(db, scope, placeId, now);
    if (talk === null) return refused('talk-over');
    const from = talk.meantUntil !== null && talk.meantUntil > now ? talk.meantUntil : now;
    const meantUntil = plusMinutes(from, EXTENSION_MINUTES);
    await savePlace(db, talk, { meantUntil });
    await note('talk-extended', { minutes: EXTENSION_MINUTES });
    return done({ hostId: talk.hostId, placeId, meantUntil });
  },
});
