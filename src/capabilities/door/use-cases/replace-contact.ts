import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, replaceContact as replace } from '../../events/queries.ts';
import { readDayFor } from '../store/day.ts';
import { applyMark } from './shared/apply-mark.ts';

/** Somebody else comes for a company than was announced: two fields, and they are here. */
export const replaceContact = command({
  name: 'replace-contact',
  summary: 'Noter qu’une autre personne vient pour l’entreprise',
  input: z.object({
    eventId: z.uuid(),
    recruiterId: z.uuid(),
    firstName: z.string().trim().min(1).max(80),
    lastName: z.string().trim().min(1).max(80),
  }),
  output: z.object({ recruiterId: z.uuid() }),
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run(context, { eventId, recruiterId, firstName, lastName }) {
    const { db, scope, now, note } = context;
    const { recruiters } = await readDayFor(db, scope);
    const recruiter = recruiters.find(({ id, cancelled }) => id === recruiterId && !cancelled);
    if (recruiter === undefined) return notFound();
    await replace(db, { eventId, id: recruiterId }, { firstName, lastName }, now);
    await note('contact-replaced', { company: recruiter.company });
    const event = await eventFacts(db, eventId);
    await applyMark(context, event, { kind: 'recruiter', subjectId: recruiterId, state: 'present' });
    return done({ recruiterId });
  },
});
