import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { settleInWorkshop } from '../../people/queries.ts';
import { listWorkshops } from '../store/workshops.ts';
import { listOf } from './shared/attendance.ts';

/** Notes who came: who leads the hour of everybody on its list, the others of their own people. */
export const noteAttendance = command({
  name: 'note-attendance',
  summary: 'Noter qui est venu à un atelier',
  input: z.object({
    eventId: z.uuid(),
    workshopId: z.uuid(),
    registrationId: z.uuid(),
    /** Nothing takes back what was noted. */
    attended: z.enum(['yes', 'no']).nullable().default(null),
  }),
  output: z.object({}),
  token: 'people',
  unfenced: 'who leads an hour notes who came, also of people whom another organisation follows',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run(context, { eventId, workshopId, registrationId, attended }) {
    const { db, now, note } = context;
    const [workshop] = await listWorkshops(db, eventId, workshopId);
    if (!workshop) return notFound();
    const { leads, people } = await listOf(context, workshopId);
    const one = people.find((person) => person.registrationId === registrationId && person.inIt);
    if (!one || !(leads || one.own)) return notFound();
    const came = attended === null ? null : attended === 'yes';
    await settleInWorkshop(db, { workshopId, personId: one.personId, attended: came }, now);
    await note(`attendance-${attended ?? 'open'}`, {
      name: theCandidate(registrationId),
      title: workshop.title,
    });
    return done({});
  },
});
