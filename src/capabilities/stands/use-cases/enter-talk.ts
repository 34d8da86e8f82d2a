import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CallTicket } from '../../calls/schema.ts';
import { recruitersOf } from '../../events/queries.ts';
import { listHosts } from '../store/hosts.ts';
import { findPlace } from '../store/places.ts';
import { enterTalkOf } from './shared/talks.ts';

/** The visitor or the host comes into the room of a talk. The visitor is shown by the name that they chose. */
export const enterTalk = command({
  name: 'enter-talk',
  summary: 'Entrer dans un entretien du salon',
  input: z.object({ placeId: z.uuid() }),
  output: CallTicket,
  refusals: ['talk-over'],
  token: null,
  allow: (actor) => actor.attends() ?? actor.recruits(),
  async run({ db, scope, now }, { placeId }) {
    const place = await findPlace(db, scope, placeId);
    if (place === null) return notFound();
    if (scope.as === 'candidate') {
      const id = `candidate:${scope.registrationId}`;
      const ticket = await enterTalkOf(db, place, { id, name: place.shownName, role: 'guest' }, now);
      return ticket === null ? refused('talk-over') : done(ticket);
    }
    const { eventId, recruiterId } = scope;
    const hosts = await listHosts(db, { eventId, recruiterId });
    const [stand] = await recruitersOf(db, eventId, { id: recruiterId });
    const name = hosts.find(({ id }) => id === place.hostId)?.name ?? stand?.company ?? '';
    const ticket = await enterTalkOf(db, place, { id: `recruiter:${recruiterId}`, name, role: 'host' }, now);
    return ticket === null ? refused('talk-over') : done(ticket);
  },
});
