import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { recruitersOf } from '../../events/queries.ts';
import { MOST_BESIDE } from '../rules/beside.ts';
import { InvitedBeside } from '../schema.ts';
import { addBeside, linkBeside, listBeside } from '../store/co-recruiters.ts';
import { wayTo, whoseBeside } from './shared/beside.ts';

/**
 * A recruiter, or who organises for them, has somebody of the same company sit beside them in their calls: this person gets
 * a link of their own, sent where an address is given. Candidates read the name before they come in.
 */
export const inviteBeside = command({
  name: 'invite-beside',
  summary: 'Inviter une ou un collègue à côté du recruteur, à distance',
  input: InvitedBeside,
  output: z.object({ coRecruiterId: z.uuid() }),
  refusals: ['enough-beside', 'no-such-way'],
  token: null,
  allow: (actor, { eventId }) => actor.recruits() ?? actor.organises(eventId ?? ''),
  async run({ db, scope, now, note, announce }, { firstName, role, contact, ...of }) {
    const recruiterId = whoseBeside(scope, of);
    const { eventId } = scope;
    const [recruiter] = recruiterId === null ? [] : await recruitersOf(db, eventId, { id: recruiterId });
    if (!recruiter) return notFound();
    const way = contact === null ? null : await wayTo(db, eventId, contact);
    if (contact !== null && way === null) return refused('no-such-way', {}, 'contact');
    const beside = await listBeside(db, { eventId, recruiterId: recruiter.id });
    if (beside.length >= MOST_BESIDE) return refused('enough-beside', { most: MOST_BESIDE });
    const coRecruiterId = await addBeside(db, { eventId, recruiterId: recruiter.id, firstName, role }, now);
    await note('beside-invited', { company: recruiter.company });
    if (way !== null)
      await announce('calls.beside-invited', {
        eventId,
        recruiterId: recruiter.id,
        coRecruiterId,
        firstName,
        email: null,
        phone: null,
        ...way,
        path: `${linkBeside(coRecruiterId)}/call`,
      });
    return done({ coRecruiterId });
  },
});
