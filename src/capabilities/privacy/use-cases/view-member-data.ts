import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { HeldAccount } from '../schema.ts';
import { findHeldAccount } from '../store/staff.ts';

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
