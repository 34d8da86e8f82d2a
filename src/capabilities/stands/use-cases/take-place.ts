import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { recruitersOf } from '../../events/queries.ts';
import { MOST_QUEUES } from '../rules/queue.ts';
import { PlaceEntry } from '../schema.ts';
import { standsNow } from '../store/fairs.ts';
import { addPlace, listPlaces } from '../store/places.ts';
import { findVisitor } from '../store/visitors.ts';
import { holdQueues } from './shared/upkeep.ts';

/** Takes a place in the queue of a stand; whoever stands in it already keeps the one they have. */
export const takePlace = command({
  name: 'take-place',
  summary: 'Prendre place dans la file d’un stand',
  input: PlaceEntry.extend({ standId: z.uuid() }),
  output: z.object({ placeId: z.uuid(), standId: z.uuid() }),
  refusals: ['fair-closed', 'queue-closed', 'too-many-queues'],
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }, { standId, ...entry }) {
    const { eventId, registrationId } = scope;
    const fair = await holdQueues(db, eventId, now);
    if (!fair.open) return refused('fair-closed');
    const [stand] = await recruitersOf(db, eventId, { id: standId });
    if (!stand || (await findVisitor(db, scope)) === null) return notFound();
    const mine = await listPlaces(db, scope, ['waiting', 'called', 'talking']);
    const there = mine.find(({ recruiterId }) => recruiterId === standId);
    if (there) return done({ placeId: there.id, standId });
    const live = (await standsNow(db, eventId, { id: standId })).get(standId);
    if (live?.queueOpen === false) return refused('queue-closed', { company: stand.company });
    if (mine.length >= MOST_QUEUES) return refused('too-many-queues', { most: MOST_QUEUES });
    const placeId = await addPlace(db, { eventId, recruiterId: standId, registrationId }, entry, now);
    await note('place-taken', { company: stand.company });
    return done({ placeId, standId });
  },
});
