import { z } from 'zod';
import { theMember } from '../../../kernel/journal.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { nameAdministrator } from '../../access/queries.ts';
import { NewAdministrator } from '../schema.ts';
import { findColleague } from '../store/networks.ts';

/** Only somebody who works in the network already: an address typed wrongly gives nobody the keys. */
export const addAdministrator = command({
  name: 'add-administrator',
  summary: 'Nommer une personne de plus pour administrer le réseau',
  input: NewAdministrator,
  output: z.object({ accountId: z.uuid() }),
  refusals: ['colleague-unknown', 'administrator-already'],
  token: null,
  allow: (actor, { networkId }) => actor.administers(networkId),
  async run({ db, scope, now, note }, { email }) {
    const colleague = await findColleague(db, scope, email);
    if (colleague === null) return refused('colleague-unknown', { email }, 'email');
    const { accountId, name } = colleague;
    if (!(await nameAdministrator(db, { networkId: scope.networkId, accountId }, now)))
      return refused('administrator-already', { name }, 'email');
    await note('administrator-added', { name: theMember(accountId) });
    return done({ accountId });
  },
});
