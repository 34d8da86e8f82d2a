import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { linkOfRecruiter } from '../queries.ts';
import { listRecruiters, renewRecruiterLink as renew } from '../store/recruiters.ts';

/** Makes a company a new personal link; those given so far open nothing any more. */
export const renewRecruiterLink = command({
  name: 'renew-recruiter-link',
  summary: 'Refaire le lien personnel d’une entreprise',
  input: z.object({ eventId: z.uuid(), recruiterId: z.uuid() }),
  output: z.object({ link: z.string() }),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note }, { recruiterId: id }) {
    const [recruiter] = await listRecruiters(db, scope.eventId, { id });
    if (!recruiter) return notFound();
    const linkGeneration = await renew(db, { eventId: scope.eventId, id }, now);
    await note('recruiter-link-renewed', { company: recruiter.company });
    return done({ link: linkOfRecruiter({ id, linkGeneration }) });
  },
});
