import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { recruitersOf } from '../../events/queries.ts';
import { savePlace } from '../store/places.ts';
import { talkAt } from './shared/desk.ts';

/** Proposes another stand to go on with; the visitor decides. */
export const proposeStand = command({
  name: 'propose-stand',
  summary: 'Proposer un autre stand à la personne',
  input: z.object({ placeId: z.uuid(), standId: z.uuid() }),
  output: z.object({ hostId: z.uuid().nullable() }),
  refusals: ['talk-over'],
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note }, { placeId, standId }) {
    const talk = await talkAt(db, scope, placeId, now);
    if (talk === null) return refused('talk-over');
    const [stand] = await recruitersOf(db, scope.eventId, { id: standId });
    if (!stand || standId === scope.recruiterId) return notFound();
    await savePlace(db, talk, { proposedRecruiterId: standId });
    await note('stand-proposed', { company: stand.company });
    return done({ hostId: talk.hostId });
  },
});
