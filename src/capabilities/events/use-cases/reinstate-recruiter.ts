import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { listRecruiters, reinstate } from '../store/recruiters.ts';

/** Puts a company that had withdrawn back on the list, as it was. */
export const reinstateRecruiter = command({
  name: 'reinstate-recruiter',
  summary: 'Remettre une entreprise dans la liste',
  input: z.object({ eventId: z.uuid(), recruiterId: z.uuid() }),
  output: z.object({}),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note, announce }, { recruiterId: id }) {
    if (!(await reinstate(db, { eventId: scope.eventId, id }, now))) return notFound();
    const [recruiter] = await listRecruiters(db, scope.eventId, { id });
    await announce('events.recruiter-registered', { eventId: scope.eventId, recruiterId: id });
    await note('recruiter-reinstated', { company: recruiter!.company });
    return done({});
  },
});
