import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { Participant, Workshop } from '../schema.ts';
import { listWorkshops } from '../store/workshops.ts';
import { listOf } from './shared/attendance.ts';

/**
 * The list of attendance of an hour. Who leads it reads everybody on it, people of other organisations by first name
 * and initial; everybody else reads their own people.
 */
export const viewWorkshop = query({
  name: 'view-workshop',
  summary: 'Voir qui participe à un atelier',
  input: z.object({ eventId: z.uuid(), workshopId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    workshop: Workshop,
    leads: z.boolean(),
    people: z.array(Participant),
    /** Own people of the event who are not on the list. */
    others: z.array(z.object({ registrationId: z.uuid(), name: z.string() })),
  }),
  token: 'people',
  unfenced: 'who leads an hour of several organisations calls everybody on its list',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run(context, { eventId, workshopId }) {
    const { db, scope } = context;
    const [workshop] = await listWorkshops(db, eventId, workshopId);
    if (!workshop) return notFound();
    const { leads, people } = await listOf(context, workshopId);
    return done({
      event: await eventHeading(db, scope),
      workshop,
      leads,
      people: people.filter(({ inIt, own }) => inIt && (leads || own)),
      others: people.filter(({ inIt, own }) => !inIt && own),
    });
  },
});
