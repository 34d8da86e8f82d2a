import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { recordActivities } from '../../people/queries.ts';
import { listWorkshops } from '../store/workshops.ts';
import { listOf } from './shared/attendance.ts';

/** Puts own people on the list of an hour, whoever leads it. */
export const joinWorkshop = command({
  name: 'join-workshop',
  summary: 'Inscrire mes personnes à un atelier',
  input: z.object({
    eventId: z.uuid(),
    workshopId: z.uuid(),
    registrationIds: z.array(z.uuid()).max(500).default([]),
  }),
  output: z.object({ added: z.int() }),
  token: 'people',
  unfenced: 'the hour may be another organisation’s; the people are the asker’s own',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run(context, { eventId, workshopId, registrationIds }) {
    const { db, now, note } = context;
    const [workshop] = await listWorkshops(db, eventId, workshopId);
    if (!workshop) return notFound();
    const { people } = await listOf(context, workshopId);
    const own = people.filter((one) => one.own && !one.inIt && registrationIds.includes(one.registrationId));
    const { kind, title, onDate, leaders, outsideLeaders } = workshop;
    const ledBy = [...leaders.map(({ name }) => name), outsideLeaders].filter(Boolean).join(', ') || null;
    await recordActivities(
      db,
      own.map(({ organisationId, personId }) => ({
        ...{ organisationId, personId, kind, title, onDate, ledBy, workshopId },
        ...{ attended: null, note: null },
      })),
      now,
    );
    await note('workshop-joined', { title, people: own.length });
    return done({ added: own.length });
  },
});
