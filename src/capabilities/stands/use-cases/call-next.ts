import { z } from 'zod';
import { plusMinutes } from '../../../kernel/clock.ts';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { nextOf, SECONDS_TO_ACCEPT } from '../rules/queue.ts';
import { listHosts, setPresent } from '../store/hosts.ts';
import { engagedAt, listPlaces, savePlace } from '../store/places.ts';
import { holdQueues } from './shared/upkeep.ts';

/** Calls the next who waits: they have half a minute to say that they come. */
export const callNext = command({
  name: 'call-next',
  summary: 'Appeler la personne suivante à mon stand',
  input: z.object({ hostId: z.uuid() }),
  output: z.object({ hostId: z.uuid(), placeId: z.uuid() }),
  refusals: ['fair-closed', 'host-engaged', 'nobody-waits'],
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note }, { hostId }) {
    const { eventId, recruiterId } = scope;
    const fair = await holdQueues(db, eventId, now);
    const host = (await listHosts(db, { eventId, recruiterId })).find(({ id }) => id === hostId);
    if (!host) return notFound();
    if (!fair.open) return refused('fair-closed');
    if (host.engaged) return refused('host-engaged');
    const next = nextOf(await listPlaces(db, scope, ['waiting']), await engagedAt(db, eventId));
    if (next === null) return refused('nobody-waits');
    const calledUntil = plusMinutes(now, SECONDS_TO_ACCEPT / 60);
    await savePlace(db, next, { state: 'called', hostId, calledUntil });
    // Who calls somebody is there.
    if (!host.present) await setPresent(db, { eventId, recruiterId, id: hostId }, true);
    await note('next-called', { name: theCandidate(next.registrationId) });
    return done({ hostId, placeId: next.id });
  },
});
