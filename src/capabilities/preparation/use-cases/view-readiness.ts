import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { preparedAt } from '../queries.ts';
import { NotReady, ReadyCounts, Share } from '../schema.ts';
import { sharesAt } from '../store/shares.ts';

/** Who of an event is ready and who is not: own people by name, those of partners as counts. */
export const viewReadiness = query({
  name: 'view-readiness',
  summary: 'Voir qui est prêt pour l’événement et qui appeler',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    counts: z.array(ReadyCounts),
    people: z.array(NotReady),
    /** Whether each organisation's people get a fair part. */
    shares: z.array(Share),
  }),
  token: 'people',
  unfenced:
    'the host counts who is ready among its partners’ people: what partners know of them stays with the partners',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope }) {
    const expected = await preparedAt(db, scope);
    const counts = new Map<string, ReadyCounts>();
    for (const { organisationId, organisation, ready } of expected) {
      const count = counts.get(organisationId) ?? {
        organisationId,
        organisation,
        ready: 0,
        notReady: 0,
        unknown: 0,
      };
      counts.set(organisationId, {
        ...count,
        ready: count.ready + (ready === true ? 1 : 0),
        notReady: count.notReady + (ready === false ? 1 : 0),
        unknown: count.unknown + (ready === null ? 1 : 0),
      });
    }
    return done({
      event: await eventHeading(db, scope),
      counts: [...counts.values()].sort((one, other) => one.organisation.localeCompare(other.organisation)),
      shares: await sharesAt(db, scope),
      people: expected.filter(({ own, ready }) => own && ready === false),
    });
  },
});
