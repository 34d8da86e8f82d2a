import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { standsNow } from '../store/fairs.ts';
import { addPlace, findPlace, listPlaces, savePlace } from '../store/places.ts';
import { endTalkOf } from './shared/talks.ts';
import { holdQueues } from './shared/upkeep.ts';

/** The visitor goes on to the stand that was proposed, or stays: nobody is sent on without saying yes. */
export const answerProposal = command({
  name: 'answer-proposal',
  summary: 'Accepter ou refuser de passer à un autre stand',
  input: z.object({ placeId: z.uuid(), agrees: z.boolean().default(false) }),
  output: z.object({ standId: z.uuid() }),
  refusals: ['proposal-over', 'queue-closed'],
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }, { placeId, agrees }) {
    const { eventId, registrationId } = scope;
    await holdQueues(db, eventId, now);
    const place = await findPlace(db, scope, placeId);
    if (place === null) return notFound();
    const recruiterId = place.proposedRecruiterId;
    if (place.state !== 'talking' || recruiterId === null) return refused('proposal-over');
    if (!agrees) {
      await savePlace(db, place, { proposedRecruiterId: null });
      await note('proposal-declined', {});
      return done({ standId: place.recruiterId });
    }
    const stand = (await standsNow(db, eventId, { id: recruiterId })).get(recruiterId);
    if (!stand) return refused('proposal-over');
    const there = (await listPlaces(db, scope, ['waiting'])).some((one) => one.recruiterId === recruiterId);
    if (!there && !stand.queueOpen) return refused('queue-closed', { company: null });
    await endTalkOf(db, place, now);
    const { channel, shownName, words } = place;
    // In the order of the other queue, as everybody: who waited there is not overtaken.
    if (!there)
      await addPlace(db, { eventId, recruiterId, registrationId }, { channel, shownName, words }, now);
    await note('proposal-accepted', {});
    return done({ standId: recruiterId });
  },
});
