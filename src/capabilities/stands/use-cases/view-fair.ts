import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { FairPage } from '../schema.ts';
import { findFair, standsNow } from '../store/fairs.ts';
import { listClips } from '../store/files.ts';
import { listHosts } from '../store/hosts.ts';
import { standCards } from './shared/fair-view.ts';
import { visitsOf } from './shared/visits.ts';

/** The online fair for the staff: the organiser opens it and names who receives, a partner accompanies its people. */
export const viewFair = query({
  name: 'view-fair',
  summary: 'Voir le salon en ligne d’un événement',
  input: z.object({ eventId: z.uuid() }),
  output: FairPage,
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, actor, scope }, { eventId }) {
    const hosts = await listHosts(db, { eventId });
    const clips = await listClips(db, { eventId });
    const stands = await standCards(db, eventId, await standsNow(db, eventId));
    const own = actor.brings(eventId);
    return done({
      event: await eventHeading(db, scope),
      settings: await findFair(db, eventId),
      stands: stands.map((stand) => ({
        ...stand,
        hosts: hosts.filter(({ recruiterId }) => recruiterId === stand.id),
        uncaptioned: clips.filter(({ recruiterId, shown }) => recruiterId === stand.id && !shown).length,
      })),
      visits: own === null ? [] : await visitsOf(db, own, actor),
    });
  },
});
