import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { listRecruiters, withdraw } from '../store/recruiters.ts';

/** Takes a company off the list: its link stops working, and who plans is told. Registering it again brings it back. */
export const withdrawRecruiter = command({
  name: 'withdraw-recruiter',
  summary: 'Retirer une entreprise de l’événement',
  input: z.object({ eventId: z.uuid(), recruiterId: z.uuid() }),
  output: z.object({}),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note, announce }, { recruiterId: id }) {
    const [recruiter] = await listRecruiters(db, scope.eventId, { id });
    if (!recruiter || !(await withdraw(db, { eventId: scope.eventId, id }, now))) return notFound();
    await announce('events.recruiter-withdrawn', { eventId: scope.eventId, recruiterId: id });
    await note('recruiter-withdrawn', { company: recruiter.company });
    return done({});
  },
});
