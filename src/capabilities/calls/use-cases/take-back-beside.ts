import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { listBeside, removeBeside } from '../store/co-recruiters.ts';
import { whoseBeside } from './shared/beside.ts';
import { sendAway } from './shared/signalling.ts';

/** The invitation ends at once: the link opens nothing any more, and who is in a call is taken out of it. */
export const takeBackBeside = command({
  name: 'take-back-beside',
  summary: 'Reprendre l’invitation d’une ou un collègue',
  input: z.object({
    eventId: z.uuid().optional(),
    recruiterId: z.uuid().optional(),
    coRecruiterId: z.uuid(),
  }),
  output: z.object({}),
  token: null,
  allow: (actor, { eventId }) => actor.recruits() ?? actor.organises(eventId ?? ''),
  async run({ db, scope, note }, { coRecruiterId, ...of }) {
    const { eventId } = scope;
    const recruiterId = whoseBeside(scope, of);
    const one = (await listBeside(db, { eventId, recruiterId })).find(({ id }) => id === coRecruiterId);
    if (!one || !(await removeBeside(db, { id: coRecruiterId, eventId, recruiterId }))) return notFound();
    await note('beside-taken-back', { company: one.company });
    sendAway(`co-recruiter:${coRecruiterId}`);
    return done({});
  },
});
