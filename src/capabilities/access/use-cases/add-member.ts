import { z } from 'zod';
import { theMember } from '../../../kernel/journal.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { NewMember } from '../schema.ts';
import { ensureAccount } from '../store/accounts.ts';
import { addMembership } from '../store/members.ts';

/** Gives somebody a role in an organisation; their account is made when they have none. They then sign in by e-mail. */
export const addMember = command({
  name: 'add-member',
  summary: 'Ajouter un membre à mon organisation',
  input: NewMember,
  output: z.object({ accountId: z.uuid() }),
  refusals: ['already-member'],
  token: null,
  unfenced: 'whoever is invited may have an account in another organisation',
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope, now, note, announce }, { name, email, role, locale }) {
    const accountId = await ensureAccount(db, { name, email, locale }, now);
    const added = await addMembership(db, { organisationId: scope.organisationId, accountId, role }, now);
    if (!added) return refused('already-member', { name }, 'email');
    await announce('access.member-invited', { accountId, organisationId: scope.organisationId });
    await note('member-added', { name: theMember(accountId), role });
    return done({ accountId });
  },
});
