import { z } from 'zod';
import { theMember } from '../../../kernel/journal.ts';
import type { TableOfData } from '../../../kernel/personal-data.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { leaveOrganisation } from '../../access/queries.ts';
import { Sure } from '../schema.ts';
import { eraseAccounts } from '../store/erase-staff.ts';
import { findHeldAccount } from '../store/staff.ts';
import { ERASES } from './shared/reasons.ts';

/**
 * A member who asks is erased. Whoever works for another organisation too is taken out of this one, and keeps the account
 * that the other one knows: nobody learns here whether there is one.
 */
export const eraseMemberOf = (declared: readonly TableOfData[]) =>
  command({
    name: 'erase-member',
    summary: 'Effacer le compte d’un membre à sa demande',
    input: z.object({ organisationId: z.uuid(), accountId: z.uuid(), sure: Sure }),
    output: z.object({}),
    refusals: ['alone'],
    token: null,
    unfenced: ERASES,
    allow: (actor, { organisationId }) => actor.manages(organisationId),
    async run({ db, scope, now, note }, { accountId }) {
      const account = await findHeldAccount(db, accountId, scope);
      if (account === null) return notFound();
      if (account.alone.length > 0) return refused('alone', { where: account.alone.join(', ') });
      await note('member-erased', { name: theMember(accountId) });
      if (account.organisations.length > 1) await leaveOrganisation(db, scope, accountId, now);
      else await eraseAccounts(db, declared, [accountId], { reason: 'staff', now });
      return done({});
    },
  });
