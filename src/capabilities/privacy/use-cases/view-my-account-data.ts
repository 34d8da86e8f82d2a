import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { HeldAccount } from '../schema.ts';
import { findHeldAccount } from '../store/staff.ts';

/** What is held of me as a member, and what stays when I erase it. */
export const viewMyAccountData = query({
  name: 'view-my-account-data',
  summary: 'Voir ce qui est gardé de mon compte et ce qui reste si je l’efface',
  input: z.object({}),
  output: HeldAccount,
  token: null,
  unfenced: 'whether somebody else organises and follows is asked of every organisation of the account',
  allow: (actor) => actor.ownsAccount(),
  async run({ db, scope }) {
    const account = scope.accountId === null ? null : await findHeldAccount(db, scope.accountId);
    return account === null ? notFound() : done({ ...account, organisationId: null, accountId: null });
  },
});
