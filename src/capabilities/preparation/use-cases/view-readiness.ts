import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { readinessOfMany } from '../../people/queries.ts';
import { NotReady, ReadyCounts } from '../schema.ts';
import { expectedAt } from '../store.ts';

/** Who of an event is ready and who is not: own people by name, those of partners as counts. */
export const viewReadiness = query({
  name: 'view-readiness',
  summary: 'Voir qui est prêt pour l’événement et qui appeler',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    counts: z.array(ReadyCounts),
    people: z.array(NotReady),
  }),
  token: 'people',
  unfenced:
    'the host counts who is ready among its partners’ people: what partners know of them stays with the partners',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope }) {
    const expected = await expectedAt(db, scope);
    const own = scope.as === 'partner' ? scope.organisationIds : [scope.organisationId];
    const readiness = await readinessOfMany(db, expected);
    const counts = new Map<string, ReadyCounts>();
    const people: NotReady[] = [];
    for (const [index, { organisationId, organisation, ...person }] of expected.entries()) {
      const { ready, done: reached, needed, steps } = readiness[index]!;
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
      if (ready === false && own.includes(organisationId))
        people.push({
          ...person,
          done: reached,
          needed,
          missing: steps.filter((step) => step.needed && !step.done).map(({ label }) => label),
        });
    }
    return done({
      event: await eventHeading(db, scope),
      counts: [...counts.values()].sort((one, other) => one.organisation.localeCompare(other.organisation)),
      people,
    });
  },
});
