import { z } from 'zod';
import { theMember } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { ROLES } from '../schema.ts';
import { findMember, hasOtherOrganiser, setRoles } from '../store/members.ts';

export const changeMemberRoles = command({
  name: 'change-member-roles',
  summary: 'Changer les rôles d’un membre',
  input: z.object({ organisationId: z.uuid(), accountId: z.uuid(), roles: z.array(z.enum(ROLES)).min(1) }),
  output: z.object({}),
  refusals: ['last-organiser'],
  token: null,
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope, now, note }, { accountId, roles }) {
    const member = await findMember(db, scope, accountId);
    if (member === null) return notFound();
    if (!roles.includes('organiser') && !(await hasOtherOrganiser(db, scope, accountId)))
      return refused('last-organiser', { name: member.name }, 'roles');
    await setRoles(db, scope, { accountId, roles }, now);
    await note('member-roles-changed', { name: theMember(accountId), roles: roles.join(', ') });
    return done({});
  },
});
