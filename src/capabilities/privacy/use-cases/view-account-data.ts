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

/** What is held of a member, for who manages the organisation and is asked to erase it. */
export const viewMemberData = query({
  name: 'view-member-data',
  summary: 'Voir ce qui est gardé d’un membre de mon organisation',
  input: z.object({ organisationId: z.uuid(), accountId: z.uuid() }),
  output: HeldAccount,
  token: null,
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope }, { accountId }) {
    // Inside the fence: what the member is elsewhere is not seen from here.
    const account = await findHeldAccount(db, accountId, scope);
    return account === null
      ? notFound()
      : done({ ...account, organisationId: scope.organisationId, accountId });
  },
});
