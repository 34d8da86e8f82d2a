import { z } from 'zod';
import { thePerson } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventOfBoth, moveRegistrations } from '../../events/queries.ts';
import { moveFile } from '../../people/queries.ts';
import { addMerge, entriesOf } from '../store.ts';

/** Makes two entries of one's own caseload one. What is moved is remembered, so that it can be undone. */
export const mergePeople = command({
  name: 'merge-people',
  summary: 'Fusionner deux fiches de la même personne',
  input: z.object({ organisationId: z.uuid(), keptId: z.uuid(), goneId: z.uuid() }),
  output: z.object({ mergeId: z.uuid() }),
  refusals: ['both-registered'],
  token: 'people',
  allow: (actor) => actor.follows(),
  async run({ db, actor, scope, now, note }, pair) {
    const own = (await entriesOf(db, scope, now)).filter(
      ({ organisationId }) => organisationId === pair.organisationId,
    );
    const isOwn = (id: string) => own.some((entry) => entry.id === id);
    if (pair.keptId === pair.goneId || !isOwn(pair.keptId) || !isOwn(pair.goneId)) return notFound();
    const event = await eventOfBoth(db, pair);
    if (event !== null) return refused('both-registered', { event });
    const registrations = await moveRegistrations(db, pair, now);
    const moved = { ...(await moveFile(db, pair, now)), registrations };
    const mergeId = await addMerge(db, { ...pair, moved }, { by: actor.name, now });
    await note('people-merged', { person: thePerson(pair.keptId) });
    return done({ mergeId });
  },
});
