import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { Colleague, Workshop } from '../schema.ts';
import { colleaguesAt, listWorkshops } from '../store/workshops.ts';

/** The hours of preparation of an event, whoever leads them. */
export const viewWorkshops = query({
  name: 'view-workshops',
  summary: 'Voir les ateliers et entretiens de préparation d’un événement',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    workshops: z.array(Workshop),
    /** Who can lead one. */
    colleagues: z.array(Colleague),
  }),
  token: 'people',
  unfenced: 'members of the organisations of one event lead hours together: they are named to each other',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope }) {
    return done({
      event: await eventHeading(db, scope),
      workshops: await listWorkshops(db, scope.eventId),
      colleagues: await colleaguesAt(db, scope.eventId),
    });
  },
});
