import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { listHosts } from '../store/hosts.ts';
import { savePlace } from '../store/places.ts';
import { talkAt } from './shared/desk.ts';

/** A colleague of the same stand goes on with the talk, who is there and free. */
export const handOverTalk = command({
  name: 'hand-over-talk',
  summary: 'Passer un entretien à un collègue du stand',
  input: z.object({ placeId: z.uuid(), hostId: z.uuid() }),
  /** Whose desk this was. */
  output: z.object({ hostId: z.uuid().nullable() }),
  refusals: ['talk-over', 'colleague-engaged'],
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note }, { placeId, hostId }) {
    const { eventId, recruiterId } = scope;
    const talk = await talkAt(db, scope, placeId, now);
    if (talk === null) return refused('talk-over');
    const colleague = (await listHosts(db, { eventId, recruiterId })).find(({ id }) => id === hostId);
    if (!colleague) return notFound();
    if (colleague.engaged || !colleague.present)
      return refused('colleague-engaged', { name: colleague.name });
    await savePlace(db, talk, { hostId });
    await note('talk-handed-over', {});
    return done({ hostId: talk.hostId });
  },
});
