import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { newSecret } from '../../../kernel/ids.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { FirstRun } from '../schema.ts';
import { addMembership, ensureAccount } from '../store/accounts.ts';
import { addNetwork, addOrganisation, hasNetworkNow } from '../store/organisations.ts';
import { addSession } from '../store/sessions.ts';

/** The first visitor of an empty instance makes the first organisation and becomes its organiser, signed in at once. */
export const setUpInstance = command({
  name: 'set-up-instance',
  summary: 'Créer la première organisation et son premier organisateur',
  input: FirstRun,
  output: z.object({ organisationId: z.uuid(), sessionSecret: z.string() }),
  refusals: ['already-set-up'],
  token: null,
  unfenced: 'makes the first network, in which nobody is yet',
  allow: anyone,
  async run({ db, now, note }, first) {
    if (await hasNetworkNow(db)) return refused('already-set-up');
    const networkId = await addNetwork(db, first, now);
    const organisationId = await addOrganisation(
      db,
      { networkId, name: first.organisationName, kind: first.organisationKind },
      now,
    );
    const accountId = await ensureAccount(db, first, now);
    for (const role of ['organiser', 'door', 'counsellor'] as const)
      await addMembership(db, { organisationId, accountId, role }, now);
    const sessionSecret = newSecret();
    await addSession(db, accountId, sessionSecret, now);
    await note('instance-set-up', { organisation: first.organisationName, name: first.name });
    return done({ organisationId, sessionSecret });
  },
});
