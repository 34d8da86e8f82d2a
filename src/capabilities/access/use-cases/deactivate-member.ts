import { z } from 'zod';
import { theMember } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { findMember, hasOtherOrganiser } from '../store/members.ts';
import { leaveOrganisation } from './shared/leaving.ts';

/**
 * Takes somebody out of an organisation: every role there goes, and all their sessions end at once. Their account is
 * closed when no other organisation has them; what they did stays in the journal.
 */
export const deactivateMember = command({
  name: 'deactivate-member',
  summary: 'Retirer un membre de mon organisation',
  input: z.object({ organisationId: z.uuid(), accountId: z.uuid() }),
  output: z.object({}),
  refusals: ['last-organiser'],
  token: null,
  unfenced: 'an account is closed when no other organisation has it, and those are out of reach',
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope, now, note }, { accountId }) {
    const member = await findMember(db, scope, accountId);
    if (member === null) return notFound();
    if (!(await hasOtherOrganiser(db, scope, accountId)))
      return refused('last-organiser', { name: member.name });
    await leaveOrganisation(db, scope, accountId, now);
    await note('member-deactivated', { name: theMember(accountId) });
    return done({});
  },
});
