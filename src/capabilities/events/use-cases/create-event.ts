import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { coherent, EventSettings } from '../schema.ts';
import { copySites } from '../store/attending.ts';
import { copyTables, listEditions } from '../store/events.ts';
import { copyPartners } from '../store/partners.ts';
import { copyRecruiters } from '../store/recruiters.ts';
import { foundEvent } from './shared/founding.ts';

/** Makes an event with its rounds and tables; from an earlier edition it also takes tables, the way it writes to people and, if wished, partners and recruiters. */
export const createEvent = command({
  name: 'create-event',
  summary: 'Créer un événement',
  input: coherent(
    EventSettings.extend({
      organisationId: z.uuid(),
      previousEventId: z.uuid().nullable().default(null),
      copyPartners: z.boolean().default(false),
      copyRecruiters: z.boolean().default(false),
    }),
  ),
  output: z.object({ eventId: z.uuid(), slug: z.string() }),
  refusals: ['no-such-hour'],
  token: 'events',
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope, now, note, announce }, input) {
    const { previousEventId: previous } = input;
    if (previous !== null && !(await listEditions(db, scope)).some(({ id }) => id === previous))
      return notFound();
    const founded = await foundEvent(db, scope, { settings: input, previousEventId: previous }, now);
    if ('impossible' in founded) return refused('no-such-hour', { time: founded.impossible }, 'firstRoundAt');
    const { id: eventId, slug } = founded;
    if (previous !== null) {
      await copyTables(db, previous, eventId);
      await copySites(db, previous, eventId, now);
      if (input.copyPartners) await copyPartners(db, previous, eventId);
      if (input.copyRecruiters) await copyRecruiters(db, previous, eventId, now);
      await announce('events.edition-made', { eventId, previousEventId: previous });
    }
    await note('event-created', { event: input.name }, eventId);
    return done({ eventId, slug });
  },
});
